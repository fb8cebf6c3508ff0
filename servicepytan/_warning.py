"""Warnings at the line of this package's caller."""

from __future__ import annotations

import sys
import warnings
from types import FrameType


def warn_caller(text: str, kind: type[Warning] = UserWarning) -> None:
    """Warn at the caller's line.

    Args:
        text: What to say.
        kind: The class of the warning.
    """
    level, _ = caller()
    warnings.warn(text, kind, stacklevel=level)


def caller() -> tuple[int, FrameType]:
    """The ``stacklevel`` of the first frame outside this package, and the frame."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back and _is_ours(str(frame.f_globals.get("__name__"))):
        level, frame = level + 1, frame.f_back
    return level, frame


def _is_ours(module: str) -> bool:
    return module.partition(".")[0] == "servicepytan"
