"""Reports: what their parameters may be, how answers are read, and how their pages are walked."""
