"""Where rows go: a folder of files, or a database."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Union

from servicepytan.convert.extras import needed
from servicepytan.export.state import Place
from servicepytan.export.targets.base import Target
from servicepytan.export.targets.database import Database
from servicepytan.export.targets.folder import Folder

FORMATS = ("jsonl", "csv", "parquet", "sqlite", "duckdb")
FILE_NAME = "servicetitan"
"""What the file of a database is called in a folder."""


def open_target(to: Union[str, Path], place: Place, begun: datetime) -> Target:
    """The target of a format.

    Args:
        to: The folder, or the file of a database.
        place: Whose rows it holds, and how.
        begun: When the run began.

    Raises:
        ConfigurationError: the format needs a library that is not installed.
    """
    if place.format == "sqlite":
        from servicepytan.export.targets.sqlite import Sqlite

        path = file_of(to, "sqlite")
        return Database(path, place, begun, Sqlite(path))
    if place.format == "duckdb":
        from servicepytan.export.targets.duck import Duck

        path = file_of(to, "duckdb")
        return Database(path, place, begun, Duck(path))
    if place.format == "parquet":
        needed("pyarrow", extra="parquet")
    return Folder(Path(to), place, begun)


def file_of(to: Union[str, Path], suffix: str) -> Path:
    """The file of a database: the one that is named, or one in the folder that is named."""
    path = Path(to)
    is_folder = path.is_dir() or not path.suffix or str(to).endswith(("/", os.sep))
    return path / f"{FILE_NAME}.{suffix}" if is_folder else path
