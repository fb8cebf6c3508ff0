"""Moments as text, straight from an answer, against reading and writing each of them."""

from __future__ import annotations

from typing import Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.convert import text_cells as module
from servicepytan.convert.cells import cells_of
from servicepytan.convert.text_cells import instant_texts, text_cells
from servicepytan.core.timestamps import instant_text

ODD = st.sampled_from(
    [
        "0001-01-01T00:00:00Z",
        "0999-01-01T00:00:00Z",
        "2024-02-29T00:00:00Z",
        "2023-02-29T00:00:00Z",
        "2000-02-29T00:00:00Z",
        "2100-02-29T00:00:00Z",
        "2026-04-31T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-01-01T24:00:00Z",
        "2026-01-01T00:00:60Z",
        "2026-01-01T00:00:00+01:00",
        "2026-01-01T00:00:00.Z",
        "2026-01-01T00:00Z",
        "2026-01-01 00:00:00Z",
        "2026-01-01",
        "٢٠٢٦-01-01T00:00:00Z",
        "2026-01-01t00:00:00Z",
        "2026-01-01T00:00:00z",
        "2026-01-01\\u005400:00:00Z",
        "TZ",
        "2026-01-01T00:00:00Z\n",
        "2026-01-01T00:00:00Z\n2026-01-01T00:00:00Z",
        '2026-01-01T00:00:00Z","2026-01-01T00:00:00Z',
        "9999-12-31T23:59:59.9999999Z",
        "",
    ]
)
USUAL = st.builds(
    "{:%Y-%m-%dT%H:%M:%S}{}Z".format,
    st.datetimes(),
    st.from_regex(r"(\.[0-9]{1,9})?", fullmatch=True),
)


@pytest.mark.slow
@given(st.lists(st.none() | USUAL) | st.lists(st.none() | USUAL | ODD))
def test_texts_are_those_of_the_moments(values: list[Optional[str]]) -> None:
    texts = instant_texts(values)
    if texts is not None:
        cells = cells_of("instant", list(values))
        assert (cells.mismatched, cells.out_of_range) == ({}, 0)
        assert texts == list(map(instant_text, cells.typed))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("2026-01-31T08:00:00Z", "2026-01-31T08:00:00.000000Z"),
        ("2026-01-31T08:00:00.5Z", "2026-01-31T08:00:00.500000Z"),
        ("2026-01-31T08:00:00.123456Z", "2026-01-31T08:00:00.123456Z"),
        ("2026-01-31T08:00:00.1234567Z", "2026-01-31T08:00:00.123456Z"),
        ("2026-12-31T23:59:59.123456789Z", "2026-12-31T23:59:59.123456Z"),
    ],
)
def test_usual_moments_are_not_read(value: str, text: str) -> None:
    assert instant_texts([None, value]) == [None, text]


def test_days_that_exist_need_no_pattern_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("msgspec")
    monkeypatch.setattr(module, "are_sure_utc", lambda texts: not list(texts))
    assert instant_texts(["2000-02-29T23:59:59.1234567Z"]) == ["2000-02-29T23:59:59.123456Z"]
    assert instant_texts(["2100-02-29T00:00:00Z"]) is None
    assert instant_texts([None]) == [None]


def test_cells_that_are_text_stay_the_same_object() -> None:
    for kind in ("instant", "day", "text", "int"):
        cells = ["2026-01-31", None]
        assert text_cells(kind, cells) is cells
