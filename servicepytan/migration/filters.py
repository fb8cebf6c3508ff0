"""Translates the query dict of an old call to keyword arguments."""

from __future__ import annotations

import ast
from typing import NamedTuple, Optional

from servicepytan.core.wire import did_you_mean
from servicepytan.endpoints.operations import Operation, Parameter
from servicepytan.migration import texts

_PAGING = ("page", "pagesize", "includetotal")


class Filters(NamedTuple):
    """A translated query.

    Attributes:
        keywords: The text of each value, by keyword.
        page_size: The text of ``pageSize``, where it is given.
        page: The text of ``page``.
        notes: What to look at.
    """

    keywords: dict[str, str]
    page_size: Optional[str] = None
    page: Optional[str] = None
    notes: tuple[str, ...] = ()


def translate_query(operation: Operation, query: ast.Dict) -> Filters:
    """The keyword arguments for a query with literal keys.

    Args:
        operation: What is called.
        query: The query.
    """
    keywords: dict[str, str] = {}
    objects: dict[str, list[str]] = {}
    paging: dict[str, str] = {}
    notes: list[str] = []
    for key, node in zip(query.keys, query.values):
        name = key.value if isinstance(key, ast.Constant) else None
        if not isinstance(name, str):
            notes.append("Some names of filters are not known here: write them in snake_case.")
        elif name.lower() in _PAGING:
            paging[name.lower()] = texts.value(node)
        else:
            _put(operation, name, node, keywords, objects, notes)
    keywords.update({name: f"{{{', '.join(items)}}}" for name, items in objects.items()})
    if "includetotal" in paging:
        notes.append("includeTotal: .count() of the list asks for the number of rows.")
    return Filters(
        keywords, paging.get("pagesize"), paging.get("page"), tuple(dict.fromkeys(notes))
    )


def _put(
    operation: Operation,
    name: str,
    node: ast.expr,
    keywords: dict[str, str],
    objects: dict[str, list[str]],
    notes: list[str],
) -> None:
    for parameter in operation.params:
        if parameter.wire.lower() == name.lower():
            keywords[parameter.name] = texts.setting(name, node)
            return
        key = _key(parameter, name)
        if key is not None:
            objects.setdefault(parameter.name, []).append(f"{key!r}: {texts.value(node)}")
            return
    notes.append(_unknown(operation, name))


def _key(parameter: Parameter, name: str) -> Optional[str]:
    """The name in ``x[name]`` or ``x.name``, if the parameter takes such names."""
    begin, tail = name[: len(parameter.wire)], name[len(parameter.wire) :]
    if parameter.kind != "object" or parameter.style == "indexed":
        return None
    if begin.lower() != parameter.wire.lower() or len(tail) < 2:
        return None
    return (
        tail[1:-1] if tail[0] == "[" and tail[-1] == "]" else tail[1:] if tail[0] == "." else None
    )


def _unknown(operation: Operation, name: str) -> str:
    names = [parameter.name for parameter in operation.params]
    return (
        f"{operation.name} has no filter {name!r}; the API ignores it."
        f"{did_you_mean(name, names)}"
    )
