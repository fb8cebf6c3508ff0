"""Finds calls of 0.4.2 in scripts, and gives the current spelling of each."""
