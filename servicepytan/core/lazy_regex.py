"""Regular expressions that are compiled on first use."""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


def lazy_pattern(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """A regular expression like that of ``re.compile``, compiled on first use.

    Args:
        text: The expression.
        flags: As for ``re.compile``.

    Example:
        >>> digits = lazy_pattern("[0-9]+")
        >>> digits.fullmatch("2026")[0]
        '2026'
    """
    return cast("re.Pattern[AnyStr]", _LazyPattern(text, flags))


class _LazyPattern:
    def __init__(self, text: Any, flags: int) -> None:
        self._arguments = (text, flags)

    def __getattr__(self, name: str) -> Any:
        """An attribute of the pattern; it is stored, so that this runs once per name."""
        if name.startswith("_"):
            raise AttributeError(name)
        value = getattr(re.compile(*self._arguments), name)
        setattr(self, name, value)
        return value
