"""Shapes: pure steps that turn rows into other rows, checked against the schema beforehand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import datetime, tzinfo
from typing import Any, Optional, overload

from servicepytan.convert.field_paths import MISSING, value_at
from servicepytan.convert.field_trees import LOCAL, FieldTree, flat_tree, require_field
from servicepytan.convert.flat import flatten
from servicepytan.core.api_facts import DAY_COLUMNS
from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.timestamps import is_instant, local_moment, local_text
from servicepytan.core.wire import shown, snake
from servicepytan.errors import InvalidArgument

KeyFields = tuple[str, ...]
"""The primary key: the fields that identify a row."""

_DAYS = DAY_COLUMNS | {snake(name) for name in DAY_COLUMNS}
_WIRE_NAME = lazy_pattern(r"[a-z][A-Za-z0-9]*")
_FIELD_NAME = lazy_pattern(r"[A-Z][A-Za-z0-9]*")
"""Pattern of a field name in PascalCase, as reports have."""
_MAKERS = "servicepytan.shape"
"""The module whose functions make shapes."""


class Shape:
    """A step that turns rows into other rows.

    Called with a row it gives the row in its new shape; called with several, an iterator. It goes
    into ``map`` of lists and feeds, and into ``shape`` of ``sync``.

    Attributes:
        text: How the command line and a synced place write it, as in ``pick=id,number``.
    """

    text = ""

    @overload
    def __call__(self, rows: Mapping[str, Any], /) -> Any: ...
    @overload
    def __call__(self, rows: Iterable[Mapping[str, Any]], /) -> Iterator[dict[str, Any]]: ...
    def __call__(self, rows: Any = MISSING, /) -> Any:
        if rows is MISSING:
            raise TypeError(
                f"{self!r} is called with a row or several. In map(), leave out the () behind it."
            )
        if isinstance(rows, Mapping):
            return self.row(rows)
        return self.rows(rows)

    def __repr__(self) -> str:
        return f"<shape {self.text}>"

    @property
    def keeps_count(self) -> bool:
        """Whether each row gives one row."""
        return True

    def row(self, row: Any) -> Any:
        """A row in its new shape."""
        raise NotImplementedError

    def rows(self, rows: Iterable[Any]) -> Iterator[Any]:
        """Rows in their new shape, one by one."""
        for row in rows:  # a StopIteration of the function would end map() silently
            yield self.row(row)

    def bound(self, tree: FieldTree, label: str) -> Shape:
        """The shape for rows of a type.

        Args:
            tree: Their fields.
            label: What to call the rows.

        Raises:
            InvalidArgument: it does not suit them.
        """
        return self

    def tree(self, tree: FieldTree) -> FieldTree:
        """The fields of the rows in their new shape."""
        return tree

    def key(self, key: KeyFields) -> KeyFields:
        """The primary key of the rows in their new shape; empty if there is none.

        Raises:
            InvalidArgument: the shape drops one.
        """
        return key


class Flatten(Shape):
    """Turns nested values into keys such as ``address.city``; lists stay unchanged.

    Example:
        >>> shape.flatten({"id": 1, "address": {"city": "Reno"}})
        {'id': 1, 'address.city': 'Reno'}
    """

    text = "flatten"

    def row(self, row: Any) -> Any:
        return next(flatten([row]))

    def rows(self, rows: Iterable[Any]) -> Iterator[Any]:
        return flatten(rows)

    def tree(self, tree: FieldTree) -> FieldTree:
        return flat_tree(tree)


class Pick(Shape):
    """Keeps some fields, in the order in which they are named.

    A row that lacks one has None in its place; through a list comes the value of each item.

    Args:
        names: The fields, with dots between the keys of nested values.
        check: Whether a name that the schema does not know is refused.

    Raises:
        InvalidArgument: no field is named, or a name is no text.

    Example:
        >>> shape.pick("id", "address.city")({"id": 1, "address": {"city": "Reno", "zip": "1"}})
        {'id': 1, 'address.city': 'Reno'}
    """

    def __init__(self, names: Iterable[str], *, check: bool = True) -> None:
        names = tuple(names)
        if not names:
            raise InvalidArgument('pick needs the name of a field, as in pick("id", "number").')
        for name in names:
            if not (name and isinstance(name, str)):
                raise InvalidArgument(
                    f"pick: {shown(name)} is no name of a field{_as_names(name)}."
                )
        self.names = tuple(dict.fromkeys(names))
        self._check = check
        self.text = f"pick={','.join(self.names)}"

    def row(self, row: Any) -> Any:
        values = ((name, value_at(row, name)) for name in self.names)
        return {name: None if value is MISSING else value for name, value in values}

    def bound(self, tree: FieldTree, label: str) -> Shape:
        if self._check:
            for name in self.names:
                require_field(tree, name, label)
        return self

    def tree(self, tree: FieldTree) -> FieldTree:
        any_field = FieldTree()
        if tree.fields is None:
            return tree
        fields = {}
        for name in self.names:
            try:
                fields[name] = require_field(tree, name, "")
            except InvalidArgument:
                fields[name] = any_field
        return tree._replace(fields=fields)

    def key(self, key: KeyFields) -> KeyFields:
        dropped = [name for name in key if name not in self.names]
        if dropped:
            raise InvalidArgument(
                f"pick drops {', '.join(dropped)}, by which a sync tells the rows apart. Name it,"
                f" too: pick={','.join((*dropped, *self.names))}"
            )
        return key


def _as_names(name: Any) -> str:
    """How to write what is no name: the names of a list one by one."""
    names = name if isinstance(name, (list, tuple)) else ()
    if names and all(isinstance(part, str) for part in names):
        one_by_one = ", ".join(f'"{part}"' for part in names)
        return f"; write the names one by one: pick({one_by_one})"
    return ", such as 'id'"


def pick_columns(columns: Any, argument: str = "columns") -> Pick:
    """The shape that keeps the columns of a table, of which one may be named by itself.

    Args:
        columns: Their names, or one name.
        argument: What the names were passed as.

    Raises:
        InvalidArgument: there is no name, or one is no text.
    """
    try:
        names = (columns,) if isinstance(columns, str) else tuple(columns)
    except TypeError:
        raise InvalidArgument(
            f'{argument}={shown(columns)} is no list of names, such as ["id"].'
        ) from None
    if not names:
        raise InvalidArgument(
            f'{argument} is empty; name some, as in ["id"], or leave it out for all.'
        )
    for name in names:
        if not (name and isinstance(name, str)):
            raise InvalidArgument(f"{argument}: {shown(name)} is no name of a field, such as 'id'.")
    return Pick(names)


class Rename(Shape):
    """Writes all keys in snake_case, nested ones too: ``jobNumber`` becomes ``job_number``.

    Keys that are not spelled like those of the API, such as the names of custom fields, stay. Those
    of a report are its own: behind ``map`` of a run ``TotalSales`` becomes ``total_sales``.

    Args:
        fields: The fields of the rows, where known.

    Example:
        >>> shape.rename({"jobNumber": "7", "address": {"zipCode": "1"}})
        {'job_number': '7', 'address': {'zip_code': '1'}}
    """

    text = "rename"

    def __init__(self, fields: Collection[str] = ()) -> None:
        self._fields = fields

    def row(self, row: Any) -> Any:
        return _renamed(row, self._fields)

    def bound(self, tree: FieldTree, label: str) -> Shape:
        return Rename(tree.fields or ())

    def tree(self, tree: FieldTree) -> FieldTree:
        if not tree.fields:
            return tree
        names = _new_names(tree.fields, tree.fields)
        return tree._replace(
            fields={name: self.tree(field) for name, field in zip(names, tree.fields.values())}
        )

    def key(self, key: KeyFields) -> KeyFields:
        return tuple(map(_snake_path, key))


def _renamed(value: Any, fields: Collection[str] = ()) -> Any:
    if isinstance(value, Mapping):
        names = _new_names(value, fields)
        return {name: _renamed(inner) for name, inner in zip(names, value.values())}
    if isinstance(value, list):
        return list(map(_renamed, value))
    return value


def _new_names(keys: Iterable[str], fields: Collection[str]) -> Iterator[str]:
    """The new key in snake_case for each key; ``_`` is appended to one that is taken.

    Args:
        keys: The keys.
        fields: Those that are known to be fields.
    """
    taken: set[str] = set()
    for key in keys:
        name = _snake_field(key) if key in fields else _snake_path(key)
        while name in taken:
            name += "_"
        taken.add(name)
        yield name


def _snake_path(key: str) -> str:
    return ".".join(map(_snake_name, str(key).split(".")))


def _snake_field(key: str) -> str:
    return snake(key).rstrip("_") if _FIELD_NAME.fullmatch(key) else _snake_path(key)


def _snake_name(key: str) -> str:
    return snake(key).rstrip("_") if _WIRE_NAME.fullmatch(key) else key


class LocalTimes(Shape):
    """Moves moments into a time zone, with their offset; calendar days stay.

    Text stays text, and keeps all digits of its second. A moment that means unknown
    (``0001-01-01``) stays as it is.

    Args:
        zone: The time zone.
        name: What it is called.
        tree: The fields of the rows, where known; without them, text that looks like a moment is
            taken for one.

    Attributes:
        zone_name: The name by which tables know the time zone; empty if they know none.

    Example:
        >>> shape.local_times("America/New_York")({"start": "2026-07-01T12:00:00Z"})
        {'start': '2026-07-01T08:00:00-04:00'}
    """

    def __init__(self, zone: tzinfo, name: str, tree: Optional[FieldTree] = None) -> None:
        self.zone = zone
        self._name = name
        self.zone_name = str(getattr(zone, "key", None) or "")
        self._tree = FieldTree() if tree is None else tree
        self.text = f"local_times={name}"

    def row(self, row: Any) -> Any:
        return self._moved("", row, self._tree)

    def bound(self, tree: FieldTree, label: str) -> Shape:
        return LocalTimes(self.zone, self._name, tree)

    def tree(self, tree: FieldTree) -> FieldTree:
        if tree.fields:
            fields = {key: self.tree(field) for key, field in tree.fields.items()}
            return tree._replace(fields=fields)
        return tree._replace(kind=LOCAL) if tree.kind == "instant" else tree

    def _moved(self, key: str, value: Any, tree: FieldTree) -> Any:
        if isinstance(value, str):
            moves = self._is_moment(key, tree) and is_instant(value)
            return local_text(value, self.zone) if moves else value
        if isinstance(value, Mapping):
            fields = tree.fields or {}
            return {
                name: self._moved(name, inner, fields.get(name, FieldTree()))
                for name, inner in value.items()
            }
        if isinstance(value, list):
            return [self._moved(key, item, tree) for item in value]
        if isinstance(value, datetime) and value.tzinfo is not None:
            return local_moment(value, self.zone)
        return value

    @staticmethod
    def _is_moment(key: str, tree: FieldTree) -> bool:
        kind = tree.items or tree.kind
        if kind == "json":  # not in the schema
            return key.rpartition(".")[2] not in _DAYS
        return kind == "instant"


class CustomFields(Shape):
    """Turns the list ``customFields`` into values by name; blanks around names are removed.

    Of two fields with the same name the second is called ``name_2``.

    Example:
        >>> shape.custom_fields({"id": 1, "customFields": [{"name": "Gate ", "value": "7"}]})
        {'id': 1, 'customFields': {'Gate': '7'}}
    """

    text = "custom_fields"

    def row(self, row: Any) -> Any:
        return _by_name(row, "customFields", lambda item: item.get("name") or item.get("typeId"))

    def tree(self, tree: FieldTree) -> FieldTree:
        return _opened(tree, "customFields")


class ExternalData(Shape):
    """Turns the list ``externalData``, which one app has stored, into values by key.

    The API answers with the data of the app that the list is asked for, as in
    ``list(external_data_application_guid=app)``.

    Args:
        app: The GUID of the app.

    Example:
        >>> shape.external_data({"externalData": [{"key": "crm", "value": "7"}]}, app)
        {'externalData': {'crm': '7'}}
    """

    def __init__(self, app: str) -> None:
        if isinstance(app, Mapping):
            raise InvalidArgument(
                "external_data needs the GUID of an app, as in external_data(app)."
            )
        if not str(app or "").strip():
            raise InvalidArgument(f"app={app!r} is no GUID of an app.")
        self._app = str(app).strip().lower()
        self.text = f"external_data={self._app}"

    def row(self, row: Any) -> Any:
        return _by_name(row, "externalData", self._key)

    def _key(self, item: Mapping[str, Any]) -> Any:
        app = str(item.get("applicationGuid") or self._app)
        return item.get("key") if app.lower() == self._app else None

    def tree(self, tree: FieldTree) -> FieldTree:
        return _opened(tree, "externalData")


def _by_name(row: Any, field: str, name_of: Callable[[Mapping[str, Any]], Any]) -> Any:
    """A row whose list of named values became values by name; drops those without a name."""
    items = row.get(field) if isinstance(row, Mapping) else None
    if not isinstance(items, list) or not all(isinstance(item, Mapping) for item in items):
        return row
    values: dict[str, Any] = {}
    for item in items:
        name = name_of(item)
        if name is not None:
            values[_free_name(str(name).strip(), values)] = item.get("value")
    return {**row, field: values}


def _free_name(stem: str, used_names: Mapping[str, Any]) -> str:
    name, number = stem, 1
    while name in used_names:
        number += 1
        name = f"{stem}_{number}"
    return name


def _opened(tree: FieldTree, field: str) -> FieldTree:
    """The fields, with any key allowed inside one of them."""
    if not tree.fields or field not in tree.fields:
        return tree
    return tree._replace(fields={**tree.fields, field: FieldTree()})


class Explode(Shape):
    """Gives a row for each item of a list, with the id of the row that contains it.

    A row whose list is null or empty gives none.

    Args:
        field: The list, such as ``items``.
        id_name: What to call the id of the row; left out, it is named by the resource, such as
            ``invoiceId``, or ``parentId`` where the rows are of no resource.

    Example:
        >>> shape.explode("items", id_name="invoiceId")({"id": 7, "items": [{"id": 1}]})
        [{'invoiceId': 7, 'id': 1}]
    """

    def __init__(self, field: str, id_name: Optional[str] = None) -> None:
        if not (field and isinstance(field, str)):
            raise InvalidArgument(f"explode: {field!r} is no name of a list, such as 'items'.")
        self._field = field
        self._given_name = id_name
        self._id_name = id_name or "parentId"
        self.text = f"explode={field}" + (f",{id_name}" if id_name else "")

    @property
    def keeps_count(self) -> bool:
        return False

    def row(self, row: Any) -> Any:
        return list(self._items(row))

    def rows(self, rows: Iterable[Any]) -> Iterator[Any]:
        for row in rows:
            yield from self._items(row)

    def _items(self, row: Any) -> Iterator[dict[str, Any]]:
        value = value_at(row, self._field)
        if value is MISSING or value is None:
            return
        above = {self._id_name: row.get("id")}
        for item in value if isinstance(value, list) else [value]:
            yield {**above, **item} if isinstance(item, Mapping) else {**above, self._field: item}

    def bound(self, tree: FieldTree, label: str) -> Shape:
        field = require_field(tree, self._field, label)
        if field.fields is not None and not field.items:
            lists = [name for name, inner in (tree.fields or {}).items() if inner.items]
            there = f"there are {', '.join(lists)}" if lists else "its rows have none"
            raise InvalidArgument(f"explode: {self._field} of {label} is no list; {there}.")
        bound = Explode(self._field, self._given_name)
        bound._id_name = self._given_name or _id_name_of(label)
        return bound

    def tree(self, tree: FieldTree) -> FieldTree:
        items = require_field(tree, self._field, "")
        if items.fields is None:
            return FieldTree()
        above = {self._id_name: FieldTree("int", {})}
        if items.fields:
            return FieldTree("json", {**above, **items.fields})
        return FieldTree("json", {**above, self._field: FieldTree(items.items, {})})

    def key(self, key: KeyFields) -> KeyFields:
        return ()


def _id_name_of(label: str) -> str:
    """The field name for the id of a row: ``invoiceId`` for ``accounting.invoices.list``."""
    resource = label.split(".")[1] if label.count(".") == 2 else "parents"
    first, *more = resource.split("_")
    words = "".join([first, *map(str.capitalize, more)])
    for plural, singular in (("ies", "y"), ("sses", "ss"), ("ses", "s"), ("ss", "ss"), ("s", "")):
        if words.endswith(plural):
            return words[: -len(plural)] + singular + "Id"
    return words + "Id"


class RowFunction(Shape):
    """Your own function as a shape: it returns a row for each row.

    Args:
        function: Takes a row and returns what stands in its place.

    Raises:
        InvalidArgument: it cannot be called.
    """

    def __init__(self, function: Callable[[Any], Any]) -> None:
        if not callable(function):
            raise InvalidArgument(
                f"map: {shown(function)} is neither a function nor one of servicepytan.shape, such"
                " as shape.flatten."
            )
        if getattr(function, "__module__", "") == _MAKERS:
            name = getattr(function, "__name__", "")
            raise InvalidArgument(
                f"map: shape.{name} makes a shape. Call it first, as in map(shape.{name}(...))."
            )
        self._function = function
        self.text = getattr(function, "__qualname__", type(function).__name__)

    def row(self, row: Any) -> Any:
        return self._function(row)

    def tree(self, tree: FieldTree) -> FieldTree:
        return FieldTree()


def as_shape(step: Any) -> Shape:
    """The shape itself, or a function as a shape.

    Raises:
        InvalidArgument: it is neither.
    """
    return step if isinstance(step, Shape) else RowFunction(step)
