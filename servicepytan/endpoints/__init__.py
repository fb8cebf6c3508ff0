"""The API by name: resource classes, the table of operations, lists and feeds."""
