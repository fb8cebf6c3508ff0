"""Converts rows to typed columns for DataFrames, Arrow, files and databases, without a session."""
