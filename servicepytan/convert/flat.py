"""Flattens nested rows: nested keys become columns such as ``address.city``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

_DEEPEST = 20
_Leaf = tuple[tuple[str, ...], Any]


def flatten(rows: Iterable[Any]) -> Iterator[Any]:
    """Rows with dotted keys in place of nested dicts; lists stay unchanged.

    A dict without entries is left out. Where two values of a row have the same dotted key (``b``
    in ``a`` beside a key ``a.b``), the one that is nested deeper keeps it, and the other gets a
    ``_`` behind it, whatever the order of the keys.

    Example:
        >>> list(flatten([{"a.b": 1, "a": {"b": 2}}]))
        [{'a.b_': 1, 'a.b': 2}]
    """
    for row in rows:
        yield _flat(row) if isinstance(row, Mapping) else row


def _flat(row: Mapping[str, Any]) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    if _spread(row, "", flat, _DEEPEST):
        return flat
    leaves = list(_leaves(row, (), _DEEPEST))
    return {name: value for name, (_, value) in zip(_names(leaves), leaves)}


def _spread(row: Mapping[str, Any], before: str, flat: dict[str, Any], deepest: int) -> bool:
    """Flatten values into ``flat``; False if two have the same dotted key."""
    for key, value in row.items():
        name = f"{before}{key}"
        if isinstance(value, Mapping) and deepest:
            if not _spread(value, f"{name}.", flat, deepest - 1):
                return False
            continue
        if name in flat:
            return False
        flat[name] = value
    return True


def _leaves(row: Mapping[str, Any], above: tuple[str, ...], deepest: int) -> Iterator[_Leaf]:
    for key, value in row.items():
        path = (*above, str(key))
        if isinstance(value, Mapping) and deepest:
            yield from _leaves(value, path, deepest - 1)
        else:
            yield path, value


def _names(leaves: list[_Leaf]) -> list[str]:
    """A unique dotted key per value, independent of the key order."""
    names = [".".join(path) for path, _ in leaves]
    taken, used = set(names), set[str]()
    for index in sorted(range(len(leaves)), key=lambda i: (-len(leaves[i][0]), leaves[i][0])):
        name = names[index]
        if name in used:
            while name in taken:
                name += "_"
        names[index] = name
        taken.add(name)
        used.add(name)
    return names
