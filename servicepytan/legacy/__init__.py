"""The API of servicepytan 0.4.2, as thin shims over ``Session``."""
