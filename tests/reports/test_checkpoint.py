"""The checkpoint file: its lines, and what is made of damaged ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.reporting.checkpoint import (
    Identity,
    InvalidCheckpoint,
    TokenEntry,
    compare,
    header_line,
    page_line,
    read_lines,
    read_page,
    token_line,
)
from servicepytan.core.reporting.metadata import ReportField
from servicepytan.core.reporting.page_parsing import ReportPage
from servicepytan.core.reporting.report_paginator import ReportPaginator
from servicepytan.errors import InvalidArgument, ReportChanged
from servicepytan.reports import checkpoint_file
from servicepytan.reports.checkpoint_file import CheckpointFile

COLUMNS = (ReportField("A", "The A", "Number"), ReportField("B", "", ""))
WHOSE = Identity("42", "sales", "7", [{"name": "From", "value": "2026-01-01"}], 2, ("A", "B"))
FIRST = ReportPage(COLUMNS, [[1, "ä\n"], [2.5, None]], True, 3)
SECOND = ReportPage(COLUMNS, [[3, {"x": [1]}]], False, 3)
HEADER = header_line(WHOSE)


def entries(data: bytes) -> list[Any]:
    return [line.entry for line in read_lines(data.splitlines(keepends=True))]


def test_lines_are_read_as_they_were_written() -> None:
    data = HEADER + token_line("t-1") + token_line(None) + page_line(FIRST, 1)
    data += page_line(SECOND, 2)
    assert entries(data) == [WHOSE, TokenEntry("t-1"), TokenEntry(None), FIRST, SECOND]
    places = [(line.begin, line.end) for line in read_lines(data.splitlines(keepends=True))]
    assert places[0] == (0, len(HEADER))
    assert [before[1] for before in places[:-1]] == [after[0] for after in places[1:]]
    assert read_page(data[slice(*places[3])]) == FIRST.rows


CELL: Any = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()


@given(st.lists(st.lists(CELL, min_size=2, max_size=2)), st.none() | st.booleans())
def test_any_rows_come_back(rows: list[list[Any]], more: Any) -> None:
    page = ReportPage(COLUMNS, rows, more, None)
    assert entries(HEADER + page_line(page, 1))[1] == page


@given(st.data())
def test_a_file_cut_anywhere_keeps_its_whole_lines(data: st.DataObject) -> None:
    lines = [HEADER, page_line(FIRST, 1), token_line("t"), token_line(None), page_line(SECOND, 2)]
    whole = b"".join(lines)
    cut = data.draw(st.integers(0, len(whole)))
    kept = sum(sum(map(len, lines[: nth + 1])) <= cut for nth in range(len(lines)))
    assert entries(whole[:cut]) == entries(whole)[:kept]


@given(st.binary(max_size=60), st.sampled_from([b"", HEADER, HEADER + page_line(FIRST, 1)]))
def test_anything_else_is_refused_or_a_torn_end(data: bytes, before: bytes) -> None:
    expected = entries(before)
    try:
        by_name = entries(before + data)
    except InvalidCheckpoint:
        return
    assert by_name[: len(expected)] == expected


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"name,value\n", "is no checkpoint of a report"),
        (b"[]\n", "is no checkpoint"),
        (b"{}\n", "is no checkpoint"),
        (b"my notes", "is no checkpoint"),
        (HEADER.replace(b':1,"tenant"', b':2,"tenant"'), "newer version"),
        (b'{"servicepytan_report":1}\n', "is damaged"),
        (HEADER + b"x\n" + page_line(FIRST, 1), "is damaged in the middle"),
        (HEADER + page_line(SECOND, 2), "holds page 2 where page 1 belongs"),
        (HEADER + page_line(FIRST, 1) * 2, "holds page 1 where page 2 belongs"),
        (HEADER + page_line(FIRST._replace(rows=[[1]]), 1), "do not fit its fields, on page 1"),
        (HEADER + b'{"page":1}\n', "is damaged"),
        (HEADER + b'{"page":1,"fields":5,"rows":[]}\n', "is damaged"),
        (HEADER + b'{"page":1,"fields":[5],"rows":[]}\n', "is damaged"),
        (HEADER + b'{"page":1,"fields":[],"rows":5}\n', "is damaged"),
    ],
)
def test_damage_is_told(data: bytes, text: str) -> None:
    with pytest.raises(InvalidCheckpoint, match=text):
        entries(data)


def test_a_last_line_of_noise_is_a_torn_one() -> None:
    assert entries(HEADER + b"\0\0\0\n") == [WHOSE]
    assert entries(b"") == []


@pytest.mark.parametrize(
    ("other", "text"),
    [
        ({"tenant": "43"}, "its tenant is '42', not '43'"),
        ({"category": "x"}, "its category is 'sales', not 'x'"),
        ({"report": "8"}, "its report is '7', not '8'"),
        ({"page_size": 5}, "its page size is 2, not 5"),
        ({"parameters": []}, r"its parameters are \[\{.*2026-01-01.*\}\], not \[\]"),
    ],
)
def test_another_run_is_told(other: dict[str, Any], text: str) -> None:
    compare(WHOSE, WHOSE)
    with pytest.raises(InvalidCheckpoint, match=text):
        compare(WHOSE, WHOSE._replace(**other))


WALK = ReportPaginator("Report 7", 2, COLUMNS)


def test_pages_are_kept_and_found_again(tmp_path: Path) -> None:
    path = tmp_path / "pages"
    file = CheckpointFile(path, WHOSE, WALK)
    assert not path.exists()
    file.keep_token("t-1")
    file.keep_token("t-1")
    file.keep_token(None)
    file.add(FIRST)
    again = CheckpointFile(path, WHOSE, WALK)
    assert (len(again), again.token, again.walk.number, again.walk.rows) == (1, None, 2, 2)
    again.add(SECOND)
    third = CheckpointFile(path, WHOSE, WALK)
    assert third.walk.done
    assert [third.rows(0), third.rows(1)] == [FIRST.rows, SECOND.rows]
    assert path.read_bytes().count(b"\n") == 5


def test_a_torn_line_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "pages"
    path.write_bytes(HEADER + page_line(FIRST, 1) + page_line(SECOND, 2)[:20])
    file = CheckpointFile(path, WHOSE, WALK)
    assert len(file) == 1
    file.add(SECOND)
    assert path.read_bytes() == HEADER + page_line(FIRST, 1) + page_line(SECOND, 2)


def test_a_torn_first_line_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "pages"
    path.write_bytes(HEADER[:9])
    CheckpointFile(path, WHOSE, WALK).add(FIRST)
    assert path.read_bytes() == HEADER + page_line(FIRST, 1)


@pytest.mark.parametrize(
    ("data", "error", "text"),
    [
        (b"my notes", InvalidArgument, "pages is no checkpoint .* It was left untouched"),
        (header_line(WHOSE._replace(page_size=9)), InvalidArgument, "its page size is 9, not 2"),
        (header_line(WHOSE._replace(fields=("A",))), ReportChanged, "with other fields"),
        (
            HEADER + page_line(FIRST._replace(total=1), 1),
            InvalidArgument,
            "does not add up: .* 2 rows arrived in total",
        ),
    ],
)
def test_a_file_that_does_not_fit_is_left_as_it_is(
    tmp_path: Path, data: bytes, error: Any, text: str
) -> None:
    path = tmp_path / "pages"
    path.write_bytes(data)
    with pytest.raises(error, match=text):
        CheckpointFile(path, WHOSE, WALK)
    assert path.read_bytes() == data


def test_two_runs_do_not_write_into_one_file(tmp_path: Path) -> None:
    path = tmp_path / "pages"
    first, two = CheckpointFile(path, WHOSE, WALK), CheckpointFile(path, WHOSE, WALK)
    first.add(FIRST)
    written = path.read_bytes()
    with pytest.raises(InvalidArgument, match="changed by somebody else"):
        two.add(FIRST)
    assert path.read_bytes() == written


class Full:
    """A file on a disk that takes ten bytes more."""

    def __init__(self, *args: Any) -> None:
        self._file = open(*args)  # noqa: SIM115

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *_: Any) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def write(self, data: bytes) -> None:
        self._file.write(data[:10])
        raise OSError(28, "No space left on device")


def test_a_full_disk_loses_no_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "pages"
    file = CheckpointFile(path, WHOSE, WALK)
    file.add(FIRST)
    with monkeypatch.context() as patch:
        patch.setattr(checkpoint_file, "open", Full, raising=False)
        with pytest.raises(OSError, match="No space") as caught:
            file.add(SECOND)
    assert caught.value.filename == str(path)
    assert path.read_bytes() == HEADER + page_line(FIRST, 1) + page_line(SECOND, 2)[:10]
    assert len(CheckpointFile(path, WHOSE, WALK)) == len(file) == 1
    file.add(SECOND)
    assert path.read_bytes() == HEADER + page_line(FIRST, 1) + page_line(SECOND, 2)


def test_the_header_says_whose_rows_these_are() -> None:
    answer = json.loads(HEADER)
    assert answer["report"] == "7"
    assert answer["fields"] == ["A", "B"]
