"""Serves operations by the table alone, with rows generated from the record types."""
