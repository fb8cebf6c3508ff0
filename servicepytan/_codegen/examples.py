"""Writes the example of each docstring: a short call with all required arguments."""

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


def example(entry: Entry, session: str) -> str:
    """The lines of an example, with prompts."""
    first, arguments = _path(entry, session)
    arguments += [repr(entry.sample)] if entry.sample is not None else []
    arguments += ['"pump.jpg"'] if entry.named.archetype == "upload" else []
    arguments += [
        f"{part.name}={_argument_value(part)}" for part in entry.query_args if _is_shown(part)
    ]
    return "\n".join([*first, *_statements(entry, session, arguments)])


def batch_example(entry: Entry, session: str) -> list[str]:
    """The lines of an example of a batch, with prompts."""
    is_update = entry.named.method == "update"
    args = [_literal(part) for part in entry.path_args]
    row = f"({args.pop()}, {entry.sample!r})" if is_update else repr(entry.sample)
    call = f"{session}.{entry.named.method}_many({', '.join([*args, 'rows'])})"
    return [*with_prompts(f"rows = [{row}]"), *with_prompts(f"results = {call}.all()")]


def _path(entry: Entry, session: str) -> tuple[list[str], list[str]]:
    """The lines that fetch a row for its id, and the path arguments."""
    names = [part.name for part in entry.path_args]
    if names[:1] == ["id"] and entry.lists_itself and entry.path_args[0].kind != "text":
        others = [_literal(part) for part in entry.path_args[1:]]
        return [f">>> row = {session}.list().first_or_raise()"], ['row["id"]', *others]
    return [], [_literal(part) for part in entry.path_args]


def _literal(part: Argument) -> str:
    if part.kind == "int":
        return str(ID)
    if part.kind == "guid":
        return repr(GUID)
    return '"ann@example.com"' if part.wire == "email" else '"operations"'


def _is_shown(part: Argument) -> bool:
    return part.required or part.wire == "path"


def _argument_value(part: Argument) -> str:
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


def _statements(entry: Entry, session: str, arguments: list[str]) -> list[str]:
    call = f"{session}.{entry.named.method}"
    if entry.paging == "feed":
        texts = [f'feed = {call}(from_="2026-01-01")', "rows = feed.all()"]
        return [f">>> {text}" for text in [*texts, "token = feed.continue_from"]]
    if entry.paging:
        limited = f"{call}({', '.join([*arguments, 'limit=10'])})"
        return with_prompts(f"for item in {limited}:\n    print(item)")
    if entry.named.archetype.startswith("download"):
        return with_prompts(f"{call}({', '.join(arguments)}).save({_target(entry)!r})")
    name = _result(entry)
    whole = f"{call}({', '.join(arguments)})"
    return with_prompts(f"{name} = {whole}" if name else whole)


def _target(entry: Entry) -> str:
    return (
        f"{entry.named.method.replace('download_', '')}.mp3"
        if "calls" in entry.name
        else "pump.jpg"
    )


def _result(entry: Entry) -> str:
    """Name of the variable for the answer; empty if the operation answers nothing."""
    if not entry.record:
        return ""
    if entry.named.method in ("get", "create", "update", "replace"):
        name = singular(entry.named.resource)
        return "done" if keyword.iskeyword(name) else name
    return "done" if entry.named.source.verb != "GET" else "result"


def with_prompts(statement: str) -> list[str]:
    """A statement with the interpreter's prompts."""
    lines = black_text(statement, ROOM).splitlines()
    return [f">>> {lines[0]}", *(f"... {line}".rstrip() for line in lines[1:])]
