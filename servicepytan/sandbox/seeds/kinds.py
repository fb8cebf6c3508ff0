"""Rows from their index: a kind of record has few variants, and a row is a variant with its own
ids and times filled in, so that a million rows need no memory and little time."""

from __future__ import annotations

import json
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable
from functools import cache
from random import Random
from typing import Any, Optional

from servicepytan.sandbox import times

Row = dict[str, Any]
PERIOD = 840
"""After so many rows the variants of a kind begin anew; divisible by 1 to 8."""

_TEXT = re.compile("\ue000(\\w+)\ue001")
_NUMBER = re.compile('"\ue002(\\w+)\ue003(\\d*)"')
_LITERAL = re.compile('"\ue004([\\d.]+)\ue005"')


def text(name: str) -> str:
    """A place for a text that differs from row to row; it may stand within a longer text."""
    return f"\ue000{name}\ue001"


def number(name: str) -> Any:
    """A place for a number that differs from row to row."""
    return f"\ue002{name}\ue003"


def literal(digits: str) -> Any:
    """A JSON number with exactly these digits."""
    return f"\ue004{digits}\ue005"


def has_places(value: Any) -> bool:
    """Whether a value of a variant holds places to fill."""
    text_of_it = json.dumps(value, ensure_ascii=False)
    return any("\ue000" <= letter <= "\ue005" for letter in text_of_it)


def with_digit(value: Any, digit: int) -> Any:
    """A number, or the place for one, with one more digit behind it."""
    return value * 10 + digit if isinstance(value, int) else f"{value}{digit}"


def pattern_of(row: Row) -> str:
    """The text of a variant, with ``%(name)s`` at the places to fill."""
    plain = json.dumps(row, ensure_ascii=False, separators=(",", ":")).replace("%", "%%")
    plain = _LITERAL.sub(r"\1", plain)
    plain = _NUMBER.sub(r"%(\1)s\2", plain)
    return _TEXT.sub(r"%(\1)s", plain)


class Kind(ABC):
    """One kind of record: how many there are, and what each looks like.

    Args:
        seed: The seed of the sandbox.
        size: How many rows there are.
    """

    name = ""
    first_id = 1
    created: Optional[str] = "createdOn"
    modified: Optional[str] = "modifiedOn"
    fan: Optional[Fan] = None
    """How many of them each parent has."""
    unordered: tuple[str, ...] = ()
    """Those of ``created`` and ``modified`` that do not grow with the id."""

    def __init__(self, seed: int, size: int) -> None:
        self.seed = seed
        self.size = size
        self._models: dict[int, Row] = {}
        self._patterns: dict[tuple[Hashable, Optional[Callable[[Row], Row]]], str] = {}

    def variant(self, index: int) -> int:
        """Which variant a row is; the rows of one variant differ only in what fills its places."""
        return index % PERIOD

    @abstractmethod
    def plain(self, variant: int, dice: Random) -> Row:
        """A variant as a record with places to fill."""

    @abstractmethod
    def links(self, index: int) -> Row:
        """What fills the places of a row, by name."""

    def active(self, index: int) -> bool:
        """Whether a row is active."""
        return True

    def grows(self, field: str) -> bool:
        """Whether a field grows with the id, in rows nobody changed."""
        return field in (self.created, self.modified) and field not in self.unordered

    def encoded(self, index: int, shape: Optional[Callable[[Row], Row]] = None) -> str:
        """A row as JSON text, reshaped if asked (as export feeds do)."""
        key = (self.variant(index), shape)
        pattern = self._patterns.get(key)
        if pattern is None:
            pattern = self._patterns[key] = self._pattern(key[0], shape)
        return pattern % self.links(index)

    def row(self, index: int) -> Row:
        """A row as a record of its own."""
        record: Row = json.loads(self.encoded(index))
        return record

    def id_of(self, index: int) -> int:
        """The id of a row."""
        return self.first_id + index

    def model(self, variant: int) -> Row:
        """A variant as a record with places to fill, made once."""
        if variant not in self._models:
            self._models[variant] = self.plain(variant, self.dice(variant))
        return self._models[variant]

    def _pattern(self, variant: int, shape: Optional[Callable[[Row], Row]]) -> str:
        row = self.model(variant)
        return pattern_of(shape(row) if shape else row)

    def dice(self, variant: int) -> Random:
        """The source of chance for a variant: the same for the same seed, kind and variant."""
        return Random(f"{self.seed}:{self.name}:{variant}")


class Fan:
    """How many children each parent has, by a repeating pattern; both ways in one step.

    Args:
        pattern: The number of children of each parent in turn.
    """

    def __init__(self, *pattern: int) -> None:
        self.pattern = pattern
        self.period = len(pattern)
        self.per_period = sum(pattern)
        self._before = [sum(pattern[:place]) for place in range(self.period)]
        self._owners = [(place, nth) for place, count in enumerate(pattern) for nth in range(count)]

    def total(self, parents: int) -> int:
        """How many children so many parents have."""
        rounds, remainder = divmod(parents, self.period)
        return rounds * self.per_period + sum(self.pattern[:remainder])

    def children(self, parent: int) -> range:
        """The indices of a parent's children."""
        rounds, place = divmod(parent, self.period)
        first = rounds * self.per_period + self._before[place]
        return range(first, first + self.pattern[place])

    def parent(self, child: int) -> tuple[int, int]:
        """A child's parent, and which of its children it is."""
        rounds, remainder = divmod(child, self.per_period)
        place, nth = self._owners[remainder]
        return rounds * self.period + place, nth


@cache
def fractions() -> tuple[str, ...]:
    """Endings of times as they are met: mostly seven digits, rarely fewer or none."""
    dice = Random("fractions")
    digits = [7] * 30 + [6] * 4 + [5, 4, 3, 2, 0, 0]
    return tuple(_fraction(dice, dice.choice(digits)) for _ in range(97))


def _fraction(dice: Random, digits: int) -> str:
    if not digits:
        return "Z"
    return "." + "".join(dice.choices("0123456789", k=digits - 1)) + dice.choice("123456789") + "Z"


def fraction(dice: Random) -> str:
    """The end of a time from its fraction on."""
    return dice.choice(fractions())


stamp = times.stamp
