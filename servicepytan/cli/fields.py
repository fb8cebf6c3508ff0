"""Checks the field names in ``--fields``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Optional

from servicepytan.core.bodies import Types, fields_of
from servicepytan.core.wire import did_you_mean
from servicepytan.endpoints.operations import Operation, types_of
from servicepytan.errors import InvalidArgument


def check_fields(operation: Operation, names: Iterable[str], more: Sequence[str] = ()) -> None:
    """Raise if a field does not exist in the rows of an operation; pass if they are unknown.

    Args:
        operation: The operation.
        names: The fields, with dots between the keys of nested values.
        more: Columns that are added to its rows.

    Raises:
        InvalidArgument: a name is unknown; the message names the nearest.
    """
    types = types_of(operation.name.partition(".")[0])
    for name in names:
        if name not in more:
            _check(operation, types, name, more)


def _check(operation: Operation, types: Types, name: str, more: Sequence[str]) -> None:
    kinds, prefix = [operation.record], ""
    for key in name.split("."):
        choices = _keys(types, kinds)
        if choices is None:
            return
        if key not in choices:
            raise _unknown(operation, name, prefix, key, [*choices, *([] if prefix else more)])
        kinds, prefix = choices[key], f"{prefix}{key}."


def _unknown(
    operation: Operation, name: str, prefix: str, key: str, choices: Sequence[str]
) -> InvalidArgument:
    tail = name[len(prefix) + len(key) :]
    guess = did_you_mean(key, choices)
    owner = f"{prefix[:-1]} of {operation.name}" if prefix else operation.name
    if guess:
        nearest = guess.rpartition("Did you mean ")[2].strip("'?")
        text = f" Did you mean '{prefix}{nearest}{tail}'?"
    elif choices:
        text = (
            f" It has {', '.join(choices)}. A field that is newer than this servicepytan:"
            f" servicepytan call {operation.name} --no-check --fields {name}"
        )
    else:
        text = f" {prefix[:-1]} holds a plain value."
    return InvalidArgument(f"{owner} has no field {key!r}.{text}")


def _keys(types: Types, kinds: Iterable[str]) -> Optional[dict[str, list[str]]]:
    """The keys of values of some kinds, each with its kinds; None if any key is possible."""
    keys: dict[str, list[str]] = {}
    for kind in chain.from_iterable(map(_singles, kinds)):
        if kind.startswith("{") or kind in ("", "any", "Any"):
            return None
        for field in fields_of(types, kind).values():
            keys.setdefault(field.key, []).append(field.kind)
    return keys


def _singles(kind: str) -> Iterator[str]:
    """The kinds inside a kind: its choices, or the kind of its items."""
    if kind.startswith("["):
        yield from _singles(kind[1:-1].rstrip("?"))
    elif kind.startswith("{"):
        yield kind
    else:
        yield from (part.strip("[]?") for part in kind.split("|"))


def paths(operation: Operation) -> list[str]:
    """Names of an operation's fields and of those one level deeper; empty if unknown."""
    types = types_of(operation.name.partition(".")[0])
    names: list[str] = []
    for key, kinds in (_keys(types, [operation.record]) or {}).items():
        names += [key, *(f"{key}.{inner}" for inner in _keys(types, kinds) or ())]
    return names
