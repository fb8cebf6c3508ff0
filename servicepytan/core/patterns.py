"""Regular expressions compiled on first use, as most programs use few of them."""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


def lazy_pattern(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """A regular expression as ``re.compile`` gives it, compiled when it is first used.

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
        """A method of the pattern, which is kept: the next use costs what any attribute does."""
        if name.startswith("_"):
            raise AttributeError(name)
        value = getattr(re.compile(*self._arguments), name)
        setattr(self, name, value)
        return value
