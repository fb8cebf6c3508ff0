"""Converts rows to typed columns for DataFrames, Arrow, files and databases; knows no session."""
