"""The API by name: resource classes, the table of operations, and the walk over pages."""
