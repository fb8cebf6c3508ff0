# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The fields of bodies and records, one module per API module, read when asked for."""
