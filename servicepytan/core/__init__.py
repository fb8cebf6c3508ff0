"""Decisions: pure functions and generators, without socket, clock, sleep, thread or file."""
