"""Decoding JSON: every decoder gives the same value or the same error for every body."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given

from servicepytan.core import decoding
from servicepytan.core.decoding import (
    DEEPEST,
    MOST_DIGITS,
    JsonDecoder,
    NotJson,
    exact,
    fastest,
    standard_loads,
)
from tests.all_cases import for_all
from tests.core.decoding_contract import BODIES, assert_like_the_standard, outcome
from tests.examples import examples

loads = fastest()


def _rounding(body: bytes) -> Any:
    """A decoder as bad as ``exact`` allows: it rounds beyond 64 bits, and often gives up."""

    def whole(digits: str) -> Any:
        number = int(digits)
        return number if -(2**63) <= number < 2**64 else float(digits)

    if b"\\" in body or body.count(b"[") + body.count(b"{") > 900:
        raise ValueError("too much")
    return json.loads(body.decode("ascii"), parse_int=whole)


DECODERS: dict[str, Any] = {
    "in use": loads,
    "standard": standard_loads,
    "rounding": exact(_rounding),
}
decoders = pytest.mark.parametrize("decode", DECODERS.values(), ids=DECODERS.keys())


@pytest.mark.slow
@given(BODIES)
@examples(1000)
@example(b'{"id": 18446744073709551616}')
@example(b"[" * 1024 + b"]" * 1024)
@example(b"[" * 1025 + b"]" * 1025)
@example(b"1\x00")
def test_all_decoders_do_the_same(body: bytes) -> None:
    assert_like_the_standard(loads, body)
    assert_like_the_standard(exact(_rounding), body)


@decoders
@for_all(
    ("body", "value"),
    [
        (b"18446744073709551615", 2**64 - 1),
        (b"18446744073709551616", 2**64),
        (b"-9223372036854775808", -(2**63)),
        (b"-9223372036854775809", -(2**63) - 1),
        (b"1" * 400, int("1" * 400)),
        (b"9" * MOST_DIGITS, int("9" * MOST_DIGITS)),
        (b'["%s"]' % (b"7" * 5000), ["7" * 5000]),
        (b"0.%s" % (b"1" * 5000), float("0." + "1" * 5000)),
        (b"12345678901234567890.5", 12345678901234567890.5),
        (b"12345678901234567890e0", 12345678901234567890.0),
        (b"1e400", math.inf),
        (b"-1E400", -math.inf),
        (b"1e-400", 0.0),
        (b"1E5", 100000.0),
        (b"-0", 0),
        (b"[Infinity, -Infinity]", [math.inf, -math.inf]),
        (b'"half \\ud83d"', "half \ud83d"),
        (b'"\\ude00\\ud83d"', "\ude00\ud83d"),
        (b'"\xed\xa0\xbd"', "\ud83d"),
        (b"\xef\xbb\xbf[1]", [1]),
        ('{"ü": 1}'.encode("utf-16"), {"ü": 1}),
        ('{"ü": 1}'.encode("utf-32-be"), {"ü": 1}),
        (str([2**70]).encode("utf-16-le"), [2**70]),
        (b'{"a": 1, "b": 2, "a": 3}', {"a": 3, "b": 2}),
        (b" [1]\r\n\t ", [1]),
        (b'"\\u0000"', "\0"),
    ],
)
def test_values(decode: Any, body: bytes, value: Any) -> None:
    result = decode(body)
    assert result == value
    assert type(result) is type(value)


@decoders
def test_a_number_that_is_none_is_read(decode: Any) -> None:
    assert math.isnan(decode(b"NaN"))
    assert math.copysign(1, decode(b"-0.0")) == -1
    assert list(decode(b'{"a": 1, "b": 2, "a": 3}')) == ["a", "b"]


@decoders
@for_all(
    ("body", "problem"),
    [
        *((body, "not JSON") for body in (b"", b" ", b"x", b'{"a":', b"\xff", b"[1]x", b"[1,]")),
        *(
            (body, "not JSON")
            for body in (b"01", b"1.", b"+1", b"'a'", b"[1]\x00", b'"\n"', b"nan")
        ),
        (b'"\xc3"', "not JSON"),
        (b"[" * 1024, "not JSON"),
        (b"[" * 1025 + b"]" * 1025, "nested deeper than 1024 levels"),
        (b"[" * 200_000, "nested deeper than 1024 levels"),
        (b'{"a":' * 2000 + b"1" + b"}" * 2000, "nested deeper than 1024 levels"),
        (b"9" * 4301, "not readable: a whole number has more than 4300 digits"),
        (b'{"a": -%s}' % (b"9" * 5000), "not readable: a whole number has more than 4300 digits"),
    ],
)
def test_errors(decode: Any, body: bytes, problem: str) -> None:
    assert outcome(decode, body) == ["error", problem]


@decoders
def test_brackets_in_texts_are_no_levels(decode: Any) -> None:
    for text in ("[" * 5000, "]" * 5000, '"[' * 3000, '\\"[' * 3000, "\\\\[" * 3000, "\\"):
        for deep in (0, 1000, 1023):
            body = b"[" * deep + json.dumps([text, text]).encode() + b"]" * deep
            assert outcome(decode, body)[-1] == ("str", repr(text))
        body = b"[" * 1024 + json.dumps([text]).encode() + b"]" * 1024
        assert outcome(decode, body) == ["error", "nested deeper than 1024 levels"]


@pytest.mark.parametrize("stack", [150, 400, 900])
def test_the_depth_does_not_hang_on_the_stack_at_hand(stack: int) -> None:
    limit = sys.getrecursionlimit()
    body = b'[{"a":' * (DEEPEST // 2) + b"1.5" + b"}]" * (DEEPEST // 2)
    expected = outcome(loads, body)
    sys.setrecursionlimit(max(stack, _frames() + 60))
    try:
        assert outcome(standard_loads, body) == expected
    finally:
        sys.setrecursionlimit(limit)
    assert expected[-1] == ("float", "1.5")


def _frames() -> int:
    frame, count = sys._getframe(), 0
    while frame is not None:
        frame, count = frame.f_back, count + 1  # type: ignore[assignment]
    return count


PLAIN = [
    *(b"1", b"[]", b"{}", b' [ 1 , {"a" : [ ] , "b":{} , "c":null}, "x" ] ', b"[[],[],{}]"),
    *(b"[1,]", b'{"a"}', b'{"a":}', b"{,}", b"[", b"", b"[1}", b"[1] 2", b'{"a":1,}', b"{1:2}"),
    *(
        b"[NaN,-Infinity]",
        b"[,1]",
        b'{"a":1 "b":2}',
        b'{"a":{"a":1},"a":2}',
        b'{"a":[1',
        b'"',
        b"]",
    ),
]


@pytest.mark.parametrize("body", PLAIN)
def test_without_recursion_the_same_is_read(body: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = outcome(standard_loads, body)

    class NoStack(json.JSONDecoder):
        def decode(self, *args: Any) -> Any:
            raise RecursionError

    monkeypatch.setattr(decoding, "_PLAIN", NoStack())
    assert outcome(standard_loads, body) == expected


@pytest.mark.slow
@given(BODIES)
def test_without_recursion_the_same_is_read_of_everything(body: bytes) -> None:
    expected = outcome(standard_loads, body)

    class NoStack(json.JSONDecoder):
        def decode(self, *args: Any) -> Any:
            raise RecursionError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decoding, "_PLAIN", NoStack())
        assert outcome(standard_loads, body) == expected


IDS = ",".join(str(800_000_000 + number) for number in range(200))


@pytest.mark.parametrize(
    "before", ["", IDS, "1" + IDS, '"2024-01-01T00:00:00.123456-05:00"', "0.1"]
)
def test_a_wide_number_is_exact_wherever_it_stands(before: str) -> None:
    fast = exact(_rounding)
    for number in (2**64, -(2**63) - 1, 10**19 * 9 + 1, 10**50):
        for blanks in range(300):
            body = (
                f"[{before}{',' if before else ''}{' ' * blanks}{number}{',1' * blanks}]".encode()
            )
            assert number in fast(body)


def test_a_page_without_wide_numbers_is_left_to_the_fast_decoder() -> None:
    seen: list[bytes] = []

    def fast(body: bytes) -> Any:
        seen.append(body)
        return "fast"

    row = {
        "id": 800_000_000,
        "ids": list(range(800_000_000, 800_000_099)),
        "number": 2**63,
        "createdOn": "2024-01-01T02:00:00.5320613Z",
        "total": 0.12345678901234567,
        "phone": "555-0100",
    }
    rows = [{**row, "id": number} for number in range(100)]
    body = json.dumps(rows, separators=(",", ":")).encode()
    assert exact(fast)(body) == "fast"
    assert exact(fast)(b"[12345678901234567890.5, 0.12345678901234567890123]") == "fast"
    assert exact(fast)(b"[12345678901234567890]") == [12345678901234567890]
    assert seen[0] is body


def test_a_limit_of_the_interpreter_is_kept() -> None:
    if not hasattr(sys, "set_int_max_str_digits"):
        pytest.skip("this Python has no limit")
    limit = sys.get_int_max_str_digits()
    try:
        sys.set_int_max_str_digits(0)
        assert outcome(loads, b"9" * 4301) == [
            "error",
            "not readable: a whole number has more than 4300 digits",
        ]
        sys.set_int_max_str_digits(640)
        assert outcome(loads, b"9" * 700) == outcome(standard_loads, b"9" * 700)
    finally:
        sys.set_int_max_str_digits(limit)


def test_without_orjson_the_standard_library_reads() -> None:
    code = (
        "import sys; sys.modules['orjson'] = None; from servicepytan.core import decoding as d;"
        "assert d.fastest() is d.standard_loads and d.loads(b'[1]') == [1]"
    )
    root = str(Path(decoding.__file__).parents[2])
    subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": root}, timeout=60, check=True)


def test_a_faster_decoder_is_loaded_once_enough_bytes_came() -> None:
    calls: list[bytes] = []
    loaded: list[str] = []

    def load() -> decoding.Loads:
        loaded.append("loaded")
        return lambda body: calls.append(body)

    decode = JsonDecoder(load, pays_after=10)
    assert decode(b"[1, 2]") == [1, 2]
    assert decode(b"[1]") == [1]
    assert (loaded, calls) == ([], [])
    decode(b"[3]")
    decode(b"[4]")
    assert (loaded, calls) == (["loaded"], [b"[3]", b"[4]"])


def test_a_few_answers_load_no_other_decoder() -> None:
    pytest.importorskip("orjson")
    code = (
        "import sys; from servicepytan.core.decoding import loads;"
        "assert loads(b'[1]') == [1]; assert 'orjson' not in sys.modules;"
        "assert loads(b'[1]' + b' ' * 70_000) == [1]; assert 'orjson' in sys.modules"
    )
    root = str(Path(decoding.__file__).parents[2])
    subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": root}, timeout=60, check=True)


def test_an_error_quotes_nothing_and_holds_nothing() -> None:
    for decode in DECODERS.values():
        with pytest.raises(NotJson) as caught:
            decode(b'{"access_token": "kept-quiet"')
        assert "kept" not in str(caught.value)
        assert caught.value.__context__ is None
        assert caught.value.__cause__ is None
