"""The invented data: linked, repeatable by seed, and made row by row on demand."""
