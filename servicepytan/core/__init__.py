"""Pure functions and generators that decide; they use no socket, clock, sleep, thread or file."""
