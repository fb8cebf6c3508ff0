# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""Types of records and bodies, one module per API module, for type checkers."""
