"""Batches of writes: their rows, results and journal, without I/O."""
