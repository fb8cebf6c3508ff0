"""File storage: atomic, durable and private writes."""
