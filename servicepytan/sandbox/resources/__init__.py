"""The operations of the sandbox, by resource."""
