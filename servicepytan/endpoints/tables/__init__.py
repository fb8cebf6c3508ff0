# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The table of operations, one module per API module, read when asked for."""
