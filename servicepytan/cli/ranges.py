"""Option types for numbers, with plain messages."""

from __future__ import annotations

import math
from typing import Any, Optional

import click


class WholeNumber(click.IntRange):
    """A whole number within bounds."""

    name = "whole number"

    def convert(
        self, value: Any, param: Optional[click.Parameter], ctx: Optional[click.Context]
    ) -> Any:
        """The number; raises if it is out of bounds, with a message that names them."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(f"{value!r} is not a whole number{_bounds(self)}.", param, ctx)

    def _describe_range(self) -> str:
        """The bounds in the help; click itself writes ``x<=None`` where there are none."""
        is_bounded = (self.min, self.max) != (None, None)
        return super()._describe_range() if is_bounded else ""


class Number(click.FloatRange):
    """A number within bounds."""

    name = "number"

    def convert(
        self, value: Any, param: Optional[click.Parameter], ctx: Optional[click.Context]
    ) -> Any:
        """The number; raises if it is out of bounds, with a message that names them."""
        try:
            number = super().convert(value, param, ctx)
        except click.BadParameter:
            number = math.nan
        if not math.isfinite(number):
            self.fail(f"{value!r} is not a number{_bounds(self)}.", param, ctx)
        return number


def _bounds(range: Any) -> str:
    """The bounds of a range in words."""
    if range.min is not None and range.max is not None:
        return f" from {range.min:,} to {range.max:,}"
    if range.min is None:
        return ""
    return f" above {range.min}" if range.min_open else f", {range.min} or more"
