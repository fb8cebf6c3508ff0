"""Threads: the worker pool, channels, objects shared by key, and the reset after a fork."""
