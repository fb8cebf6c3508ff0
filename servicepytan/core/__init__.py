"""What decides: pure functions and generators, with no socket, clock, sleep, thread or file."""
