"""The invented data: linked, the same for the same seed, made row by row when asked for."""
