"""Performs the steps that the core decides on, with ``requests``."""
