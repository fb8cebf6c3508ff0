"""The fields of rows as a tree, to look up dotted names and derive columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple, Optional

from servicepytan.convert.columns import Columns, kind_of
from servicepytan.core.body_types import Types, fields_of
from servicepytan.core.wire import did_you_mean
from servicepytan.errors import InvalidArgument

LOCAL = "local"
"""The kind of a moment that was moved into a time zone."""

_DEEPEST = 6
_ANY = ("", "any", "Any")


class FieldTree(NamedTuple):
    """A field of a row, or a row itself.

    Attributes:
        kind: The kind of its column; ``local`` for a moment in a time zone.
        fields: The fields in it, by key; empty for a plain value, None if any key is possible.
        items: What each item of a list is; empty for what is no list.
    """

    kind: str = "json"
    fields: Optional[Mapping[str, FieldTree]] = None
    items: str = ""


def tree_of(types: Types, record: str) -> FieldTree:
    """The fields of a record type; any field is possible if it is no type.

    Args:
        types: The types of its API module.
        record: Its name.
    """
    return _tree(types, "", record, ())


def _tree(types: Types, key: str, kind: str, above: tuple[str, ...]) -> FieldTree:
    record = above[-1] if above else ""
    if kind.startswith("["):
        return _list_of(_tree(types, key, kind[1:-1].rstrip("?"), above))
    column = kind_of(types, key, kind, above[-1] if above else "")
    if kind.startswith("{") or kind in _ANY:
        return FieldTree(column)
    if "|" in kind:
        return _either(types, key, kind, above)
    if kind in types.fields:
        return FieldTree("json", _record(types, kind, above))
    return FieldTree(kind_of(types, key, kind, record), {} if above else None)


def _list_of(item: FieldTree) -> FieldTree:
    return item._replace(kind="json", items=item.items or item.kind)


def _record(types: Types, record: str, above: tuple[str, ...]) -> Optional[dict[str, FieldTree]]:
    fields = fields_of(types, record)
    if not fields or record in above or len(above) >= _DEEPEST:
        return None
    inner = (*above, record)
    first = {"id": fields["id"]} if "id" in fields and not above else {}
    ordered = {**first, **fields}
    return {key: _tree(types, key, field.kind, inner) for key, field in ordered.items()}


def _either(types: Types, key: str, kind: str, above: tuple[str, ...]) -> FieldTree:
    """The fields of all alternatives of a kind."""
    trees = [_tree(types, key, part, above) for part in kind.split("|")]
    column = kind_of(types, key, kind, above[-1] if above else "")
    fields: dict[str, FieldTree] = {}
    for tree in trees:
        if tree.fields is None:
            return FieldTree(column)
        fields.update(tree.fields)
    return FieldTree(column, fields)


def tree_at(tree: FieldTree, path: str) -> Optional[FieldTree]:
    """The field of a dotted name; None if there is none.

    A key that holds dots itself goes before a path, as in ``value_at``.
    """
    if tree.fields is None:
        return FieldTree()
    if path in tree.fields:
        return tree.fields[path]
    for head, tail in _splits(path):
        if head in tree.fields:
            inner = tree_at(tree.fields[head], tail)
            if inner is not None:
                return _list_of(inner) if tree.fields[head].items else inner
    return None


def _splits(path: str) -> Iterator[tuple[str, str]]:
    for index in (index for index, character in enumerate(path) if character == "."):
        yield path[:index], path[index + 1 :]


def require_field(tree: FieldTree, path: str, label: str) -> FieldTree:
    """The field of a dotted name; raises if there is none.

    Args:
        tree: The fields of the rows.
        path: The name.
        label: What to call the rows.

    Raises:
        InvalidArgument: there is no such field; the message names the nearest.
    """
    field = tree_at(tree, path)
    if field is None:
        hint = _hint(tree.fields or {}, "", path)
        raise InvalidArgument(f"{label} has no field {path!r}.{hint}")
    return field


def _hint(fields: Mapping[str, FieldTree], before: str, path: str) -> str:
    """A sentence with the field nearest to a name, or with all fields."""
    for head, tail in _splits(path):
        inner = fields.get(head)
        if inner is not None and inner.fields:
            return _hint(inner.fields, f"{before}{head}.", tail)
        if inner is not None:
            return f" {before}{head} holds a plain value."
    names = [f"{before}{key}" for key in fields]
    return did_you_mean(f"{before}{path}", names) or f" It has {', '.join(names)}."


def flat_tree(tree: FieldTree) -> FieldTree:
    """The fields of the flattened rows, by dotted name."""
    if tree.fields is None:
        return tree
    return tree._replace(fields=dict(_leaves(tree.fields, "")))


def _leaves(fields: Mapping[str, FieldTree], before: str) -> Iterator[tuple[str, FieldTree]]:
    for key, field in fields.items():
        if field.fields and not field.items:
            yield from _leaves(field.fields, f"{before}{key}.")
        else:
            yield f"{before}{key}", field


def tree_columns(tree: FieldTree, *, local: str = "instant") -> Columns:
    """The columns of rows with these fields, in order.

    Args:
        tree: The fields; where any is possible, no columns are known.
        local: The kind of the columns with moments in a time zone.
    """
    kinds = {
        key: local if field.kind == LOCAL else field.kind
        for key, field in (tree.fields or {}).items()
    }
    return Columns(kinds)
