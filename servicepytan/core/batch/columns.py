"""Turns the cells of a table into rows of a batch: dotted headers nest, types come from the API.

An empty cell is absent. ``address.street`` is a key of a nested object, ``contacts.0.value`` one of
an item of a list; a column that names a whole object or list has JSON in its cells.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple, Optional, Union

from servicepytan.core.batch.rows import RowForm
from servicepytan.core.body_types import Types, fields_of
from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.strict_json import NotStrictJson, strict_loads
from servicepytan.core.wire import NUMBER, WHOLE, counted, did_you_mean, shown
from servicepytan.errors import InvalidArgument

BodyPath = tuple[Union[str, int], ...]
_BODY = "body"
_ITEM = lazy_pattern(r"0|[1-9][0-9]{0,8}")
"""Pattern of an item's index; leading zeros are refused."""
_LONG = lazy_pattern(r"-?[1-9][0-9]{19,}")
"""Pattern of a whole number with more digits than 64 bits hold."""
_SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "vertical bars"}
"""What programs write in place of commas."""
_TEXTS = ("text", "html", "multiline", "email", "phone", "password", "any")


class TableColumn(NamedTuple):
    """A column of a table.

    Attributes:
        name: Its header.
        param: The path parameter that it fills, or empty.
        path: Where its values go in the body; empty for nowhere.
        kind: The kind of its values.
    """

    name: str
    param: str
    path: BodyPath
    kind: str


class RowReader:
    """Builds the rows of a batch from the cells of a table.

    Args:
        header: The headers.
        form: What a row consists of.
        body: The kind of the body, as in ``CustomerCreateRequest``; empty for none.
        types: The types of the API module.
        null: The text of a cell that stands for null; None for no such text.

    Raises:
        InvalidArgument: headers are unknown, double, missing or exclude each other; the message
            names all.

    Example:
        >>> reader = RowReader(["id", "name"], form, "CustomerUpdateRequest", types)
        >>> reader.row(["7", "Ada"])
        ('7', {'name': 'Ada'})
    """

    def __init__(
        self,
        header: Sequence[str],
        form: RowForm,
        body: str,
        types: Types,
        null: Optional[str] = None,
    ) -> None:
        self._form = form
        self._types = types
        self._null = null
        names = [name.strip() for name in header]
        _check_separator(names, form.label)
        problems = list(_header_problems(names, form))
        self._columns: list[TableColumn] = []
        for name in dict.fromkeys(filter(None, names)):
            try:
                self._columns.append(self._column(name, body))
            except InvalidArgument as error:
                problems.append(str(error))
        problems += _overlaps(self._columns)
        if problems:
            raise InvalidArgument(f"{form.label}: {' '.join(problems)}")

    def _column(self, name: str, body: str) -> TableColumn:
        param = next((p.name for p in self._form.params if name in (p.name, p.wire)), "")
        words = name.split(".")
        params = [param.name for param in self._form.params]
        try:
            path, kind = _resolve(words, body, self._types, params) if body else ((), "")
        except InvalidArgument:
            if not param:
                raise
            path, kind = (), ""
        if not param and not body:
            guess = did_you_mean(name, params)
            raise InvalidArgument(
                f"Column {name!r} is no path parameter, and there is no body.{guess}"
            )
        return TableColumn(name, param, path, kind)

    def row(self, cells: Sequence[str]) -> Any:
        """A row of a batch.

        Raises:
            InvalidArgument: there are too many or too few cells, or some do not fit their column;
                the message names all.
        """
        if len(cells) != len(self._columns):
            has = counted(len(cells), "cell")
            raise InvalidArgument(f"It has {has}, and the header {len(self._columns):,}.")
        params: dict[str, Any] = {}
        body: dict[Union[str, int], Any] = {}
        problems: list[str] = []
        for column, cell in zip(self._columns, cells):
            if column.param:
                params[column.param] = cell.strip()
            if column.path and cell:
                try:
                    _put(body, column.path, self._value(column, cell))
                except InvalidArgument as error:
                    problems.append(f"Column {column.name!r}: {error}")
        problems += [f"Column {name!r} is empty." for name, value in params.items() if not value]
        if problems:
            raise InvalidArgument(" ".join(problems))
        return self._assembled(params, _plain(body))

    def _assembled(self, params: Mapping[str, Any], body: Any) -> Any:
        parts = [*(params[param.name] for param in self._form.params)]
        parts += [body] if self._form.has_body else []
        return parts[0] if len(parts) == 1 else tuple(parts)

    def _value(self, column: TableColumn, cell: str) -> Any:
        if cell == self._null:
            return None
        choices = self._types.choices.get(column.kind)
        if choices is not None:
            return _choice(cell, choices)
        usual: Callable[[str], Any] = _json if _is_nested(column.kind) else str
        return _CELLS.get(column.kind, usual)(cell)


def _check_separator(names: Sequence[str], label: str) -> None:
    """Raise for a header that is separated by something else than commas."""
    separator = next((sign for sign in _SEPARATORS if len(names) == 1 and sign in names[0]), None)
    if separator:
        raise InvalidArgument(
            f"{label}: the columns are separated by {_SEPARATORS[separator]}. Write commas between"
            " them."
        )


def _header_problems(names: Sequence[str], form: RowForm) -> Iterator[str]:
    for number, name in enumerate(names, 1):
        if not name:
            yield f"Column {number} has no header."
        elif name in names[: number - 1]:
            yield f"Column {name!r} stands twice."
    for param in form.params:
        if param.name not in names and param.wire not in names:
            yield f"There is no column {param.name!r}, which is in the path."


def _overlaps(columns: Sequence[TableColumn]) -> list[str]:
    taken = {column.path: column.name for column in columns if column.path}
    same = [
        f"Columns {first.name!r} and {column.name!r} are the same; leave one out."
        for number, column in enumerate(columns)
        for first in columns[:number]
        if _are_same(first, column)
    ]
    return same + [
        f"Columns {taken[path[:end]]!r} and {name!r} exclude each other; leave one out."
        for path, name in taken.items()
        for end in range(1, len(path))
        if path[:end] in taken
    ]


def _are_same(first: TableColumn, second: TableColumn) -> bool:
    """Whether two columns would write to the same field."""
    return bool(first.param and first.param == second.param) or bool(
        first.path and first.path == second.path
    )


def _resolve(
    words: Sequence[str], kind: str, types: Types, params: Sequence[str]
) -> tuple[BodyPath, str]:
    """The path in the body that a dotted header names, and the kind of its value.

    Args:
        words: The parts of the header.
        kind: The kind of the body.
        types: The types of the API module.
        params: Names of path parameters, which a wrong header may have meant.

    Raises:
        InvalidArgument: the header names no field.
    """
    path: list[Union[str, int]] = []
    for word in words:
        header = ".".join(map(str, [*path, word]))
        if kind.startswith("["):
            if not _ITEM.fullmatch(word):
                raise InvalidArgument(
                    f"Column {'.'.join(words)!r}: {'.'.join(map(str, path)) or _BODY} is a list;"
                    " write the number of its item, from 0."
                )
            path.append(int(word))
            kind = kind[1:-1].rstrip("?")
        elif kind.startswith("{"):
            path.append(word)
            kind = kind[1:-1].rstrip("?")
        elif kind in types.fields:
            fields = fields_of(types, kind)
            if word not in fields:
                names = list(fields) if path else [*params, *fields]
                guess = did_you_mean(word, names) or f" It knows {', '.join(names) or 'none here'}."
                raise InvalidArgument(f"Column {header!r} is no key that the API knows.{guess}")
            path.append(word)
            kind = fields[word].kind
        elif kind in ("any", "Any"):
            path.append(word)
            kind = "any"
        else:
            before = ".".join(map(str, path))
            raise InvalidArgument(f"Column {'.'.join(words)!r}: {before} has no parts.")
    return tuple(path), kind


def _put(body: dict[Union[str, int], Any], path: BodyPath, value: Any) -> None:
    """Set a value at a path; lists are dicts by index until ``_plain`` converts them."""
    for key in path[:-1]:
        body = body.setdefault(key, {})
    body[path[-1]] = value


def _plain(node: Any) -> Any:
    """The value with its dicts by index converted to lists."""
    if not isinstance(node, dict):
        return node
    if node and all(type(key) is int for key in node):
        return [_plain(node[key]) for key in sorted(node)]
    return {key: _plain(value) for key, value in node.items()}


def _is_nested(kind: str) -> bool:
    return kind[:1] in "[{" or kind[:1].isupper()


def _int(cell: str) -> int:
    if WHOLE.fullmatch(cell.strip()):
        return int(cell)
    if _LONG.fullmatch(cell.strip()):
        raise InvalidArgument(f"{shown(cell)} is too long; the API takes at most 19 digits.")
    raise InvalidArgument(f"{shown(cell)} is not a whole number.")


def _number(cell: str) -> Decimal:
    if not NUMBER.fullmatch(cell.strip()):
        raise InvalidArgument(f"{shown(cell)} is not a number such as 1234.5.")
    try:
        return Decimal(cell.strip())
    except InvalidOperation:
        raise InvalidArgument(f"{shown(cell)} is too large or too small a number.") from None


def _bool(cell: str) -> bool:
    word = cell.strip().lower()
    if word not in ("true", "false"):
        raise InvalidArgument(f"{shown(cell)} is neither true nor false.")
    return word == "true"


def _json(cell: str) -> Any:
    try:
        return strict_loads(cell)
    except NotStrictJson as error:
        raise InvalidArgument(
            f"{shown(cell)} is {error}. Write JSON, or give each part a column of its own."
        ) from None


def _choice(cell: str, choices: Sequence[Union[str, int]]) -> Union[str, int]:
    word = cell.strip()
    return next((choice for choice in choices if str(choice) == word), word)


_CELLS: dict[str, Callable[[str], Any]] = {
    "bool": _bool,
    "day": str.strip,
    "duration": str.strip,
    "guid": str.strip,
    "instant": str.strip,
    "int": _int,
    "number": _number,
    **dict.fromkeys(_TEXTS, str),
}
