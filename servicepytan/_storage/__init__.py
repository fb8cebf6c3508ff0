"""Files on this machine: whole or not at all, durable, and readable by whom they should be."""
