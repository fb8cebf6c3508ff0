"""The table of operations, one module per API module, read when asked for."""
