"""Threads: the worker pool, channels between threads, and the reset after a fork."""
