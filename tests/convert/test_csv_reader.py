"""CSV with long cells and odd characters, read by several at once."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import product

import pytest

from servicepytan.convert import csv_reader
from servicepytan.convert.csv_reader import CsvReader
from tests.all_cases import for_all


@pytest.fixture(autouse=True, params=[False, True])
def _as_in_any_version(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_reader, "_READS_NUL", csv_reader._READS_NUL and request.param)


@for_all("characters", list(product("\0\x1a0e", repeat=3)))
def test_all_characters_are_read(characters: tuple[str, ...]) -> None:
    cell = "".join(characters)
    assert list(CsvReader([f'{cell},"{cell}\n', f'{cell}"\n'])) == [[cell, f"{cell}\n{cell}"]]


def test_a_cell_may_be_long_and_the_limit_comes_back() -> None:
    before = csv.field_size_limit()
    cell = "x" * 200_000
    assert list(CsvReader([f"{cell}\n"])) == [[cell]]
    assert csv.field_size_limit() == before


def test_one_reader_ends_while_another_reads() -> None:
    before = csv.field_size_limit()
    lines = ["a\n", "x" * 200_000]
    readers: list[Iterator[list[str]]] = [iter(CsvReader(lines)) for _ in range(3)]
    for rows in readers:
        next(rows)
    first, second, third = readers
    next(first)
    assert next(first, None) is None
    assert len(next(second)[0]) == len(next(third)[0]) == 200_000
    for rows in (second, third):
        assert next(rows, None) is None
    assert csv.field_size_limit() == before


def test_a_limit_that_the_program_sets_meanwhile_stays() -> None:
    before = csv.field_size_limit()
    rows = iter(CsvReader(["a\n", "b\n"]))
    next(rows)
    csv.field_size_limit(10**6)
    try:
        assert list(rows) == [["b"]]
        assert csv.field_size_limit() == 10**6
    finally:
        csv.field_size_limit(before)


def test_what_is_wrong_is_refused_with_its_line() -> None:
    table = CsvReader(["a\n", '"b"c\n'], strict=True)
    with pytest.raises(csv.Error):
        list(table)
    assert table.line_num == 2
