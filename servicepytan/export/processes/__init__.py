"""Reads resources in child processes, each with an interpreter of its own."""
