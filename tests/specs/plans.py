"""Calls of the library for an operation as published: which arguments, in which forms."""

from __future__ import annotations

import inspect
import io
import uuid
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from servicepytan.core.bodies import Types, fields_of, inner
from servicepytan.endpoints.operations import Operation, Parameter, types_of
from tests.specs.editions import Published
from tests.specs.schemas import Maker, widest
from tests.specs.server import CONTENT

OWN = {"limit", "page_size", "workers", "exact", "check", "extra_params", "cache", "file_name"}
_FEW = 3
_DEEPEST = 6


class Plan(NamedTuple):
    """One call.

    Attributes:
        label: What is special about it.
        args: Its positional arguments.
        kwargs: Its keyword arguments.
    """

    label: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any]


def plans(
    method: Any, operation: Operation, published: Published, folder: Path, *, newest: bool
) -> Iterator[Plan]:
    """The calls that reach everything of an operation.

    Args:
        method: The method of the library.
        operation: What the library's table says.
        published: What the edition says.
        folder: Where a file to upload may be put.
        newest: Whether no newer edition has the operation: then all that the library knows of it
            must be right; else what is newer is left out.
    """
    signature = inspect.signature(method).parameters.values()
    names = [parameter.name for parameter in signature if parameter.kind is parameter.KEYWORD_ONLY]
    filters = [_parameter(operation, name) for name in names if name not in OWN]
    if not newest:
        filters = [item for item in filters if item.wire in published.query]
    paths = _path_values(published)
    bodies = list(_bodies(operation, published, folder, newest))
    needed = {item.name: _value(item, published, 0) for item in filters if item.required}
    sized = {"page_size": 25, "limit": 100} if "page_size" in names else {}
    if not newest and "check" in names:
        needed["check"] = False  # it goes by the newest edition
    for label, body in bodies:
        yield Plan(f"{label}, no filter", (*paths, *body), {**needed, **sized})
    most = max((len(_choices(item, published)) for item in filters), default=0)
    for i in range(max(most, _FEW) if filters else 0):
        arguments = {item.name: _value(item, published, i) for item in filters}
        yield Plan(f"all filters, {i}", (*paths, *bodies[0][1]), arguments)


def _parameter(operation: Operation, name: str) -> Parameter:
    results = [parameter for parameter in operation.params if parameter.name == name]
    assert len(results) == 1, f"{operation.name}({name}=) is not in the table"
    return results[0]


def _path_values(published: Published) -> tuple[Any, ...]:
    return tuple(
        _path_value(about["schema"]) for name, about in published.places.items() if name != "tenant"
    )


def _path_value(schema: Mapping[str, Any]) -> Any:
    if schema["type"] == "integer":
        return 7
    if schema.get("format") == "guid":
        return uuid.UUID(int=7)
    return "ada@example.com" if schema.get("format") == "email" else "north / south"


def _choices(parameter: Parameter, published: Published) -> tuple[Any, ...]:
    """The values that the edition lists; where it lists none, those that the table has."""
    about = published.query.get(parameter.wire, {})
    schema, _ = published.document.plain(about.get("schema", {}))
    if "items" in schema:
        schema, _ = published.document.plain(schema["items"])
    return tuple(schema.get("enum", parameter.choices))


def _value(parameter: Parameter, published: Published, i: int) -> Any:
    choices = _choices(parameter, published)
    if parameter.style == "indexed":
        return [_parts(parameter, published, i), _parts(parameter, published, i + 1)]
    if parameter.kind == "object":
        return {"Number of units": f"{i}", "Colour & size": "red"}
    if parameter.kind == "sort":
        return f"{'+-'[i % 2]}{choices[i % len(choices)] if choices else 'Id'}"
    if choices and parameter.kind != "active":
        value = choices[i % len(choices)]
        return [value, choices[(i + 1) % len(choices)]] if parameter.many else value
    if parameter.many:
        return [_VALUES[parameter.kind](i), _VALUES[parameter.kind](i + 1)]
    return _VALUES[parameter.kind](i)


def _parts(parameter: Parameter, published: Published, i: int) -> dict[str, Any]:
    return {part.wire: _value(part, published, i) for part in parameter.parts}


def _instant(i: int) -> Any:
    moment = datetime(2026, 1, 2, 3, 4, 5, 678900)
    ahead = timezone(timedelta(hours=5))
    return (moment, moment.replace(tzinfo=ahead), moment.date(), "2026-01-02T03:04:05-05:00")[i % 4]


_VALUES: dict[str, Callable[[int], Any]] = {
    "active": lambda i: (True, False, "Any")[i % 3],
    "bool": lambda i: i % 2 == 0,
    "date": lambda i: (date(2026, 1, 2), datetime(2026, 1, 2, 3), "2026-01-02")[i % 3],
    "day": lambda i: (date(2026, 1, 2), datetime(2026, 1, 2, 3), "2026-01-02")[i % 3],
    "guid": lambda i: (uuid.UUID(int=i + 1), str(uuid.UUID(int=i + 1)))[i % 2],
    "instant": _instant,
    "int": lambda i: 7 + i,
    "number": lambda i: (Decimal("12.50"), 3, 0.5)[i % 3],
    "since": lambda i: (date(2026, 1, 2), "2026-01-02", "a+token/of=theirs")[i % 3],
    "text": lambda i: f"top + {i} & more",
}


def _bodies(
    operation: Operation, published: Published, folder: Path, newest: bool
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    if published.takes_file:
        yield from _files(folder)
    elif published.takes_any_body:
        yield "an object", ({"budgetCodes": [{"name": "x"}]},)
        yield "an array", ([{"name": "x"}],)
    elif published.body is None:
        yield "no body", ()
    else:
        yield from _json_bodies(operation, published, newest)


def _files(folder: Path) -> Iterator[tuple[str, tuple[Any, ...]]]:
    path = folder / "größe.bin"
    path.write_bytes(CONTENT)
    yield "bytes", (CONTENT,)
    yield "a path", (path,)
    yield "an open file", (io.BytesIO(CONTENT),)


def _json_bodies(
    operation: Operation, published: Published, newest: bool
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    schema, document = published.body, published.document
    assert schema is not None
    for i in range(widest(schema, document)):
        yield f"all keys, {i}", (Maker(document, i + 1, native=i % 2 == 0).make(schema),)
    yield "required keys", (Maker(document, 1, every=False).make(schema),)
    yield "nulls", (Maker(document, 1, null=True).make(schema),)
    if newest:
        types = types_of(operation.name.partition(".")[0])
        yield "all keys that the library knows", (_full_value(operation.body, types, 0),)


def _full_value(kind: str, types: Types, deep: int) -> Any:
    """A value with all keys that the library's field tables have."""
    if kind.startswith("["):
        return [_full_value(inner(kind), types, deep + 1)] if deep < _DEEPEST else []
    if kind.startswith("{"):
        return {"name": _full_value(inner(kind), types, deep + 1)}
    if kind in types.choices:
        return types.choices[kind][-1]
    if kind not in types.fields:
        return _SAMPLES.get(kind, "#00aa11")  # there are texts that must be a color
    type_fields = fields_of(types, kind)
    return {key: _full_value(item.kind, types, deep + 1) for key, item in type_fields.items()}


_SAMPLES: dict[str, Any] = {
    "bool": True,
    "day": date(2026, 3, 1),
    "email": "ada@example.com",
    "guid": uuid.UUID(int=1),
    "instant": datetime(2026, 3, 1, 8, 30),
    "int": 5,
    "number": Decimal("2.5"),
}
