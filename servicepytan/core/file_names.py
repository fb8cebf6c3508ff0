"""File names that every file system accepts."""

from __future__ import annotations

import re

from servicepytan.core.lazy_regex import lazy_pattern

_MOST_BYTES = 255
"""The longest name that common file systems accept."""
_LONGEST_EXTENSION = 20
_UNFIT = lazy_pattern(r'[\x00-\x1f\x7f-\x9f<>:"|?*\ud800-\udfff]')
_DEVICES = lazy_pattern(r"(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)", re.IGNORECASE)
"""Names that Windows reserves."""


def safe_name(name: str) -> str:
    """A name without folders or forbidden characters, at most 255 bytes long."""
    last = re.split(r"[/\\]", name)[-1]
    clean = _UNFIT.sub("_", last).strip(" .")
    return _cut(_DEVICES.sub(r"\1_", clean) if _DEVICES.match(clean) else clean)


def numbered_name(name: str, number: int) -> str:
    """The name with a number before its extension.

    Example:
        >>> numbered_name("pump.jpg", 2)
        'pump (2).jpg'
    """
    return _cut(name, f" ({number})")


def _cut(name: str, mark: str = "") -> str:
    """A name shortened before its extension, never inside a character, with a mark for the cut."""
    stem, extension = _split(name)
    room = _MOST_BYTES - len((mark + extension).encode())
    if len(stem.encode()) > room:
        stem = stem.encode()[:room].decode("utf-8", "ignore").rstrip(" .")
    return f"{stem}{mark}{extension}"


def _split(name: str) -> tuple[str, str]:
    stem, dot, extension = name.rpartition(".")
    if not stem or len(extension.encode()) > _LONGEST_EXTENSION:
        return name, ""
    return stem, dot + extension
