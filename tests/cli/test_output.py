"""Writers: what streams, which columns are chosen, and what is never cut."""

from __future__ import annotations

import csv
import io
import itertools
import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from rich.console import Console

from servicepytan.cli import output, progress, streams
from servicepytan.cli.output import write, write_record


@pytest.mark.parametrize("kind", ["jsonl", "json"])
def test_rows_are_written_while_they_come(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    def rows() -> Iterator[Any]:
        yield {"id": 1}
        assert '"id"' in capsys.readouterr().out
        yield {"id": 2}

    write(rows(), kind)
    assert '"id"' in capsys.readouterr().out


def test_csv_holds_no_more_than_its_sample(capsys: pytest.CaptureFixture[str]) -> None:
    def rows() -> Iterator[Any]:
        for number in range(output.CSV_SAMPLE):
            yield {"id": number}
        yield {"id": "last"}
        assert len(capsys.readouterr().out.splitlines()) == output.CSV_SAMPLE + 2

    write(rows(), "csv")


def test_csv_columns_are_those_of_the_sample(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [{"a": 1}, {"b": None, "a": True}] + [{"a": 0}] * output.CSV_SAMPLE + [{"c": 3}]
    write(iter(rows), "csv")
    out, err = capsys.readouterr()
    assert out.splitlines()[:3] == ["a,b", "1,", "true,"]
    assert "came later: c." in err


def test_csv_quotes_what_needs_it(capsys: pytest.CaptureFixture[str]) -> None:
    write([{"a": 'x,"y"\nz', "b": {"ü": [1.5]}}], "csv")
    assert list(csv.reader(io.StringIO(capsys.readouterr().out)))[1] == ['x,"y"\nz', '{"ü":[1.5]}']


def test_csv_quotes_a_lone_carriage_return(capsys: pytest.CaptureFixture[str]) -> None:
    write([{"a": "x\ry", "b": 1}], "csv")
    assert capsys.readouterr().out == 'a,b\n"x\ry",1\n'


@pytest.mark.parametrize(
    ("kind", "text"), [("csv", ""), ("jsonl", ""), ("json", "[]\n"), ("table", "")]
)
def test_no_rows(kind: str, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    write([], kind)
    assert capsys.readouterr().out == text


@pytest.mark.parametrize("kind", ["csv", "table"])
def test_bare_values_have_a_column(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    write([7, 8], kind)
    assert [w for w in capsys.readouterr().out.split() if "─" not in w] == ["value", "7", "8"]


def test_a_table_takes_plain_columns_that_fit(
    capsys: pytest.CaptureFixture[str], terminal: Callable[[int], None]
) -> None:
    terminal(80)
    row = {"id": 1234567890123, "tags": [1], "empty": None, "summary": "word " * 40, "open": True}
    write([{**row, **{f"number{n}": n for n in range(20)}}], "table")
    out, err = capsys.readouterr()
    head = out.splitlines()[0].split()
    assert head[:3] == ["id", "summary", "open"]
    assert "1234567890123" in out
    assert "…" in out
    assert max(map(len, out.splitlines())) <= 80
    assert "of 25 fields; name others with --fields" in err


def test_ids_and_numbers_are_never_cut(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    guid = "0e7f-" * 10
    write([{"id": 2**62, "externalGuid": guid}], "table", ("id", "externalGuid"))
    out = capsys.readouterr().out
    assert str(2**62) in out
    assert guid in out


def test_numbers_stand_to_the_right(capsys: pytest.CaptureFixture[str]) -> None:
    write([{"number": 1, "word": "x"}, {"number": None, "word": "yy"}], "table")
    lines = capsys.readouterr().out.splitlines()
    assert lines[2].startswith("     1 ")


def test_money_as_text_counts_as_a_number(capsys: pytest.CaptureFixture[str]) -> None:
    write([{"total": "5.10"}, {"total": "-1234.00"}], "table")
    assert capsys.readouterr().out.splitlines()[2].startswith("    5.10")


def test_a_table_shows_data_as_data(capsys: pytest.CaptureFixture[str]) -> None:
    write([{"name": "[red]a[/red]\x1b[2J\nb"}], "table")
    assert "[red]a[/red] [2J b" in capsys.readouterr().out


def test_a_table_of_nested_values_only(capsys: pytest.CaptureFixture[str]) -> None:
    write([{"a": {"b": 1}}], "table")
    assert '{"b":1}' in capsys.readouterr().out


def test_an_unknown_column_of_a_table_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    write([{"name": 1}], "table", ("nam",))
    assert "Did you mean 'name'?" in capsys.readouterr().err


def test_a_record_that_is_no_object(capsys: pytest.CaptureFixture[str]) -> None:
    write_record([1], "table")
    write_record({"a": 1}, "json", ("a", "b"))
    assert capsys.readouterr().out.endswith('{\n  "a": 1,\n  "b": null\n}\n')


def test_a_character_the_output_cannot_hold_is_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    held = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(held, encoding="latin-1"))
    streams.prepare_output()
    write([{"a": "ü\ud800"}], "jsonl")
    assert held.getvalue().decode() == '{"a":"ü\\ud800"}\n'
    assert json.loads(held.getvalue()) == {"a": "ü\ud800"}


def test_a_terminal_keeps_its_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    held = io.BytesIO()
    stream = io.TextIOWrapper(held, encoding="latin-1")
    monkeypatch.setattr(stream, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys, "stdout", stream)
    streams.prepare_output()
    write([{"a": "ü→"}], "jsonl")
    assert held.getvalue().decode("latin-1") == '{"a":"ü\\u2192"}\n'


def test_a_stream_that_cannot_change_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    streams.prepare_output()
    streams.discard_output()


def test_a_missing_stdout_takes_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    streams.prepare_output()
    write([{"id": 1}], "jsonl")
    sys.stdout.close()


def test_a_spinner_is_written_in_the_letters_of_the_terminal() -> None:
    for encoding in ("ascii", "utf-8"):
        stream = io.TextIOWrapper(io.BytesIO(), encoding, errors="backslashreplace")
        console = Console(file=stream, force_terminal=True, width=80)
        list(progress.with_counter(iter("abc"), "jobs", console))
        with progress.Bars(console):
            pass
        stream.seek(0)
        assert "\\u" not in stream.read()


def test_rows_are_counted_on_a_terminal() -> None:
    console = Console(file=io.StringIO(), force_terminal=True, width=80)
    ticks = itertools.count(0, 1.0)
    rows = progress.with_counter(iter("abc"), "jobs", console, clock=lambda: next(ticks))
    assert list(rows) == ["a", "b", "c"]
    assert "jobs: 3 rows, 1/s" in console.file.getvalue()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("out", "err", "kind", "quiet", "shown"),
    [
        (False, True, "jsonl", False, True),
        (False, True, "jsonl", True, False),
        (True, True, "jsonl", False, False),
        (True, True, "table", False, True),
        (False, False, "jsonl", False, False),
    ],
)
def test_progress_stands_where_it_disturbs_nothing(
    monkeypatch: pytest.MonkeyPatch, out: bool, err: bool, kind: str, quiet: bool, shown: bool
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: out, raising=False)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: err, raising=False)
    monkeypatch.setattr(progress, "with_counter", lambda rows, label, _: [label])
    rows = list(progress.with_progress([1], "jobs", kind, quiet=quiet))
    assert rows == (["jobs"] if shown else [1])
