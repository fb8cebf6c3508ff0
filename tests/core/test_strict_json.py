"""JSON of users: what would vanish is refused, and usual values are the usual ones."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from servicepytan.core.strict_json import NotStrictJson, strict_loads


@pytest.mark.parametrize(
    "text",
    ["0.10", "1.5", "-0.0", "1e5", "1E-7", "1.0", "5e-324", "7", "-0", "123456789012345678901",
     '{"a": [1.25, null, true, "x"]}', "{}", "[]"],
)  # fmt: skip
def test_usual_values_are_those_of_the_standard_library(text: str) -> None:
    assert repr(strict_loads(text)) == repr(json.loads(text))


@pytest.mark.parametrize("text", ["1234567890.123456789012345678", "1e400", "-1e-400", "0.1e-999"])
def test_a_number_that_a_float_would_round_is_exact(text: str) -> None:
    (value,) = strict_loads(f"[{text}]")
    assert type(value) is Decimal
    assert value == Decimal(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ('{"a": 1, "a": 2}', "the key 'a' stands twice"),
        ('{"a": 1, "a": 1}', "the key 'a' stands twice"),
        ('[{"b": {"a": 1, "c": 2, "\\u0061": 3}}]', "the key 'a' stands twice"),
        ("[" * 100_000 + "]" * 100_000, "^nested too deeply$"),
        ('{"a":' * 100_000 + "1" + "}" * 100_000, "^nested too deeply$"),
        ("1e9999999999999999999999", "too large or too small"),
        ("{", "^not JSON: "),
        ("", "^not JSON: "),
        ("\ufeff{}", "^not JSON: "),
    ],
)
def test_what_is_refused(text: str, fact: str) -> None:
    with pytest.raises(NotStrictJson, match=fact):
        strict_loads(text)
