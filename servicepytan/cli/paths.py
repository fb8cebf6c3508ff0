"""The option type for files and folders, with plain messages."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Optional

import click


class FilePath(click.Path):
    """The path of a file or folder; with ``allow_dash`` also ``-`` for a standard stream."""

    def convert(
        self, value: Any, param: Optional[click.Parameter], ctx: Optional[click.Context]
    ) -> Any:
        """The path; raises if it is empty, or ``-`` where no stream is allowed."""
        name = os.fspath(value)
        if not name.strip():
            self.fail("It is empty; name a file or folder.", param, ctx)
        if name == "-" and not self.allow_dash:
            text = "'-' is no file here. Name a file, or write ./- for one of that name."
            self.fail(text, param, ctx)
        path = super().convert(value, param, ctx)
        if isinstance(path, Path) and str(path) == "-" != name:  # pathlib drops ./
            return path.absolute()
        return path
