"""The example at the end of each docstring: a short call with everything that it needs."""

from __future__ import annotations

import keyword

from .arguments import Argument
from .entries import Entry
from .samples import GUID, ID
from .style import black_text
from .words import singular

ROOM = 84
"""Columns for an example inside a docstring."""
REQUIRED = {"from_utc": '"2026-01-01"', "to_utc": '"2026-02-01"', "to": '"2026-02-01"'}


def example(one: Entry, session: str) -> str:
    """The lines of an example, with prompts."""
    first, arguments = _path(one, session)
    arguments += [repr(one.sample)] if one.sample is not None else []
    arguments += ['"pump.jpg"'] if one.one.archetype == "upload" else []
    arguments += [f"{part.name}={_given(part)}" for part in one.query_args if _shown(part)]
    return "\n".join([*first, *_statements(one, session, arguments)])


def _path(one: Entry, session: str) -> tuple[list[str], list[str]]:
    """Where the path arguments come from: the first row of the list, where there is one."""
    names = [part.name for part in one.path_args]
    if names[:1] == ["id"] and one.lists_itself and one.path_args[0].kind != "text":
        rest = [_literal(part) for part in one.path_args[1:]]
        return [f">>> row = {session}.list().first_or_raise()"], ['row["id"]', *rest]
    return [], [_literal(part) for part in one.path_args]


def _literal(part: Argument) -> str:
    if part.kind == "int":
        return str(ID)
    if part.kind == "guid":
        return repr(GUID)
    return '"ann@example.com"' if part.wire == "email" else '"operations"'


def _shown(part: Argument) -> bool:
    return part.required or part.wire == "path"


def _given(part: Argument) -> str:
    if part.wire == "path":
        return '"Images/pump.jpg"'
    if part.name in REQUIRED:
        return REQUIRED[part.name]
    if part.choices:
        value = repr(part.choices[0])
    else:
        value = {
            "int": str(ID),
            "bool": "True",
            "number": "1",
            "instant": '"2026-01-01"',
            "date": '"2026-01-01"',
            "day": '"2026-01-01"',
        }.get(part.kind, '"A1"')
    return f"[{value}]" if part.many else value


def _statements(one: Entry, session: str, arguments: list[str]) -> list[str]:
    call = f"{session}.{one.one.method}"
    if one.paging == "feed":
        texts = [f'feed = {call}(from_="2026-01-01")', "rows = feed.all()"]
        return [f">>> {text}" for text in [*texts, "token = feed.continue_from"]]
    if one.paging:
        limited = f"{call}({', '.join([*arguments, 'limit=10'])})"
        return prompted(f"for item in {limited}:\n    print(item)")
    if one.one.archetype.startswith("download"):
        return prompted(f"{call}({', '.join(arguments)}).save({_target(one)!r})")
    name = _result(one)
    whole = f"{call}({', '.join(arguments)})"
    return prompted(f"{name} = {whole}" if name else whole)


def _target(one: Entry) -> str:
    return f"{one.one.method.replace('download_', '')}.mp3" if "calls" in one.name else "pump.jpg"


def _result(one: Entry) -> str:
    """The name of what comes back; none where nothing does."""
    if not one.record:
        return ""
    if one.one.method in ("get", "create", "update", "replace"):
        name = singular(one.one.resource)
        return "done" if keyword.iskeyword(name) else name
    return "done" if one.one.source.verb != "GET" else "found"


def prompted(statement: str) -> list[str]:
    """A statement as an interpreter shows it."""
    lines = black_text(statement, ROOM).splitlines()
    return [f">>> {lines[0]}", *(f"... {line}".rstrip() for line in lines[1:])]
