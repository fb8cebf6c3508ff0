"""Converts the exact numbers of models to floats or texts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from servicepytan.convert.decimals import decimal_text
from servicepytan.models.as_sent import ReadFloat, ReadText, ReadValue

Convert = Callable[[Decimal, Any], Any]
"""Takes a number, and the value that was sent for it; returns the converted number."""


def _float(number: Decimal, sent: Any) -> Any:
    return _keeping(ReadFloat(number), sent) if isinstance(number, ReadValue) else float(number)


def _text(number: Decimal, sent: Any) -> Any:
    text = decimal_text(number)
    return text if text == sent else _keeping(ReadText(text), sent)


def _keeping(value: Any, sent: Any) -> Any:
    value.sent = sent
    return value


CONVERTERS: Mapping[str, Convert] = {"float": _float, "text": _text}
"""The converter for each value of ``money`` except ``decimal``."""
