"""Parses ``name=value`` texts into the arguments of an operation."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, NamedTuple, Optional

from servicepytan.core.query import PAGING
from servicepytan.core.wire import did_you_mean, snake
from servicepytan.endpoints.operations import Operation, Parameter
from servicepytan.errors import InvalidArgument

_INDEXED = re.compile(r"([^\[\]]+)\[(\d{1,3})\]\.(\w+)")
_KEYED = re.compile(r"([^\[]+)\[(.+)\]")


class Name(NamedTuple):
    """The parsed name of a filter.

    Attributes:
        text: The name without what is in brackets.
        key: What is in brackets, or None.
        part: What stands behind them.
    """

    text: str
    key: Optional[str] = None
    part: str = ""


def query_of(
    operation: Operation, filters: Iterable[str], unknown: Optional[dict[str, Any]] = None
) -> dict[str, Any]:
    """The query arguments in ``name=value`` texts; values stay text.

    Args:
        operation: The operation.
        filters: The texts; names as in Python, with dashes, or as on the wire.
        unknown: Takes the filters that the operation does not have; None to refuse them.

    Raises:
        InvalidArgument: a text has no ``=``, a name is unknown, or a single value comes twice.
    """
    query: dict[str, Any] = {}
    for text in filters:
        name, equals, value = text.partition("=")
        if not equals:
            raise InvalidArgument(f"--filter {text!r} has no '='; write name=value.")
        filter_name = read_name(operation, name.strip())
        parameter = parameter_of(operation, filter_name.text)
        if parameter is not None:
            _put(query, parameter, filter_name, value)
        elif unknown is None or is_paging(filter_name.text):
            raise unknown_filter(operation, filter_name.text)
        else:
            unknown[name.strip()] = value
    return {name: _in_order(value) for name, value in query.items()}


def read_name(operation: Operation, name: str) -> Name:
    """Parse the name of a filter: ``x``, ``x[key]``, ``x[0].part`` or ``x.key``."""
    match = _INDEXED.fullmatch(name)
    if match:
        return Name(match[1], match[2], match[3])
    match = _KEYED.fullmatch(name)
    if match:
        return Name(match[1], match[2])
    for parameter in operation.params:
        if parameter.style == "dots" and name.startswith(f"{parameter.wire}."):
            return Name(parameter.wire, name[len(parameter.wire) + 1 :])
    return Name(name)


def parameter_of(operation: Operation, name: str) -> Optional[Parameter]:
    """The filter with a name, in its Python spelling, with dashes, or as its wire name."""
    spellings = {name, snake(name)}
    for parameter in operation.params:
        if name == parameter.wire or parameter.name in spellings:
            return parameter
    return None


def is_paging(name: str) -> bool:
    """Whether a name is set by the paginator."""
    return snake(name) in {snake(own) for own in PAGING}


def unknown_filter(operation: Operation, name: str) -> InvalidArgument:
    """The error for a filter that the operation does not have."""
    if is_paging(name):
        return InvalidArgument(f"{name} is no filter: use --limit and --page-size.")
    names = [parameter.name for parameter in operation.params]
    guess = did_you_mean(name, names) or f" It has {', '.join(names) or 'none'}."
    return InvalidArgument(
        f"{operation.name} has no filter {name!r}.{guess} Nothing was sent: the API ignores a name"
        " it does not know and answers with every row."
    )


def _put(query: dict[str, Any], parameter: Parameter, filter_name: Name, value: str) -> None:
    name, key = parameter.name, filter_name.key
    if parameter.style == "indexed":
        _put_indexed(query, parameter, filter_name, value)
    elif parameter.kind == "object":
        if key is None or filter_name.part:
            raise InvalidArgument(f"{name} takes names: write '{name}[NAME]=value'.")
        query.setdefault(name, {})[key] = value
    elif key is not None:
        raise InvalidArgument(f"{name} takes no name in brackets: write {name}=value.")
    elif parameter.many:
        query.setdefault(name, []).extend(part.strip() for part in value.split(","))
    elif name in query:
        raise InvalidArgument(f"{name} is given twice and takes one value.")
    else:
        query[name] = value


def _put_indexed(
    query: dict[str, Any], parameter: Parameter, filter_name: Name, value: str
) -> None:
    name = parameter.name
    if not filter_name.part:
        parts = " and ".join(f"'{name}[0].{part.wire}=value'" for part in parameter.parts)
        raise InvalidArgument(f"{name} takes objects by number: write {parts}.")
    wire = {part.name: part.wire for part in parameter.parts}.get(
        filter_name.part, filter_name.part
    )
    query.setdefault(name, {}).setdefault(int(filter_name.key or 0), {})[wire] = value


def _in_order(value: Any) -> Any:
    """Indexed objects as a list; other values unchanged."""
    if isinstance(value, dict) and all(isinstance(key, int) for key in value):
        return [value[index] for index in sorted(value)]
    return value
