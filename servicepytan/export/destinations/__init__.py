"""Destinations of a sync: a folder of files, or a database."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Optional, Union

from servicepytan._storage import atomic
from servicepytan._storage.paths import check_path
from servicepytan.convert.optional_imports import import_optional
from servicepytan.core.wire import not_one_of
from servicepytan.errors import InvalidArgument
from servicepytan.export.destinations.base import Converter, Destination
from servicepytan.export.destinations.database import DatabaseDestination
from servicepytan.export.destinations.engine import Engine
from servicepytan.export.destinations.folder import SETTINGS_FILE, FolderDestination
from servicepytan.export.destinations.formats import FORMATS as FILE_FORMATS
from servicepytan.export.destinations.formats import FileConverter
from servicepytan.export.destinations.table_chunks import TableConverter
from servicepytan.export.plan import SyncPlan
from servicepytan.export.row_transformer import transformer_for
from servicepytan.export.state import (
    DestinationRefused,
    DestinationSettings,
    ResourceState,
    check_format,
    read_settings,
)

FORMATS = ("jsonl", "csv", "parquet", "sqlite", "duckdb")
DATABASES = FORMATS[3:]
FILE_NAME = "servicetitan"
"""The name of a database file inside a folder."""

_OTHER_FILES = (
    *(".arrow", ".avro", ".csv", ".feather", ".gz", ".json", ".jsonl", ".ndjson", ".orc"),
    *(".parquet", ".pkl", ".tsv", ".txt", ".xls", ".xlsx", ".xml", ".zip"),
)
"""Suffixes of other files, which are no folder names."""

_NAMED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        ".db": ("sqlite", "duckdb"),
        ".duckdb": ("duckdb",),
        ".sqlite": ("sqlite",),
        ".sqlite3": ("sqlite",),
        **dict.fromkeys(_OTHER_FILES, ()),
    }
)
"""The formats that write files with a suffix, the usual one first."""


_BEHIND = len("-journal")
"""Bytes that the longest name of a side file adds to the name of its database."""

_BELOW = 128
"""Bytes of the longest path inside a folder, of a resource and a part, with a margin."""


def check_destination(to: Any) -> str:
    """The path of a destination, with ``~`` replaced by the home folder.

    Raises:
        InvalidArgument: it is empty or no path, or no file system takes it.
    """
    if not str(to or "").strip():
        raise InvalidArgument("to is empty; name the folder or the file to write to.")
    if str(to) == ":memory:":
        raise InvalidArgument(
            "to=':memory:' is no place that lasts until the next run. Name a file, such as"
            " 'titan.sqlite'."
        )
    check_path(to, "to", below=_BELOW)
    # a Path would drop its last slash
    destination: str = os.path.expanduser(os.fspath(to))
    if not _is_folder(destination):
        check_path(to, "to", behind=_BEHIND)
    return destination


def format_of(to: Union[str, Path], requested: Optional[str]) -> str:
    """The format to write: the requested one, or that of the named database.

    Raises:
        InvalidArgument: there is no such format, or it writes no such file.
    """
    if requested is not None and requested not in FORMATS:
        raise InvalidArgument(not_one_of("format", requested, FORMATS))
    if not names_file(to):
        return requested or FORMATS[0]
    suffix = Path(to).suffix
    fitting = _NAMED[suffix.lower()]
    if not fitting:
        raise InvalidArgument(
            f"to={str(to)!r} is the name of a file, and rows go into a folder of several. Name a"
            " folder; a database is a single file, and ends in .sqlite or .duckdb."
        )
    if requested is not None and requested not in fitting:
        raise InvalidArgument(
            f"to={str(to)!r} is the name of a database ({' or '.join(fitting)}), which"
            f" format={requested!r} is not. Name another place, or leave the format out."
        )
    return requested or fitting[0]


def names_file(to: Union[str, Path]) -> bool:
    """Whether a path is named like a file and is not a folder."""
    return not _is_folder(to) and Path(to).suffix.lower() in _NAMED


def open_destination(
    to: Union[str, Path], settings: DestinationSettings, begun: datetime
) -> Destination:
    """Open the destination for a format.

    Args:
        to: The folder, or the file of a database.
        settings: Whose rows it holds, and how.
        begun: When the run began.

    Raises:
        ConfigurationError: the format needs a library that is not installed.
        DestinationRefused: it is a folder that is kept in another format, or no folder at all.
    """
    _check_no_file(to, settings.format)
    if _is_folder(to):
        _check_folder(Path(to), settings.format)
    if settings.format in DATABASES:
        path = file_of(to, settings.format)
        return DatabaseDestination(path, settings, begun, _engine_class(settings.format)(path))
    if settings.format == "parquet":
        import_optional("pyarrow", extra="parquet")
    return FolderDestination(Path(to), settings, begun)


def converter_for(plan: SyncPlan, state: ResourceState, settings: DestinationSettings) -> Converter:
    """The converter of a resource's rows for a destination.

    Args:
        plan: The resource.
        state: What is known of it.
        settings: How the destination holds rows.
    """
    transformer = transformer_for(plan, state, settings)
    if settings.format in DATABASES:
        return TableConverter(_engine_class(settings.format).cell_form(), plan.key, transformer)
    return FileConverter(FILE_FORMATS[settings.format], transformer)


def _engine_class(format: str) -> type[Engine]:
    if format == "sqlite":
        from servicepytan.export.destinations.sqlite import SqliteEngine

        return SqliteEngine
    from servicepytan.export.destinations.duckdb import DuckDbEngine

    return DuckDbEngine


def file_of(to: Union[str, Path], suffix: str) -> Path:
    """The file of a database: the path itself, or a file in that folder."""
    return Path(to) / f"{FILE_NAME}.{suffix}" if _is_folder(to) else Path(to)


def _is_folder(to: Union[str, Path]) -> bool:
    path = Path(to)
    return path.is_dir() or not path.suffix or str(to).endswith(("/", os.sep))


def _check_no_file(to: Union[str, Path], format: str) -> None:
    """Raise if a file is in the place of the folder for the rows or the database."""
    folder = file_of(to, format).parent if format in DATABASES else Path(to)
    for parent in (folder, *folder.parents):
        if os.path.exists(parent) and not os.path.isdir(parent):
            raise DestinationRefused(
                f"to={str(to)!r}: {parent} is a file, and a folder belongs there. Name another"
                " place."
            )


def _check_folder(folder: Path, format: str) -> None:
    """Raise if files and a database would share a folder."""
    path = folder / SETTINGS_FILE
    text = atomic.read_text(path)
    if format in DATABASES and text is not None:
        check_format(read_settings(text, str(path)).format, format, str(folder))
    if format not in DATABASES and text is None:
        for database in DATABASES:
            if file_of(folder, database).exists():
                check_format(database, format, str(folder))
