"""Names and numbers in the API's form, and in messages."""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection, Iterable
from typing import Any, Optional

from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.errors import InvalidArgument

WHOLE = lazy_pattern(r"0|-?[1-9][0-9]{0,18}")
"""Text of a whole number."""
NUMBER = lazy_pattern(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
"""Text of any number."""

BOOLEANS = {"true": True, "false": False}
"""Booleans by their text, as in cells of reports."""

IDEMPOTENT_VERBS = frozenset({"GET", "HEAD", "PUT", "DELETE"})
"""HTTP methods that may be repeated, unless an operation's verb misleads; RFC 9110, 9.2.2."""

_WORD_START = lazy_pattern(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def snake(wire: str) -> str:
    """The Python name of a wire name: ``createdOnOrAfter`` is ``created_on_or_after``.

    Dots become ``_``, and a name that is a keyword gets a ``_`` behind it.
    """
    name = _WORD_START.sub("_", wire.replace(".", "_").replace("-", "_")).lower()
    return f"{name}_" if keyword.iskeyword(name) else name


SIMILAR = 0.6
"""The least similarity of a suggested word, from 0 to 1."""


def nearest(word: str, choices: Iterable[str], likeness: float = SIMILAR) -> Optional[str]:
    """The choice with the most similar spelling; None if none is similar.

    Args:
        word: The word.
        choices: What it may have been meant for.
        likeness: How similar it must be, from 0 to 1.
    """
    by_folded = {_folded(choice): choice for choice in choices}
    if _folded(word) in by_folded:
        return by_folded[_folded(word)]
    import difflib

    matches = difflib.get_close_matches(_folded(word), by_folded, n=1, cutoff=likeness)
    return by_folded[matches[0]] if matches else None


def _folded(word: str) -> str:
    return re.sub(r"[ ._\-]", "", word).lower()


def did_you_mean(word: str, choices: Iterable[str], likeness: float = SIMILAR) -> str:
    """A sentence with the nearest choice, after a blank; empty if none is near.

    Args:
        word: The word.
        choices: What it may have been meant for.
        likeness: How similar it must be, from 0 to 1.
    """
    guess = nearest(word, choices, likeness)
    return f" Did you mean {guess!r}?" if guess else ""


def shown(value: Any) -> str:
    """A wrong value in messages: its ``repr``, shortened."""
    try:
        text = repr(value)
    except Exception:  # an int of thousands of digits has none
        return f"a {type(value).__name__}"
    return text if len(text) <= 80 else text[:77] + "..."


def not_one_of(name: str, value: Any, choices: Collection[str]) -> str:
    """A sentence about a value that is none of its choices, with the nearest."""
    guess = did_you_mean(str(value), choices)
    return f"{name}={shown(value)} is not one of {', '.join(choices)}.{guess}"


def sendable(text: str, name: str) -> str:
    """The text; raises if it cannot be encoded in UTF-8.

    Raises:
        InvalidArgument: it cannot.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        reason = "holds half a character, which cannot be sent"
        raise InvalidArgument(f"{name}={shown(text)} {reason}.") from None
    return text


def counted(number: int, noun: str) -> str:
    """A number with its noun, as in ``1 row`` and ``2,000 rows``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
