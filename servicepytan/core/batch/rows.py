"""Splits the rows of a batch into parameters and body, and collects their problems."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from servicepytan.core.call import Call
from servicepytan.core.values import Parameter
from servicepytan.core.wire import counted, shown
from servicepytan.errors import InvalidArgument, InvalidRows

_MOST_SHOWN = 20
_MOST_KEPT = 10_000


class PreparedRow(NamedTuple):
    """A checked row, ready to be sent.

    Attributes:
        number: Its number, from 1.
        call: Its call.
        path_id: The record's id in the path; None if it has none.
    """

    number: int
    call: Call
    path_id: Any


class UnreadableRow(NamedTuple):
    """A row of a file that cannot be read; reported together with all other problems.

    Attributes:
        problem: What is wrong with it.
    """

    problem: str


class RowForm(NamedTuple):
    """The parts of an operation's rows: path parameters and body.

    Attributes:
        label: The operation's name, for messages.
        params: The path parameters that each row brings.
        has_body: Whether each row brings a body.
    """

    label: str
    params: tuple[Parameter, ...]
    has_body: bool

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of a row's parts, in order."""
        names = tuple(param.name for param in self.params)
        return (*names, "body") if self.has_body else names

    def split(self, row: Any) -> tuple[tuple[Any, ...], Any]:
        """The path parameters and the body of a row; None for no body.

        Raises:
            InvalidArgument: the row has not these parts.
        """
        if isinstance(row, UnreadableRow):
            raise InvalidArgument(row.problem)
        if len(self.parts) == 1:
            return ((), row) if self.has_body else (_single(row), None)
        if not isinstance(row, (list, tuple)) or len(row) != len(self.parts):
            raise InvalidArgument(f"{shown(row)} is not ({', '.join(self.parts)}).")
        return (tuple(row[:-1]), row[-1]) if self.has_body else (tuple(row), None)


def _single(row: Any) -> tuple[Any, ...]:
    return tuple(row) if isinstance(row, (list, tuple)) and len(row) == 1 else (row,)


def row_form(
    label: str, params: Sequence[Parameter], args: Sequence[Any], has_body: bool
) -> RowForm:
    """The form of an operation's rows.

    Args:
        label: The operation's name.
        params: All of its path parameters.
        args: The values of the first ones, if they are the same for all rows.
        has_body: Whether it takes a body.

    Raises:
        InvalidArgument: there are too many values, or a row would have no parts.
    """
    if isinstance(args, (str, bytes)) or not isinstance(args, Sequence):
        raise InvalidArgument(f"{label}: args={shown(args)} is no tuple; write args=(ID,).")
    form = RowForm(label, tuple(params[len(args) :]), has_body)
    if len(args) > len(params) or not form.parts:
        names = ", ".join(param.name for param in params) or "none"
        raise InvalidArgument(
            f"{label} has the path parameters {names}; args={shown(tuple(args))} leaves nothing"
            " that differs from row to row."
        )
    return form


def rows_of(rows: Any, form: RowForm) -> Iterable[Any]:
    """The rows as an iterable; raises for a single row.

    Raises:
        InvalidArgument: it is a single dict, text, or nothing that can be iterated.
    """
    if isinstance(rows, Mapping):
        hint = "put it into a list" if form.parts == ("body",) else "pass its .items()"
        raise InvalidArgument(f"{form.label}: the rows are a dict; {hint}.")
    if isinstance(rows, (str, bytes)) or not isinstance(rows, Iterable):
        parts = ", ".join(form.parts)
        each = parts if len(form.parts) == 1 else f"({parts})"
        raise InvalidArgument(
            f"{form.label}: rows={shown(rows)} cannot be read row by row; pass a list or an"
            f" iterator of {each}."
        )
    return rows


class RowProblems:
    """Collects the problems of a batch's rows.

    Args:
        label: The operation's name.
    """

    def __init__(self, label: str) -> None:
        self._label = label
        self._kept: dict[int, str] = {}
        self.count = 0

    def add(self, row: int, problem: str) -> None:
        """Record a problem of a row."""
        self.count += 1
        if len(self._kept) < _MOST_KEPT:
            self._kept[row] = problem

    def raise_any(self, total: int, advice: str) -> None:
        """Raise if any row has a problem.

        Args:
            total: How many rows there are.
            advice: What to do, as a sentence.

        Raises:
            InvalidRows: some are; the message tells the first ones, the error all.
        """
        if not self.count:
            return
        shown_rows = list(self._kept.items())[:_MOST_SHOWN]
        lines = [f"Row {row}: {problem}" for row, problem in shown_rows]
        if self.count > len(lines):
            lines.append(f"And {counted(self.count - len(lines), 'more row')}.")
        head = f"{self._label}: {self.count:,} of {counted(total, 'row')} cannot be sent. {advice}"
        raise InvalidRows("\n".join([head, *lines]), self._kept, self.count)
