"""Writes API facts for ``core`` and ``convert``, for calls whose operation is unknown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from servicepytan.core.wire import IDEMPOTENT_VERBS

from .entries import Entry
from .overrides import Overrides


def facts(entries: Sequence[Entry], overrides: Overrides) -> str:
    """The source of ``core/api_facts.py``."""
    misleading = sorted(
        {
            (entry.named.source.verb, _pattern(entry.named.source.path), entry.repeatable)
            for entry in entries
            if entry.repeatable != (entry.named.source.verb in IDEMPOTENT_VERBS)
        }
    )
    sort_keys = {entry.name: keys for entry in entries if any(keys := _sort_keys(entry))}
    return (
        '"""Facts of the API by name and path, for calls whose operation is not at hand."""\n\n'
        "from __future__ import annotations\n\n"
        f"DAY_FILTERS = {_names(overrides.day_filters)}\n"
        '"""Filters on calendar days, for calls by path."""\n\n'
        f"DAY_FIELDS = {_names(overrides.day_fields)}\n"
        '"""Fields of bodies that hold calendar days; so do all ``...Date``."""\n\n'
        f"DAY_COLUMNS = {_names(overrides.day_columns)}\n"
        '"""Fields of records that are a calendar day, at midnight with ``Z``."""\n\n'
        f"REPEATABLE: tuple[tuple[str, str, bool], ...] = {tuple(misleading)!r}\n"
        '"""Verb and path pattern of operations whose verb misleads, and whether they repeat."""\n'
        "\n"
        f"SORT_KEYS: dict[str, tuple[str, str]] = {dict(sorted(sort_keys.items()))!r}\n"
        '"""How lists are sorted by creation and by id, by the name of the operation."""\n\n'
        f"NAMED: dict[str, tuple[str, str, tuple[str, ...]]] = {_named(overrides)!r}\n"
        '"""What ids refer to: the list, the field of the name, and the fields with such ids."""\n'
    )


def _named(overrides: Overrides) -> dict[str, tuple[str, str, tuple[str, ...]]]:
    return {
        thing: (operation, name, (f"{thing}Id", f"{thing}Ids", *more))
        for thing, (operation, name, *more) in overrides.named.items()
    }


def _sort_keys(entry: Entry) -> tuple[str, str]:
    """The sort by creation and the one by id; empty where a list has none."""
    choices = [name for part in entry.query_args if part.kind == "sort" for name in part.choices]
    by_name = {name.lower(): f"+{name}" for name in choices}
    return by_name.get("createdon", ""), by_name.get("id", "")


def _names(names: Iterable[str]) -> str:
    return f"frozenset({sorted(names)!r})"


def _pattern(path: str) -> str:
    return re.sub(r"\{[^{}]*\}", "[^/]+", path) + "$"
