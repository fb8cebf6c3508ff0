"""``python -m servicepytan``: the command line."""

from __future__ import annotations

from servicepytan.cli import main

if __name__ == "__main__":
    main()
