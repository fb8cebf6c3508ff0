"""Finds the line numbers of keys in valid TOML and JSON texts."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

KeyPath = tuple[str, ...]
"""The keys of the tables around a key, from the top level down, and the key."""

_JSON_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"(?P<colon>\s*:)?')


def toml_lines(text: str, parse: Callable[[str], Mapping[str, Any]]) -> dict[KeyPath, int]:
    """The line number of each key of a TOML text.

    Args:
        text: A valid text.
        parse: Reads TOML; raises ``ValueError`` if a text is none.
    """
    lines: dict[KeyPath, int] = {}
    table: KeyPath = ()
    for number, statement in toml_statements(text, parse):
        is_header = statement.lstrip().startswith("[")
        paths = list(_paths(parse(statement), () if is_header else table))
        if is_header:
            table = paths[-1]
        for path in paths:
            lines.setdefault(path, number)
    return lines


def toml_statements(
    text: str, parse: Callable[[str], Mapping[str, Any]]
) -> Iterator[tuple[int, str]]:
    """The headers and entries of a TOML text, each with the number of its first line."""
    pending: list[str] = []
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        if not pending and line.strip()[:1] in ("", "#"):
            continue
        pending.append(line)
        statement = "\n".join(pending)
        try:
            parse(statement)
        except ValueError:  # the value continues on the next line
            continue
        yield number - len(pending) + 1, statement
        pending = []


def _paths(tables: Mapping[str, Any], above: KeyPath) -> Iterator[KeyPath]:
    for key, value in tables.items():
        path = (*above, key)
        yield path
        entry = value[-1] if isinstance(value, list) and value else value
        if isinstance(entry, Mapping):
            yield from _paths(entry, path)


def json_lines(text: str) -> dict[KeyPath, int]:
    """The line number of each key of a JSON object."""
    lines: dict[KeyPath, int] = {}
    for match in _JSON_TEXT.finditer(text):
        if match["colon"]:
            key = json.loads(match[0][: match[0].rindex('"') + 1])
            lines.setdefault((key,), text.count("\n", 0, match.start()) + 1)
    return lines
