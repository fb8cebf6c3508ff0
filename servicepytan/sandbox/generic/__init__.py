"""Serves operations from the table alone, with rows generated from the record types."""
