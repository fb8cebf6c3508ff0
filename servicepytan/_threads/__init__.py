"""Threads: the one worker pool, channels between threads, and what a fork must reset."""
