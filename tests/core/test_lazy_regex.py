"""Regular expressions that are compiled when they are first used."""

from __future__ import annotations

import copy
import re

import pytest

from servicepytan.core import lazy_regex
from servicepytan.core.lazy_regex import lazy_pattern


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The expressions that were compiled."""
    texts: list[object] = []
    real = re.compile

    class Counting:
        @staticmethod
        def compile(text: str, flags: int = 0) -> re.Pattern[str]:
            texts.append(text)
            return real(text, flags)

    monkeypatch.setattr(lazy_regex, "re", Counting)
    return texts


def test_it_is_compiled_when_it_is_first_used_and_not_again(compiled: list[object]) -> None:
    digits = lazy_pattern("[0-9]+")
    assert compiled == []
    assert digits.fullmatch("2026")
    assert not digits.fullmatch("none")
    assert compiled == ["[0-9]+"]


def test_flags_hold() -> None:
    assert lazy_pattern("a", re.IGNORECASE).match("A")
    assert not lazy_pattern("a").match("A")


def test_bytes_are_patterns_too() -> None:
    assert lazy_pattern(b"[0-9]+").sub(b"0", b"a12b") == b"a0b"


def test_it_can_be_copied() -> None:
    assert copy.deepcopy(lazy_pattern("a")).match("a")
