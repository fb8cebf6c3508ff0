"""Checks queries and bodies against the table: unknown, missing or mistyped values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from servicepytan.endpoints.operations import Operation, Parameter, types_of
from servicepytan.sandbox import codec, filters, times
from servicepytan.sandbox.filters import Filter, choice_of, commas, last, parse, plain, repeated
from servicepytan.sandbox.listing import ACTIVE_STATES, Query
from servicepytan.sandbox.lookup import RouteMatch
from servicepytan.sandbox.responses import Refused, bad, not_valid

if TYPE_CHECKING:
    from servicepytan.endpoints.operations import Types

_MOST_IDS = 50
_DEEPEST = 20
_READS: dict[str, Callable[[str], Any]] = {
    "active": choice_of(*ACTIVE_STATES),
    "bool": filters.boolean,
    "date": filters.moment,
    "day": filters.moment,
    "guid": filters.guid,
    "instant": filters.moment,
    "int": filters.whole,
    "number": filters.decimal,
}
_TEXTS = ("text", "html", "multiline", "email", "phone", "password", "duration")
Problems = Iterator[tuple[str, str]]


def query(operation: Operation, pairs: Query, strict: bool) -> dict[str, Any]:
    """The parameter values of a query, by wire name.

    Args:
        operation: The operation.
        pairs: The query.
        strict: Refuse pages that are too large.

    Raises:
        Refused: one is of the wrong type or missing.
    """
    size = pairs.get("pageSize", ["1"])[-1]
    if strict and operation.largest_page and size.isdigit() and int(size) > operation.largest_page:
        raise not_valid("pageSize", size)
    for parameter in operation.params:
        if parameter.required and not any(_is_of(parameter, name) for name in pairs):
            raise bad(parameter.wire, f"The {parameter.wire} field is required.")
    return {
        parameter.wire: parse(parameter.wire, _reader(parameter), pairs[parameter.wire])
        for parameter in operation.params
        if parameter.wire in pairs and parameter.kind != "object"
    }


def active_or_not(pairs: Query) -> None:
    """Refuse a query for active and inactive rows together.

    Raises:
        Refused: the query asks for both.
    """
    for name, both in (("active", "Any"), ("activeState", "All")):
        if pairs.get(name, [""])[-1] == both:
            raise not_valid(name, both)


def request(match: RouteMatch, pairs: Query, headers: Mapping[str, str], content: bytes) -> None:
    """Check a whole request strictly.

    Raises:
        Refused: something is unknown, missing or of the wrong type.
    """
    query(match.operation, pairs, True)
    content_type = headers.get("content-type", "")
    body(match.operation, types_of(match.module), content_type, content, True)


def names(operation: Operation, parameters: Iterable[str]) -> None:
    """Check that an operation knows all parameters.

    Raises:
        Refused: it does not.
    """
    paging = {"page", "pageSize"} if operation.paging == "page" else set()
    paging |= {"includeTotal"} if operation.totals else set()
    for name in parameters:
        if name not in paging and not any(
            _is_of(parameter, name) for parameter in operation.params
        ):
            raise bad(name, f"The parameter '{name}' is not known to this operation.")


def _is_of(parameter: Parameter, name: str) -> bool:
    if parameter.kind != "object":
        return name == parameter.wire
    mark = "." if parameter.style == "dots" else "["
    return name.startswith(parameter.wire + mark)


def _reader(parameter: Parameter) -> Filter:
    read = _READS.get(parameter.kind, plain)
    if parameter.kind == "choice":
        read = choice_of(*parameter.choices)
    if parameter.many == "comma":
        most = parameter.most or (_MOST_IDS if parameter.wire == "ids" else None)
        return Filter(commas(read, most), _keeps)
    return Filter(repeated(read) if parameter.many else last(read), _keeps)


def _keeps(row: object, value: object) -> bool:
    return True


def body(
    operation: Operation, types: Types, content_type: str, content: bytes, strict: bool
) -> Any:
    """The body of a request, without the keys that the operation does not have.

    Args:
        operation: The operation.
        types: The types of its module.
        content_type: The header.
        content: The body as it came.
        strict: Refuse keys it does not know, a missing header, and a body where none belongs.

    Raises:
        Refused: something is wrong; the answer names each place.
    """
    if not operation.body:
        if strict and content and operation.archetype != "upload":
            raise bad("request", "This operation takes no body.")
        return None
    if strict and "json" not in content_type.lower():
        raise Refused(415, "Unsupported Media Type", {"Content-Type": ["It must be JSON."]})
    value = _decoded(content)
    partial = operation.verb == "PATCH"
    errors: dict[str, list[str]] = {}
    for path, message in _problems(types, value, operation.body, "$", (strict, partial)):
        errors.setdefault(path, []).append(message)
    if errors:
        raise Refused(400, errors=errors)
    return _without_unknown(types, value, operation.body)


def _decoded(content: bytes) -> Any:
    try:
        value = codec.loads(content)
    except ValueError:
        value = None
    if value is None:
        raise bad("request", "The request field is required.")
    return value


def _problems(
    types: Types, value: Any, kind: str, path: str, strict_and_partial: tuple[bool, bool]
) -> Problems:
    """Paths at which a value does not match a kind, and why."""
    if path.count(".") + path.count("[") > _DEEPEST:
        yield path, "It is nested too deeply."
    elif "|" in kind or kind in ("any", "Any"):
        return
    elif kind.startswith("["):
        yield from _list_problems(types, value, kind, path, strict_and_partial)
    elif kind.startswith("{"):
        if not isinstance(value, Mapping):
            yield path, _unfit(path)
    elif kind in types.fields:
        yield from _object_problems(types, value, kind, path, strict_and_partial)
    elif not is_a(types, value, kind):
        yield path, _unfit(path)


def _list_problems(
    types: Types, value: Any, kind: str, path: str, strict_and_partial: tuple[bool, bool]
) -> Problems:
    if not isinstance(value, list):
        yield path, _unfit(path)
        return
    for nth, item in enumerate(value):
        if item is not None:
            yield from _problems(types, item, inner(kind), f"{path}[{nth}]", strict_and_partial)


def _object_problems(
    types: Types, value: Any, kind: str, path: str, strict_and_partial: tuple[bool, bool]
) -> Problems:
    if not isinstance(value, Mapping):
        yield path, _unfit(path)
        return
    strict, partial = strict_and_partial
    kinds = types.fields[kind]
    for key, item in value.items():
        at = f"{path}.{key}"
        if key not in kinds:
            if strict:
                yield at, f"The field '{key}' is not known to this operation."
        elif item is not None:
            yield from _problems(types, item, kinds[key].rstrip("!?"), at, strict_and_partial)
        elif strict and not kinds[key].endswith("?") and kinds[key].rstrip("!") != "any":
            yield at, f"The {key} field is required."
    for key, text in kinds.items():
        if strict and key not in value and _needed(key, text, partial):
            yield f"{path}.{key}", f"Required property '{key}' not found in JSON."


def _needed(key: str, text: str, partial: bool) -> bool:
    """Whether a field is required; never numbers and bools, which schemas always require."""
    if text == "int!" and not partial:
        return key == "id" or key.endswith("Id")
    return text.endswith("!") and text not in ("int!", "number!", "bool!")


def _unfit(path: str) -> str:
    return f"The JSON value could not be converted. Path: {path}."


def is_a(types: Types, value: Any, kind: str) -> bool:
    """Whether a value is of a plain kind, or one of a closed list."""
    if kind in types.choices:
        return value in types.choices[kind] and not isinstance(value, bool)
    if kind == "bool":
        return isinstance(value, bool)
    if kind in ("int", "number"):
        expected = int if kind == "int" else (int, float)
        return isinstance(value, expected) and not isinstance(value, bool)
    if not isinstance(value, str):
        return kind == "any"
    if kind in ("instant", "day"):
        return times.read(value) is not None
    return kind in (*_TEXTS, "any") or filters.GUID.fullmatch(value) is not None


def inner(kind: str) -> str:
    """The kind of the items of a list or of the values of a map."""
    return kind[1:-1].rstrip("?")


def _without_unknown(types: Types, value: Any, kind: str) -> Any:
    if kind.startswith("[") and isinstance(value, list):
        return [_without_unknown(types, item, inner(kind)) for item in value]
    if kind not in types.fields or not isinstance(value, Mapping):
        return value
    kinds = types.fields[kind]
    return {
        key: _without_unknown(types, item, kinds[key].rstrip("!?"))
        for key, item in value.items()
        if key in kinds
    }
