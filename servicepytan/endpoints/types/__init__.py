"""Types of records and bodies, one module per API module, for type checkers."""
