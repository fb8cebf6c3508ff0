"""``describe``: what an operation takes and gives."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Optional

import click

from servicepytan.cli.endpoints import row_of, write_operations
from servicepytan.cli.layout import definition_list
from servicepytan.cli.options import LOCAL, Command, State
from servicepytan.cli.output import write_record
from servicepytan.cli.streams import put, width_of
from servicepytan.core.wire import counted

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from servicepytan.cli.description import Data

Line = tuple[int, str, str]
"""How deep, what, and what is said of it."""

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


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from servicepytan.cli.call import complete_operation

    return complete_operation(ctx, param, incomplete)


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
@click.argument("name", metavar="NAME", shell_complete=_complete)
@click.pass_obj
def describe(state: State, name: str) -> None:
    """Tell what an operation takes and gives.

    NAME is jpm.jobs.cancel or jobs.cancel. Verb, path, scope, arguments, filters, the fields of its
    body and those of its answer are told, as text or with --format json. A resource or an API
    module lists its operations.
    """
    from servicepytan.cli.resources import operations_named
    from servicepytan.endpoints.operations import search

    found = operations_named(name)
    if len(found) > 1 or name.count(".") == 0:
        texts = search()
        write_operations([row_of(one.name, texts[one.name]) for one in found], state.format)
        return
    from servicepytan.cli.description import described

    data = described(found[0])
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
    yield from definition_list(_indented(list(_facts(data))), width)
    for title, lines in _sections(data):
        if lines:
            yield ""
            yield title
            yield from definition_list(_indented(lines), width)


def _indented(lines: list[Line]) -> Iterator[Line]:
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
    names = [one["name"].upper() for one in data["path_parameters"]]
    ends = {"upload": ["--file", "PATH"], "download": ["--output", "PATH"]}.get(data["file"], [])
    body = ["--body", "@FILE"] if data["body"] else []
    return " ".join(["servicepytan call", data["name"], *names, *body, *ends])


def _python(data: Data) -> str:
    names = [one["name"] for one in data["path_parameters"]]
    more = ["file"] if data["file"] == "upload" else ["body"] if data["body"] else []
    filters = ["..."] if data["parameters"] else []
    return f"session.{data['name']}({', '.join([*names, *more, *filters])})"


def _sections(data: Data) -> Iterator[tuple[str, list[Line]]]:
    yield "Arguments", [_parameter(one) for one in data["path_parameters"]]
    yield "Filters", [_parameter(one) for one in data["parameters"]]
    for key, title in (("body", "Body"), ("answer", "Answer")):
        shape = data[key]
        if shape:
            rows = " (each row)" if key == "answer" and data["paging"] else ""
            yield f"{title}: {_kind(shape['type'])}{rows}", list(_fields(shape, 0))


def _parameter(one: Data) -> Line:
    name = one["name"]
    label = name if one["wire"] == name else f"{name} ({one['wire']})"
    facts = [_value(one), _LISTS.get(one["list"] or "", "")]
    if one.get("style") == "brackets":
        facts = [f"{name}[NAME]=value"]
    elif one.get("style") == "dots":
        facts = [f"{one['wire']}.NAME=value"]
    elif one.get("parts"):
        facts = [", ".join(f"{name}[0].{part['wire']}={_value(part)}" for part in one["parts"])]
    facts += [f"at most {one['most']} per request"] if one["most"] else []
    facts += ["required"] if one["required"] else []
    return 0, label, "; ".join(filter(None, facts))


def _value(one: Data) -> str:
    allowed = ", ".join(one["allowed"])
    if one["type"] == "sort":
        return f"{_KINDS['sort']}{f': {allowed}' if allowed else ''}"
    return f"one of {allowed}" if allowed else _kind(one["type"])


def _kind(kind: str) -> str:
    """A kind in words."""
    if kind.startswith("["):
        return f"list of {_kind(kind[1:-1].rstrip('?'))}"
    if kind.startswith("{"):
        return f"{_kind(kind[1:-1].rstrip('?'))} by name"
    return _KINDS.get(kind, kind.replace("|", " or "))


def _fields(shape: Data, depth: int) -> Iterator[Line]:
    for one in shape.get("fields", ()):
        yield depth, one["name"], _field(one)
        yield from _fields(one, depth + 1)
    for one in shape.get("one_of", ()):
        yield depth, one["type"], "if it is one"
        yield from _fields(one, depth + 1)


def _field(one: Data) -> str:
    allowed: Any = ", ".join(map(str, one.get("allowed", ())))
    many = "list of " if one["type"].startswith("[") else ""
    kind = f"{many}one of {allowed}" if allowed else _kind(one["type"])
    facts = [kind, "required" if one.get("required") else "", "or null" if one["nullable"] else ""]
    return "; ".join(filter(None, facts))
