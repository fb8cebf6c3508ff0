"""The whole of the API, read and named: what everything that is written comes from."""

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
    """All API modules, and the editions that they come from, oldest first."""

    modules: dict[str, Part]
    editions: tuple[str, ...]

    @property
    def entries(self) -> list[Entry]:
        """All operations."""
        return [one for part in self.modules.values() for one in part.entries]


def library(places: Iterable[Path], given: Overrides) -> Library:
    """Reads editions of OpenAPI files; what no rule covers is kept in ``given.problems``.

    Raises:
        Problem: the files have a form that no rule covers.
    """
    api = read(places, given.operations, given.modules)
    found = {}
    for module in api.modules.values():
        named = name_all(module, given)
        catalog = Catalog(module, named, given)
        found[module.name] = Part(catalog, [entry(one, catalog, api) for one in named])
    whole = Library(found, api.editions)
    known = resources(whole.entries)
    short = aliases(known, given)
    given.no_alias.extend(name for group in known.values() for name in group if name not in short)
    return whole
