"""Money as decimals: checks their range, and converts them from numbers and to text."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Context, Decimal, Inexact, InvalidOperation
from typing import Any, Literal, Optional

from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.wire import not_one_of
from servicepytan.errors import InvalidArgument

try:
    from orjson import dumps as _quick
except ImportError:
    _quick = None  # type: ignore[assignment]

PRECISION, SCALE = 28, 8
"""Digits of a decimal column: in total, and behind the point."""

Money = Literal["decimal", "float", "text"]
MONEY: tuple[Money, ...] = ("decimal", "float", "text")
"""The types of money columns: exact decimals, floats, or texts."""

_UNIT = Decimal(1).scaleb(-SCALE)
_EXACTLY = Context(prec=PRECISION, traps=[Inexact, InvalidOperation])
_EXACT_INT = 2**53
_NULL = "null"
_TEXT = lazy_pattern(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
_DIGITS_AS_ZERO = str.maketrans("123456789", "000000000")
_SHORT_SHAPE = lazy_pattern(r"(?:-?0{1,20}(?:\.0{1,8})?)?")
_PLAIN_LINES = lazy_pattern(r"(?:(?:-?[0-9]{1,20}(?:\.[0-9]{1,8}0*)?)?\n)*")
_LEADING_ZERO = lazy_pattern(r"\n-?0[0-9]")


def check_money(money: Any) -> str:
    """Raise if a type of money columns is unknown.

    Raises:
        InvalidArgument: it is none of ``MONEY``.
    """
    if money in MONEY:
        return str(money)
    raise InvalidArgument(not_one_of("money", money, MONEY))


def decimal_of(value: Any) -> Decimal:
    """The exact decimal of a number, or of a number in text.

    Raises:
        ArithmeticError: it does not fit a column of decimals.
        ValueError: it is no number.
    """
    number = _parsed(value)
    if not number.is_finite():
        raise ValueError(value)
    number.quantize(_UNIT, context=_EXACTLY)
    return number


def _parsed(value: Any) -> Decimal:
    if type(value) is int:  # decoders of columns read 5 in JSON as a float
        whole = -_EXACT_INT < value < _EXACT_INT
        return Decimal(repr(float(value))) if whole else Decimal(value)
    if isinstance(value, float):
        return Decimal(repr(value))
    if isinstance(value, Decimal):
        return value
    if isinstance(value, str) and _TEXT.fullmatch(value):
        return Decimal(value)
    raise ValueError(value)


def decimal_text(value: Any) -> Any:
    """A decimal as text, without an exponent."""
    return format(value, "f") if isinstance(value, Decimal) else value


def decimal_texts(values: Sequence[Any]) -> Optional[list[Optional[str]]]:
    """Amounts of answers as texts without an exponent; None if they must be read one by one."""
    types = set(map(type, values)) - {type(None)}
    if not types <= {str, float}:
        return None
    texts = _float_texts(values) if types == {float} else None
    if texts is None:
        texts = [value if value is None or type(value) is str else repr(value) for value in values]
    if "" in texts:
        return None
    lines = "\n".join(["" if text is None else text for text in texts])
    if str in types and _LEADING_ZERO.search(f"\n{lines}"):  # unlike the text of any decimal
        return None
    return texts if _are_plain(lines, len(texts)) else None


def _float_texts(values: Sequence[Any]) -> Optional[list[Optional[str]]]:
    """Floats as texts, as ``repr`` writes them except for exponents; None if ``repr`` is needed."""
    if _quick is None:
        return None
    texts = _quick(values).decode()[1:-1].split(",")
    if texts.count(_NULL) != values.count(None):  # NaN is null, too
        return None
    return [None if text == _NULL else text for text in texts]


def _are_plain(lines: str, count: int) -> bool:
    """Whether each line is empty, or a decimal without exponent that fits a column."""
    shapes = lines.translate(_DIGITS_AS_ZERO).split("\n")
    if len(shapes) != count:
        return False
    is_short = all(map(_SHORT_SHAPE.fullmatch, set(shapes)))
    return is_short or _PLAIN_LINES.fullmatch(f"{lines}\n") is not None
