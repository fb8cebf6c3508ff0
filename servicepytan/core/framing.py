"""Finds the end of an answer, and answers whose end is uncertain. See RFC 9112, section 6."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Optional

_STATUS = re.compile(rb"HTTP/\d\.\d[ \t]+(\d{3})(?![0-9])")
_LENGTH = re.compile(rb"\n(?:content-length:[^\n]*\n)+", re.IGNORECASE)
_CHUNKED = re.compile(rb"\ntransfer-encoding:[^\n]*chunked", re.IGNORECASE)
_BODILESS = frozenset({204, 304})


def interim_status(head: bytes) -> Optional[int]:
    """The status of an interim answer (1xx), or None for any other head."""
    match = _STATUS.match(head)
    status = int(match[1]) if match else 0
    return status if 100 <= status < 200 else None


def has_final_status(head: bytes) -> bool:
    """Whether an incomplete head contains the status of a final answer."""
    match = _STATUS.match(head)
    return match is not None and int(match[1]) >= 200


def without_length(head: bytes) -> bytes:
    """The head without any ``Content-Length`` that contradicts chunked encoding.

    Nothing may follow such an answer on its connection.
    """
    return _LENGTH.sub(b"\n", head) if _CHUNKED.search(head) else head


def unusable_transfer(transfers: Sequence[str]) -> bool:
    """Whether the ``Transfer-Encoding`` headers name a coding that the request did not accept."""
    return _joined(transfers) not in ("", "chunked", "identity")


def body_length(status: int, transfers: Sequence[str], lengths: Sequence[str]) -> Optional[int]:
    """The length of the body in bytes; None if chunks or the end of the connection end it.

    Args:
        status: The status.
        transfers: The ``Transfer-Encoding`` headers.
        lengths: The ``Content-Length`` headers.
    """
    if status in _BODILESS:
        return 0
    if not lengths or (transfers and _joined(transfers) == "chunked"):
        return None
    return int(lengths[0])


def _joined(values: Sequence[str]) -> str:
    return ",".join(values).strip().lower()


def lacks_body(status: int, headers: Mapping[str, str], *, is_http_11: bool) -> bool:
    """Whether an empty body, ended only by the connection, may be a body that got lost.

    It got lost if the answer says that it is compressed, as that takes some bytes, or if HTTP/1.1
    did not announce that the connection closes.

    Args:
        status: The status.
        headers: The headers, whatever the case of their names.
        is_http_11: Whether it is an answer of HTTP/1.1.
    """
    if status in _BODILESS or "Content-Length" in headers or "Transfer-Encoding" in headers:
        return False
    is_announced = "close" in headers.get("Connection", "").lower()
    return "Content-Encoding" in headers or (is_http_11 and not is_announced)
