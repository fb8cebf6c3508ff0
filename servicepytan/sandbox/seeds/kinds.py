"""Builds a row from its index: a variant, filled with the row's values."""

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
"""Number of rows after which the variants of a kind repeat; divisible by 1 to 8."""

_TEXT = re.compile("\ue000(\\w+)\ue001")
_NUMBER = re.compile('"\ue002(\\w+)\ue003(\\d*)"')
_LITERAL = re.compile('"\ue004([\\d.]+)\ue005"')


def text(name: str) -> str:
    """A placeholder for a text that differs by row; may be part of a longer text."""
    return f"\ue000{name}\ue001"


def number(name: str) -> Any:
    """A placeholder for a number that differs by row."""
    return f"\ue002{name}\ue003"


def literal(digits: str) -> Any:
    """A JSON number with exactly these digits."""
    return f"\ue004{digits}\ue005"


def has_places(value: Any) -> bool:
    """Whether a value of a variant contains placeholders."""
    text_of_it = json.dumps(value, ensure_ascii=False)
    return any("\ue000" <= letter <= "\ue005" for letter in text_of_it)


def with_digit(value: Any, digit: int) -> Any:
    """A number, or its placeholder, with a digit appended."""
    return value * 10 + digit if isinstance(value, int) else f"{value}{digit}"


def pattern_of(row: Row) -> str:
    """The JSON text of a variant, with ``%(name)s`` for placeholders."""
    plain = json.dumps(row, ensure_ascii=False, separators=(",", ":")).replace("%", "%%")
    plain = _LITERAL.sub(r"\1", plain)
    plain = _NUMBER.sub(r"%(\1)s\2", plain)
    return _TEXT.sub(r"%(\1)s", plain)


class Kind(ABC):
    """A kind of record: the number of its rows and their content.

    Args:
        seed: The seed of the sandbox.
        size: How many rows there are.
    """

    name = ""
    first_id = 1
    created: Optional[str] = "createdOn"
    modified: Optional[str] = "modifiedOn"
    fan: Optional[Fan] = None
    """The number of these records for each parent."""
    unordered: tuple[str, ...] = ()
    """The fields of ``created`` and ``modified`` that do not grow with the id."""

    def __init__(self, seed: int, size: int) -> None:
        self.seed = seed
        self.size = size
        self._models: dict[int, Row] = {}
        self._patterns: dict[tuple[Hashable, Optional[Callable[[Row], Row]]], str] = {}

    def variant(self, index: int) -> int:
        """The variant of a row; rows of one variant differ only in their placeholders."""
        return index % PERIOD

    @abstractmethod
    def plain(self, variant: int, dice: Random) -> Row:
        """A variant as a record with placeholders."""

    @abstractmethod
    def links(self, index: int) -> Row:
        """The values for the placeholders of a row, by name."""

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
        """A row as a new record."""
        record: Row = json.loads(self.encoded(index))
        return record

    def id_of(self, index: int) -> int:
        """The id of a row."""
        return self.first_id + index

    def model(self, variant: int) -> Row:
        """A variant as a record with placeholders, made once."""
        if variant not in self._models:
            self._models[variant] = self.plain(variant, self.dice(variant))
        return self._models[variant]

    def _pattern(self, variant: int, shape: Optional[Callable[[Row], Row]]) -> str:
        row = self.model(variant)
        return pattern_of(shape(row) if shape else row)

    def dice(self, variant: int) -> Random:
        """The random generator of a variant, the same for the same seed, kind and variant."""
        return Random(f"{self.seed}:{self.name}:{variant}")


class Fan:
    """The number of children of each parent, by a repeating pattern.

    Args:
        pattern: The number of children of each parent in turn.
    """

    def __init__(self, *pattern: int) -> None:
        self.pattern = pattern
        self.period = len(pattern)
        self.per_period = sum(pattern)
        self._before = [sum(pattern[:position]) for position in range(self.period)]
        self._owners = [
            (position, nth) for position, count in enumerate(pattern) for nth in range(count)
        ]

    def total(self, parents: int) -> int:
        """The number of children of so many parents."""
        rounds, remainder = divmod(parents, self.period)
        return rounds * self.per_period + sum(self.pattern[:remainder])

    def children(self, parent: int) -> range:
        """The indices of a parent's children."""
        rounds, position = divmod(parent, self.period)
        first = rounds * self.per_period + self._before[position]
        return range(first, first + self.pattern[position])

    def parent(self, child: int) -> tuple[int, int]:
        """The parent of a child, and the child's index among its siblings."""
        rounds, remainder = divmod(child, self.per_period)
        position, nth = self._owners[remainder]
        return rounds * self.period + position, nth


@cache
def fractions() -> tuple[str, ...]:
    """Realistic fractions of seconds: mostly seven digits, rarely fewer or none."""
    dice = Random("fractions")
    digits = [7] * 30 + [6] * 4 + [5, 4, 3, 2, 0, 0]
    return tuple(_fraction(dice, dice.choice(digits)) for _ in range(97))


def _fraction(dice: Random, digits: int) -> str:
    if not digits:
        return "Z"
    return "." + "".join(dice.choices("0123456789", k=digits - 1)) + dice.choice("123456789") + "Z"


def fraction(dice: Random) -> str:
    """The end of a time, from its fraction on."""
    return dice.choice(fractions())


stamp = times.stamp
