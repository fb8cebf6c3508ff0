"""Rows as typed columns, for DataFrames, Arrow, files and databases; knows no session."""
