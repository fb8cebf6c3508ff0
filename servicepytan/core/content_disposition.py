"""Reads the file name of an answer: RFC 6266, with the deviations of servers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from urllib.parse import quote, unquote_to_bytes

from servicepytan.core.lazy_regex import lazy_pattern

_PARAMETER = lazy_pattern(r';\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*(?:"|\\?$)|[^;]*)', re.DOTALL)
_ENCODED_WORD = lazy_pattern(r"=\?[^?\s]+\?[bq]\?[^?]*\?=", re.IGNORECASE)
_LONE_PERCENT = lazy_pattern(r"%(?![0-9a-f]{2})", re.IGNORECASE)
_CHARSETS = {"utf-8", "utf8", "iso-8859-1", "latin1", "us-ascii"}


def file_name(header: str) -> str:
    """The file name in a ``Content-Disposition``; empty if it has none.

    ``filename*`` wins over ``filename``, in any order, unless it cannot be read.

    Args:
        header: The text of the header.

    Example:
        >>> file_name("attachment; filename=K_che.jpg; filename*=UTF-8''K%C3%BCche.jpg")
        'Küche.jpg'
    """
    parameters = _parameters(header)
    return (
        _extended(parameters.get("filename*", ""))
        or _continued(parameters)
        or _without_encoded_words(parameters.get("filename", ""))
    )


def _parameters(header: str) -> dict[str, str]:
    """Parameters by lower-case name, the first of each."""
    has_type = "=" not in header.partition(";")[0]
    parameters: dict[str, str] = {}
    for name, value in _PARAMETER.findall(header if has_type else f";{header}"):
        parameters.setdefault(name.lower(), _unquoted(value.strip()))
    return parameters


def _unquoted(value: str) -> str:
    if not value.startswith('"'):
        return value
    inner = value[1:-1] if len(value) > 1 and value.endswith('"') else value[1:]
    return re.sub(r"\\(.)", r"\1", inner, flags=re.DOTALL)


def _extended(value: str) -> str:
    """The text of ``charset'language'percent-encoded``; empty if invalid."""
    charset, _, tail = value.partition("'")
    return _decoded(charset, tail.partition("'")[2])


def _continued(parameters: Mapping[str, str]) -> str:
    """The text of ``filename*0``, ``filename*1*`` and so on (RFC 2231)."""
    charset, text, number = "utf-8", "", 0
    while True:
        plain, encoded = (parameters.get(f"filename*{number}{mark}") for mark in ("", "*"))
        if encoded is not None and number == 0:
            charset, _, tail = encoded.partition("'")
            encoded = tail.partition("'")[2]
        if plain is None and encoded is None:
            return _decoded(charset, text)
        text += quote(plain or "", safe="") if encoded is None else encoded
        number += 1


def _decoded(charset: str, encoded: str) -> str:
    if charset.lower() not in _CHARSETS or _LONE_PERCENT.search(encoded):
        return ""
    try:
        return unquote_to_bytes(encoded).decode(charset)
    except UnicodeError:
        return ""


def _without_encoded_words(text: str) -> str:
    """Text with mail header encoding (RFC 2047), which .NET uses here, decoded."""
    if not _ENCODED_WORD.search(text):
        return text
    try:
        return str(make_header(decode_header(text)))
    except (HeaderParseError, LookupError, ValueError):
        return text
