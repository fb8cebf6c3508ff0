"""The whole API, read and named, from which everything is written."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from .emit_index import aliases, resources
from .entries import Entry, entry
from .names import name_all
from .overrides import Overrides
from .read import read
from .records import Catalog


class Part(NamedTuple):
    """One API module."""

    catalog: Catalog
    entries: list[Entry]


class Library(NamedTuple):
    """All API modules, and the editions they come from, oldest first."""

    modules: dict[str, Part]
    editions: tuple[str, ...]

    @property
    def entries(self) -> list[Entry]:
        """All operations."""
        return [entry for part in self.modules.values() for entry in part.entries]


def library(paths: Iterable[Path], overrides: Overrides) -> Library:
    """Read and name editions of OpenAPI files; ``overrides.problems`` gets what no rule covers.

    Raises:
        Problem: the files have a form that no rule covers.
    """
    api = read(paths, overrides.operations, overrides.modules)
    parts = {}
    for module in api.modules.values():
        named = name_all(module, overrides)
        catalog = Catalog(module, named, overrides)
        parts[module.name] = Part(catalog, [entry(operation, catalog, api) for operation in named])
    whole = Library(parts, api.editions)
    modules = resources(whole.entries)
    short = aliases(modules, overrides)
    overrides.no_alias.extend(
        name for group in modules.values() for name in group if name not in short
    )
    return whole
