"""The framing of answers: where one ends, and when that is in doubt. See RFC 9112, section 6."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple, Optional

_STATUS = re.compile(rb"HTTP/\d\.\d[ \t]+(\d{3})(?![0-9])")
_LENGTH = re.compile(rb"\n(?:content-length:[^\n]*\n)+", re.IGNORECASE)
_CHUNKED = re.compile(rb"\ntransfer-encoding:[^\n]*chunked", re.IGNORECASE)
_BODILESS = frozenset({204, 304})
_CODINGS = ("", "chunked", "identity")


def interim_status(head: bytes) -> Optional[int]:
    """The status of an interim answer (1xx), or None for any other head."""
    match = _STATUS.match(head)
    status = int(match[1]) if match else 0
    return status if 100 <= status < 200 else None


def has_final_status(head: bytes) -> bool:
    """Whether a head that broke off got as far as the status of a final answer."""
    match = _STATUS.match(head)
    return match is not None and int(match[1]) >= 200


def without_length(head: bytes) -> bytes:
    """The head without a ``Content-Length`` that contradicts chunks; unchanged where none does.

    Nothing may follow such an answer on its connection.
    """
    return _LENGTH.sub(b"\n", head) if _CHUNKED.search(head) else head


class AnswerHead(NamedTuple):
    """What the head of a final answer tells of its body.

    Attributes:
        status: The status.
        transfer_codings: The ``Transfer-Encoding`` headers.
        lengths: The ``Content-Length`` headers.
    """

    status: int
    transfer_codings: Sequence[str]
    lengths: Sequence[str]

    @property
    def _transfer(self) -> str:
        return ",".join(self.transfer_codings).strip().lower()

    @property
    def unusable(self) -> str:
        """Why the answer cannot be relied on, or empty."""
        if self._transfer in _CODINGS:
            return ""
        return "has a transfer coding that was not asked for"

    @property
    def length(self) -> Optional[int]:
        """The bytes of the body; None where it tells its own end, or the connection does."""
        if self.status in _BODILESS:
            return 0
        if self._transfer == "chunked" or not self.lengths:
            return None
        return int(self.lengths[0])


def lacks_body(status: int, headers: Mapping[str, str], *, is_http_11: bool) -> bool:
    """Whether an empty body, which only the end of the connection ended, may be none at all.

    Then something is missing that goes with it: what was compressed has some bytes, and an
    answer of HTTP/1.1 says that its connection ends.

    Args:
        status: The status.
        headers: The headers, whatever the case of their names.
        is_http_11: Whether it is an answer of HTTP/1.1.
    """
    if status in _BODILESS or "Content-Length" in headers or "Transfer-Encoding" in headers:
        return False
    is_announced = "close" in headers.get("Connection", "").lower()
    return "Content-Encoding" in headers or (is_http_11 and not is_announced)
