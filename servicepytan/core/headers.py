"""The headers of an answer as text."""

from __future__ import annotations

from collections.abc import Iterable

from servicepytan.core.patterns import lazy_pattern

_FOLD = lazy_pattern(r"\r?\n[ \t]+")


def reply_headers(fields: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Headers by lower-case name, as decoded text.

    Args:
        fields: Names and values, each byte of which stands as one Latin-1 character, as
            ``http.client`` reads them.
    """
    headers = {}
    for name, value in fields:
        is_plain = value.isascii() and "\n" not in value
        headers[name.lower()] = value if is_plain else header_text(value)
    return headers


def header_text(value: str) -> str:
    """A header as text: UTF-8, or Latin-1 if it is not valid UTF-8."""
    value = _FOLD.sub(" ", value)
    if value.isascii():
        return value
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return value
