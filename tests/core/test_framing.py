"""Where an answer ends, and when that is in doubt."""

from __future__ import annotations

from typing import Any, Optional

import pytest

from servicepytan.core.framing import (
    body_length,
    has_final_status,
    interim_status,
    lacks_body,
    unusable_transfer,
    without_length,
)


@pytest.mark.parametrize(
    ("head", "status"),
    [
        (b"HTTP/1.1 100 Continue\r\n\r\n", 100),
        (b"HTTP/1.1 199\r\n\r\n", 199),
        (b"HTTP/1.0 103 Early Hints\r\nLink: x\r\n\r\n", 103),
        (b"HTTP/1.1 200 OK\r\n\r\n", None),
        (b"HTTP/1.1 1000 OK\r\n\r\n", None),
        (b"no HTTP", None),
        (b"", None),
    ],
)
def test_interim_answers(head: bytes, status: Optional[int]) -> None:
    assert interim_status(head) == status


@pytest.mark.parametrize(
    ("head", "is_final"),
    [
        (b"HTTP/1.1 200", True),
        (b"HTTP/1.1 404 Not Found\r\nX: y", True),
        (b"HTTP/1.1 20", False),
        (b"HTTP/1.1 102 Processing\r\n", False),
        (b"HTTP/1.", False),
        (b"no HTTP at all", False),
        (b"", False),
    ],
)
def test_a_head_that_broke_off(head: bytes, is_final: bool) -> None:
    assert has_final_status(head) is is_final


@pytest.mark.parametrize(
    ("status", "codings", "lengths", "length", "unusable"),
    [
        (200, [], ["5"], 5, False),
        (200, [], [], None, False),
        (200, ["chunked"], [], None, False),
        (200, ["Chunked"], ["5"], None, False),
        (200, ["identity"], ["5"], 5, False),
        (200, ["gzip"], ["5"], 5, True),
        (200, ["gzip", "chunked"], [], None, True),
        (204, [], ["5"], 0, False),
        (304, ["chunked"], [], 0, False),
    ],
)
def test_the_body_that_a_head_announces(
    status: int, codings: list[str], lengths: list[str], length: Any, unusable: bool
) -> None:
    assert body_length(status, codings, lengths) == length
    assert unusable_transfer(codings) is unusable


@pytest.mark.parametrize(
    ("head", "plain"),
    [
        (b"H\r\nContent-Length: 1\r\n\r\n", b"H\r\nContent-Length: 1\r\n\r\n"),
        (b"H\r\nTransfer-Encoding: chunked\r\n\r\n", b"H\r\nTransfer-Encoding: chunked\r\n\r\n"),
        (
            b"H\r\ncontent-length: 1\r\nContent-Length: 2\r\n"
            b"TRANSFER-ENCODING: Chunked\r\nX: y\r\n\r\n",
            b"H\r\nTRANSFER-ENCODING: Chunked\r\nX: y\r\n\r\n",
        ),
        (
            b"H\r\nTransfer-Encoding: identity\r\nContent-Length: 1\r\n\r\n",
            b"H\r\nTransfer-Encoding: identity\r\nContent-Length: 1\r\n\r\n",
        ),
    ],
)
def test_a_length_beside_chunks_is_left_out(head: bytes, plain: bytes) -> None:
    assert without_length(head) == plain


@pytest.mark.parametrize(
    ("status", "headers", "is_http_11", "lacks"),
    [
        (200, {}, True, True),
        (200, {}, False, False),
        (200, {"Connection": "Close"}, True, False),
        (200, {"Connection": "close", "Content-Encoding": "gzip"}, True, True),
        (200, {"Content-Length": "0"}, True, False),
        (200, {"Transfer-Encoding": "chunked"}, True, False),
        (204, {}, True, False),
    ],
)
def test_a_body_that_may_be_missing(
    status: int, headers: dict[str, str], is_http_11: bool, lacks: bool
) -> None:
    assert lacks_body(status, headers, is_http_11=is_http_11) is lacks
