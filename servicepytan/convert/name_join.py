"""The shape that writes names beside ids: ``businessUnitName`` beside ``businessUnitId``."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Optional

from servicepytan.convert.field_trees import FieldTree
from servicepytan.convert.shapes import Shape
from servicepytan.core.api_facts import NAMED
from servicepytan.core.wire import did_you_mean
from servicepytan.errors import InvalidArgument

NamesById = Mapping[str, Any]
"""The name of each id, by the id as text."""


class NamesRequest(NamedTuple):
    """A request for the names of some ids of one kind.

    Attributes:
        kind: The kind, such as ``businessUnit``.
        operation: The list that gives its rows by their ids.
        field: The field of the name.
        ids: The ids, each once.
    """

    kind: str
    operation: str
    field: str
    ids: tuple[int, ...]

    @property
    def get_many(self) -> str:
        """The name of the method that fetches the rows."""
        return f"{self.operation.rpartition('.')[0]}.get_many"

    def names_in(self, rows: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
        """The names of the ids, from the rows of the list; None for an id without a row."""
        names: dict[str, Any] = dict.fromkeys(map(str, self.ids))
        names.update((str(row.get("id")), row.get(self.field)) for row in rows)
        return names


class Join(Shape):
    """Adds names to ids in rows: ``businessUnitName`` beside ``businessUnitId``.

    The names are requested by id, for one page of rows at a time, including inactive records, and
    each once in a run. A list of ids, such as ``technicianIds``, gets a list of names. An id that
    is null or 0, or that has no record, gets None.

    Args:
        with_names: The kinds of things, such as ``businessUnit``, ``jobType``, ``technician``.
        names: Names that you have already, by kind and id; they are not asked for.

    Raises:
        InvalidArgument: a kind is unknown; the message names those that there are.
    """

    def __init__(
        self,
        with_names: Iterable[str],
        names: Optional[Mapping[str, Mapping[Any, Any]]] = None,
    ) -> None:
        self.kinds = tuple(dict.fromkeys(with_names))
        for kind in self.kinds:
            if kind not in NAMED:
                guess = did_you_mean(str(kind), NAMED)
                raise InvalidArgument(
                    f"with_names: there are no names of {kind!r}.{guess} There are"
                    f" {', '.join(NAMED)}."
                )
        if not self.kinds:
            raise InvalidArgument(f"with_names is empty; there are {', '.join(NAMED)}.")
        self.names_by_kind = {
            kind: {str(id): name for id, name in by_id.items()}
            for kind, by_id in (names or {}).items()
        }
        self.text = f"join={','.join(self.kinds)}"

    def rows(self, rows: Iterable[Any]) -> Iterator[Any]:
        missing = [kind for kind in self.kinds if kind not in self.names_by_kind]
        if missing:
            raise InvalidArgument(
                f"join has no names of {', '.join(missing)} and no session to ask for them. Use it"
                " as session.jobs.list().map(shape.join(...)), or pass names=."
            )
        return self.named(rows, self.names_by_kind)

    def row(self, row: Any) -> Any:
        return next(self.rows([row]))

    def bound(self, tree: FieldTree, label: str) -> Shape:
        if tree.fields is None:
            return self
        for kind in self.kinds:
            if not any(field in tree.fields for field in NAMED[kind][2]):
                raise InvalidArgument(_without_ids(kind, tree.fields, label))
        return self

    def tree(self, tree: FieldTree) -> FieldTree:
        if tree.fields is None:
            return tree
        fields: dict[str, FieldTree] = {}
        ids = self._id_fields
        for key, field in tree.fields.items():
            fields[key] = field
            if key in ids:
                fields[name_field(key)] = FieldTree("json" if field.items else "text", {})
        return tree._replace(fields=fields)

    @property
    def _id_fields(self) -> dict[str, str]:
        """The kind of each field with ids."""
        return {field: kind for kind in self.kinds for field in NAMED[kind][2]}

    def requests(self, rows: Sequence[Any]) -> Iterator[NamesRequest]:
        """The requests for the names that some rows need, one per kind."""
        for kind in self.kinds:
            if kind not in self.names_by_kind:
                operation, name, fields = NAMED[kind]
                ids = {id: None for row in rows for field in fields for id in _ids(row, field)}
                yield NamesRequest(kind, operation, name, tuple(ids))

    def named(self, rows: Iterable[Any], names: Mapping[str, NamesById]) -> Iterator[Any]:
        """The rows with names.

        Args:
            rows: The rows.
            names: The names of each kind.
        """
        fields = self._id_fields
        for row in rows:
            yield _with_names(row, fields, names) if isinstance(row, Mapping) else row


def name_field(id_field: str) -> str:
    """The field of the name beside an id: ``technicianNames`` beside ``technicianIds``."""
    stem, many = (id_field[:-3], "s") if id_field.endswith("Ids") else (id_field[:-2], "")
    return f"{stem}Name{many}"


def shaped(
    shapes: Sequence[Shape], rows: Iterable[Any]
) -> Generator[NamesRequest, NamesById, Iterable[Any]]:
    """Pass rows through shapes, as a generator: yields requests for names, returns the rows.

    The rows of shapes without requests are made one by one, as they are read.
    """
    for shape in shapes:
        if not isinstance(shape, Join):
            rows = shape.rows(rows)
            continue
        rows = list(rows)
        names: dict[str, NamesById] = dict(shape.names_by_kind)
        for request in shape.requests(rows):
            names[request.kind] = yield request
        rows = shape.named(rows, names)
    return rows


def _with_names(
    row: Mapping[str, Any], fields: Mapping[str, str], names: Mapping[str, NamesById]
) -> dict[str, Any]:
    named: dict[str, Any] = {}
    for key, value in row.items():
        named[key] = value
        if key in fields:
            by_id = names[fields[key]]
            is_list = isinstance(value, list)
            texts = [by_id.get(str(id)) for id in value] if is_list else by_id.get(str(value))
            named[name_field(key)] = texts
    return named


def _ids(row: Any, field: str) -> Iterator[int]:
    """The ids in a field of a row, without null and 0."""
    value = row.get(field) if isinstance(row, Mapping) else None
    for text in map(str, value if isinstance(value, list) else [value]):
        if text.isascii() and text.isdigit() and int(text) > 0:
            yield int(text)


def _without_ids(kind: str, fields: Mapping[str, FieldTree], label: str) -> str:
    """The message about rows that have no ids of a kind."""
    there = [name for name, (_, _, ids) in NAMED.items() if any(id in fields for id in ids)]
    inner = fields.get(kind)
    if inner is not None and inner.fields and "name" in inner.fields:
        return f"with_names: {label} has the name already: pick {kind}.name."
    has = f"has ids of {', '.join(there)}" if there else "has no ids that have names"
    return f"with_names: {label} has no {' or '.join(NAMED[kind][2][:2])}; it {has}."
