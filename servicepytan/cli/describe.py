"""``describe``: shows the arguments and the answer of an operation."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Optional

import click

from servicepytan.cli.completions import complete_operation
from servicepytan.cli.endpoints import row_of, write_operations
from servicepytan.cli.layout import definition_list
from servicepytan.cli.options import LOCAL, Command, GlobalOptions
from servicepytan.cli.output import write_record
from servicepytan.cli.streams import put, width_of
from servicepytan.core.wire import counted

if TYPE_CHECKING:

    from servicepytan.cli.description import Data

Line = tuple[int, str, str]
"""A line: its indentation, label and description."""

_KINDS = {
    "active": "True, False or Any",
    "bool": "true or false",
    "date": "date",
    "day": "date",
    "duration": "duration",
    "guid": "GUID",
    "instant": "date and time",
    "int": "whole number",
    "multiline": "text of several lines",
    "since": "date, or the token of an earlier run",
    "sort": "field to sort by, - before it for descending",
}
_LISTS = {"comma": "several with commas", "repeat": "several"}
_PAGING = {
    "page": "rows, page by page",
    "feed": "rows of an export feed",
    "once": "rows, all in one answer",
}
_EDITIONS = {
    "both": "in every edition of the API's files",
    "unpublished": "in no edition of the API's files yet",
}


@click.command(
    cls=Command,
    shared=LOCAL,
    epilog="""\
\b
Examples:
  servicepytan describe jpm.jobs.cancel
  servicepytan describe jobs.list --format json
  servicepytan describe jobs                       all operations of a resource
""",
)
@click.argument("name", metavar="NAME", shell_complete=complete_operation)
@click.pass_obj
def describe(state: GlobalOptions, name: str) -> None:
    """Tell what an operation takes and gives.

    NAME is jpm.jobs.cancel or jobs.cancel. Verb, path, scope, arguments, filters, the fields of its
    body and those of its answer are told, as text or with --format json. A resource or an API
    module lists its operations.
    """
    from servicepytan.cli.resources import operations_named
    from servicepytan.endpoints.operations import search

    operations = operations_named(name)
    if len(operations) > 1 or name.count(".") == 0:
        texts = search()
        write_operations(
            [row_of(operation.name, texts[operation.name]) for operation in operations],
            state.format,
        )
        return
    from servicepytan.cli.description import describe_operation

    data = describe_operation(operations[0])
    if state.format in (None, "table"):
        for line in _text(data, width_of(sys.stdout)):
            put(line)
    else:
        write_record(data, str(state.format))


def _text(data: Data, width: Optional[int]) -> Iterator[str]:
    yield data["name"]
    yield f"{data['verb']} {data['path']}"
    yield from [data["summary"]] if data["summary"] else []
    yield ""
    yield from definition_list(_indent(list(_facts(data))), width)
    for title, lines in _sections(data):
        if lines:
            yield ""
            yield title
            yield from definition_list(_indent(lines), width)


def _indent(lines: list[Line]) -> Iterator[Line]:
    return ((2 + 2 * depth, name, text) for depth, name, text in lines)


def _facts(data: Data) -> Iterator[Line]:
    yield 0, "Scope", data["scope"] or "none is published"
    edition: str = data["edition"]
    yield 0, "Published", _EDITIONS.get(edition, edition)
    if data["changes_data"]:
        again = "it may be sent again" if data["repeatable"] else "it is not sent again"
        yield 0, "Changes data", f"yes; when it is unknown what became of it, {again}"
    if data["paging"]:
        yield 0, "Gives", _PAGING[data["paging"]] + _pages(data)
    if data["file"]:
        yield 0, "File", {"upload": "--file PATH", "download": "--output PATH"}[data["file"]]
    yield 0, "Here", _command(data)
    yield 0, "In Python", _python(data)


def _pages(data: Data) -> str:
    most = f", at most {counted(data['largest_page'], 'row')} each" if data["largest_page"] else ""
    return most + (", the first is page 0" if data["first_page"] == 0 else "")


def _command(data: Data) -> str:
    names = [part["name"].upper() for part in data["path_parameters"]]
    ends = {"upload": ["--file", "PATH"], "download": ["--output", "PATH"]}.get(data["file"], [])
    body = ["--body", "@FILE"] if data["body"] else []
    return " ".join(["servicepytan call", data["name"], *names, *body, *ends])


def _python(data: Data) -> str:
    names = [part["name"] for part in data["path_parameters"]]
    more = ["file"] if data["file"] == "upload" else ["body"] if data["body"] else []
    filters = ["..."] if data["parameters"] else []
    return f"session.{data['name']}({', '.join([*names, *more, *filters])})"


def _sections(data: Data) -> Iterator[tuple[str, list[Line]]]:
    yield "Arguments", [_parameter(part) for part in data["path_parameters"]]
    yield "Filters", [_parameter(part) for part in data["parameters"]]
    for key, title in (("body", "Body"), ("answer", "Answer")):
        shape = data[key]
        if shape:
            rows = " (each row)" if key == "answer" and data["paging"] else ""
            yield f"{title}: {_kind(shape['type'])}{rows}", list(_fields(shape, 0))


def _parameter(data: Data) -> Line:
    name = data["name"]
    label = name if data["wire"] == name else f"{name} ({data['wire']})"
    facts = [_value(data), _LISTS.get(data["list"] or "", "")]
    if data.get("style") == "brackets":
        facts = [f"{name}[NAME]=value"]
    elif data.get("style") == "dots":
        facts = [f"{data['wire']}.NAME=value"]
    elif data.get("parts"):
        facts = [", ".join(f"{name}[0].{part['wire']}={_value(part)}" for part in data["parts"])]
    facts += [f"at most {data['most']} per request"] if data["most"] else []
    facts += ["required"] if data["required"] else []
    return 0, label, "; ".join(filter(None, facts))


def _value(data: Data) -> str:
    allowed = ", ".join(data["allowed"])
    if data["type"] == "sort":
        return f"{_KINDS['sort']}{f': {allowed}' if allowed else ''}"
    return f"one of {allowed}" if allowed else _kind(data["type"])


def _kind(kind: str) -> str:
    """The name of a kind in words."""
    if kind.startswith("["):
        return f"list of {_kind(kind[1:-1].rstrip('?'))}"
    if kind.startswith("{"):
        return f"{_kind(kind[1:-1].rstrip('?'))} by name"
    return _KINDS.get(kind, kind.replace("|", " or "))


def _fields(shape: Data, depth: int) -> Iterator[Line]:
    for part in shape.get("fields", ()):
        yield depth, part["name"], _field(part)
        yield from _fields(part, depth + 1)
    for part in shape.get("one_of", ()):
        yield depth, part["type"], "if it is one"
        yield from _fields(part, depth + 1)


def _field(data: Data) -> str:
    allowed: Any = ", ".join(map(str, data.get("allowed", ())))
    many = "list of " if data["type"].startswith("[") else ""
    kind = f"{many}one of {allowed}" if allowed else _kind(data["type"])
    facts = [
        kind,
        "required" if data.get("required") else "",
        "or null" if data["nullable"] else "",
    ]
    return "; ".join(filter(None, facts))
