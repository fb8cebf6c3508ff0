"""Columns: names and kinds, from the schema and from the rows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple, Optional

from servicepytan.convert.decimals import check_money
from servicepytan.core.api_facts import DAY_COLUMNS
from servicepytan.core.body_types import Types, fields_of
from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.records_spec import whole
from servicepytan.core.server_text import server_text
from servicepytan.core.timestamps import is_instant
from servicepytan.core.wire import shown
from servicepytan.errors import InvalidArgument

KINDS = ("int", "number", "decimal", "bool", "text", "instant", "day", "json")
"""The kinds of columns; ``decimal`` is for money, ``json`` for nested values as JSON text."""

MISMATCH_SUFFIX = "__text"
"""The suffix of a column for the values that do not fit another column."""

_MONEY_KINDS = {"decimal": "decimal", "float": "number", "text": "text"}
_EXACT = 2**53
_DEEPEST = 6
_ID = lazy_pattern(r"(?:^|\.)id$|(?:Id|ID|_id)$")
_LONGEST_SHOWN = 100
_CONTROL = lazy_pattern(r"[\x00-\x1f]")


class Column(NamedTuple):
    """A column.

    Attributes:
        name: Its name, which differs from those of the others in more than case.
        kind: What it holds, one of ``KINDS``.
        key: The key of the rows that it is filled from.
        mismatched: Whether it holds, as text, the values that do not fit the column of the key.
    """

    name: str
    kind: str
    key: str
    mismatched: bool = False


class Columns:
    """The columns of a table, in order; rows may add columns but never change or remove them.

    A key that is new becomes a column at the end, of a kind guessed from the first rows that
    have a value. A value that does not fit its column stands as text in a column of its own,
    ``total__text`` beside ``total``, which is there once it is needed.

    Args:
        kinds: The kind of each key that is known beforehand.

    Attributes:
        out_of_range: How many dates of each column lay outside what it can hold and are missing.
        mismatched: How many values of each column stand in the column for odd ones.
        nonfinite: How many infinite numbers and NaN became null in the JSON of each column.
        zoneless: How many moments of each column came without a time zone and count as UTC.
        zone: The name of the time zone that tables have moments in; empty for UTC.

    Raises:
        InvalidArgument: a kind is none.

    Example:
        >>> columns = Columns({"id": "int", "name": "text"})
        >>> columns.learn([{"id": 1, "name": "Ada", "active": True}])
        >>> columns.kinds
        {'id': 'int', 'name': 'text', 'active': 'bool'}
    """

    def __init__(self, kinds: Optional[Mapping[str, str]] = None) -> None:
        self._by_key: dict[str, Column] = {}
        self._mismatched: dict[str, Column] = {}
        self._all: list[Column] = []
        self._used_names: set[str] = set()
        self._waiting: dict[str, None] = {}
        self._renamed: list[Column] = []
        self.out_of_range: Counter[str] = Counter()
        self.mismatched: Counter[str] = Counter()
        self.nonfinite: Counter[str] = Counter()
        self.zoneless: Counter[str] = Counter()
        self.zone = ""
        if not isinstance(kinds or {}, Mapping):
            raise InvalidArgument(
                f"kinds={shown(kinds)} is no mapping; give each name a kind, as in"
                ' Columns({"id": "int"}).'
            )
        for key, kind in (kinds or {}).items():
            self._add(key, kind)

    def __iter__(self) -> Iterator[Column]:
        return iter(tuple(self._all))

    def __len__(self) -> int:
        return len(self._all)

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    def __repr__(self) -> str:
        return f"Columns({self.kinds!r})"

    @property
    def names(self) -> list[str]:
        """The names, in order."""
        return [column.name for column in self._all]

    @property
    def kinds(self) -> dict[str, str]:
        """The kind of each column, by name."""
        return {column.name: column.kind for column in self._all}

    @property
    def undecided(self) -> tuple[str, ...]:
        """The keys that were null in all rows so far; they are no columns yet."""
        return tuple(self._waiting)

    def learn(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add a column for each new key with a value."""
        if not set().union(*rows) - self._by_key.keys():
            return
        new = {key: None for row in rows for key in row if key not in self._by_key}
        for key in new:
            kind = guess(key, [row[key] for row in rows if row.get(key) is not None])
            if kind:
                self._waiting.pop(key, None)
                self._add(key, kind)
            else:
                self._waiting[key] = None

    def finalize(self) -> None:
        """Add text columns for keys that were null in all rows."""
        nested = {key[: dot.start()] for key in self._by_key for dot in re.finditer(r"\.", key)}
        for key in self._waiting:
            if key not in nested:
                self._add(key, "text")
        self._waiting.clear()

    def mismatch_column(self, column: Column) -> Column:
        """The column for values that do not fit a column; added on first use."""
        existing = self._mismatched.get(column.key)
        return existing or self._add(column.key, "text", mismatched=True)

    def reserve(self, name: str) -> str:
        """Reserve a name for a column that no key fills.

        Returns:
            The name, or the next one that is free.
        """
        free = self._free(name)
        self._used_names.add(free.casefold())
        return free

    def notes(self) -> list[str]:
        """A sentence for each column with lost or moved values."""
        kinds = self.kinds
        beside = {column.key: column.name for column in self._mismatched.values()}
        names = {column.name: column.key for column in self._by_key.values()}
        mismatched = [
            f"{shown_name(name)}: {count} not of its kind ({kinds[name]}), kept as text in"
            f" {shown_name(beside[names[name]])}."
            for name, count in self.mismatched.items()
        ]
        renamed = [
            f"{shown_name(column.key)} is called {shown_name(column.name)}: its own name is taken,"
            " in this or other case, or cannot be that of a column."
            for column in self._renamed
        ]
        lost = [*out_of_range_notes(self.out_of_range), *nonfinite_notes(self.nonfinite)]
        return [*lost, *zoneless_notes(self.zoneless), *mismatched, *renamed]

    def copy(self) -> Columns:
        """The same columns, with zero counts."""
        return self.load(self.dump()).in_zone(self.zone)

    def in_zone(self, zone: str) -> Columns:
        """The same columns, with a time zone for the moments of tables."""
        self.zone = zone
        return self

    def dump(self) -> list[list[Any]]:
        """The columns as JSON-compatible values."""
        return [list(column) for column in self._all]

    @classmethod
    def load(cls, dumped: Iterable[Sequence[Any]]) -> Columns:
        """The columns from ``dump``.

        Raises:
            InvalidArgument: it is not what ``dump`` gives.
        """
        columns = cls()
        try:
            for name, kind, key, mismatched in dumped:
                columns._put(Column(str(name), kind, str(key), bool(mismatched)))
        except (TypeError, ValueError) as error:
            raise InvalidArgument(f"These are no columns: {error}.") from None
        return columns

    def _add(self, key: str, kind: str, *, mismatched: bool = False) -> Column:
        stem = key + MISMATCH_SUFFIX if mismatched else key
        column = self._put(Column(self._free(stem), kind, key, mismatched))
        if column.name != stem and not mismatched:
            self._renamed.append(column)
        return column

    def _put(self, column: Column) -> Column:
        if column.kind not in KINDS:
            raise InvalidArgument(f"{column.kind!r} is no kind; there are {', '.join(KINDS)}.")
        by_key = self._mismatched if column.mismatched else self._by_key
        if column.name.casefold() in self._used_names or column.key in by_key:
            raise InvalidArgument(f"two columns are called {column.name!r}")
        self._all.append(column)
        self._used_names.add(column.name.casefold())
        by_key[column.key] = column
        return column

    def _free(self, stem: str) -> str:
        stem = _CONTROL.sub("_", encodable(stem)) or "_"
        name, number = stem, 1
        while name.casefold() in self._used_names:
            number += 1
            name = f"{stem}_{number}"
        return name


def check_table(rows: Any, columns: Any, size: Any) -> None:
    """Check what is to become a table.

    Raises:
        InvalidArgument: the rows are one row or a text, the columns are none, or the size of a
            batch is no whole number from 1 on.
    """
    if isinstance(rows, (Mapping, str, bytes)):
        raise InvalidArgument(
            f"rows={shown(rows)} is a {type(rows).__name__}; pass a list of rows."
        )
    if not isinstance(columns, Columns):
        raise InvalidArgument(
            f"columns={shown(columns)} is no Columns; pass those of a list, as in"
            " session.jobs.list().columns, or Columns() to have them guessed."
        )
    whole(size, "size", 1)


def columns_of(types: Types, record: str, *, flat: bool = False) -> Columns:
    """The columns of a record type, ``id`` first.

    Args:
        types: The types of its API module.
        record: Its name; one that is no type has no known columns.
        flat: Whether nested records become columns of their own, as in ``address.city``.
    """
    kinds = _kinds(types, record, flat, "", (record,))
    first = {"id": kinds["id"]} if "id" in kinds else {}
    return Columns({**first, **kinds})


def _kinds(
    types: Types, record: str, flat: bool, before: str, above: tuple[str, ...]
) -> dict[str, str]:
    kinds: dict[str, str] = {}
    for key, field in fields_of(types, record).items():
        name = before + key
        nested = flat and field.kind in types.fields and field.kind not in above
        if nested and types.fields[field.kind] and len(above) < _DEEPEST:
            deeper = _kinds(types, field.kind, flat, f"{name}.", (*above, field.kind))
            kinds.update(deeper)
        else:
            kinds[name] = kind_of(types, key, field.kind, record)
    return kinds


def kind_of(types: Types, key: str, kind: str, record: str = "") -> str:
    """The kind of the column for a field.

    Args:
        types: The types of its API module.
        key: The key of the field.
        kind: Its kind.
        record: The type that it is a field of, which tells money apart from other numbers.
    """
    if key in types.money.get(record, ()):
        return "decimal"
    if "|" in kind and not kind.startswith(("[", "{")):
        kinds = {kind_of(types, key, part) for part in kind.split("|")}
        return kinds.pop() if len(kinds) == 1 else "text"
    if kind.startswith(("[", "{")) or kind in types.fields:
        return "json"
    if kind in types.choices:
        numbers = all(isinstance(choice, int) for choice in types.choices[kind])
        return "int" if numbers and types.choices[kind] else "text"
    if kind == "instant" and key in DAY_COLUMNS:
        return "day"
    return kind if kind in KINDS else "text"


def kind_of_money(money: str) -> str:
    """The kind of the columns of money: ``decimal``, ``number`` or ``text``.

    Raises:
        InvalidArgument: ``money`` is none of ``decimal``, ``float`` and ``text``.
    """
    return _MONEY_KINDS[check_money(money)]


def with_money(columns: Columns, money: str) -> Columns:
    """The columns, with amounts of money of another kind.

    Args:
        columns: Columns known from the schema, in which amounts are ``decimal``.
        money: What the amounts shall be: ``decimal``, ``float`` or ``text``.

    Raises:
        InvalidArgument: it is none of these.
    """
    kind = kind_of_money(money)
    if kind == "decimal":
        return columns
    return Columns(
        {column.key: kind if column.kind == "decimal" else column.kind for column in columns}
    ).in_zone(columns.zone)


def guess(key: str, values: Sequence[Any]) -> Optional[str]:
    """The kind of the column for some values; None without values.

    Whole numbers are a ``number`` unless the key names an id: the API writes amounts with and
    without decimals.
    """
    types = set(map(type, values))
    if not types:
        return None
    if types == {bool}:
        return "bool"
    if types <= {int, float, Decimal}:
        whole = types == {int} and (_ID.search(key) or max(map(abs, values)) > _EXACT)
        return "int" if whole else "number"
    if types == {str}:
        if not all(map(is_instant, values)):
            return "text"
        return "day" if key.rpartition(".")[2] in DAY_COLUMNS else "instant"
    if all(issubclass(kind, date) for kind in types):
        return "instant" if all(issubclass(kind, datetime) for kind in types) else "day"
    nested = all(issubclass(kind, (Mapping, list, tuple)) for kind in types)
    return "json" if nested else "text"


def out_of_range_notes(counts: Mapping[str, int]) -> list[str]:
    """A sentence for each column with dates outside the range of columns.

    Args:
        counts: How many there are, by the name of the column.
    """
    return [
        f"{shown_name(name)}: {count} out of range (such as 0001-01-01, for unknown), left empty."
        for name, count in counts.items()
    ]


def nonfinite_notes(counts: Mapping[str, int]) -> list[str]:
    """A sentence for each column with infinite numbers and NaN that became null.

    Args:
        counts: How many there are, by the name of the column.
    """
    return [
        f"{shown_name(name)}: {count} infinite (such as 1e400) or NaN, written as null."
        for name, count in counts.items()
    ]


def zoneless_notes(counts: Mapping[str, int]) -> list[str]:
    """A sentence for each column with moments that came without a time zone.

    Args:
        counts: How many there are, by the name of the column.
    """
    return [
        f"{shown_name(name)}: {count} without a time zone, taken as UTC."
        for name, count in counts.items()
    ]


def shown_name(key: str) -> str:
    """A key or column name for messages: one short printable line."""
    return server_text(encodable(key), longest=_LONGEST_SHOWN) or "''"


def encodable(text: str) -> str:
    """Text with lone surrogates escaped, as in ``\\ud83d``."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
