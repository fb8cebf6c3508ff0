"""Writes the facts that ``core`` and ``convert`` need for calls whose operation is not at hand."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .entries import REPEATABLE_VERBS, Entry
from .overrides import Overrides


def facts(entries: Iterable[Entry], given: Overrides) -> str:
    """The source of ``core/api_facts.py``."""
    misleading = sorted(
        {
            (one.one.source.verb, _pattern(one.one.source.path), one.repeatable)
            for one in entries
            if one.repeatable != (one.one.source.verb in REPEATABLE_VERBS)
        }
    )
    return (
        '"""Facts of the API by name and path, for calls whose operation is not at hand."""\n\n'
        "from __future__ import annotations\n\n"
        f"DAY_FILTERS = {_names(given.day_filters)}\n"
        '"""Filters on calendar days, for calls by path."""\n\n'
        f"DAY_FIELDS = {_names(given.day_fields)}\n"
        '"""Fields of bodies that hold calendar days; so do all ``...Date``."""\n\n'
        f"DAY_COLUMNS = {_names(given.day_columns)}\n"
        '"""Fields of records that are a calendar day, at midnight with ``Z``."""\n\n'
        f"REPEATABLE: tuple[tuple[str, str, bool], ...] = {tuple(misleading)!r}\n"
        '"""Verb and path pattern of operations whose verb misleads, and whether they repeat."""\n'
    )


def _names(names: Iterable[str]) -> str:
    return f"frozenset({sorted(names)!r})"


def _pattern(path: str) -> str:
    return re.sub(r"\{[^{}]*\}", "[^/]+", path) + "$"
