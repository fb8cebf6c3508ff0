# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""Types of an async session's resources: stubs for type checkers, without code."""
