"""A terminal of any width: nothing is wider than it, and nothing is lost in a pipe."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from servicepytan.cli import streams
from servicepytan.cli.layout import column_widths, definition_list, fold, fold_command, split_at
from servicepytan.cli.output import write, write_answer
from servicepytan.sandbox import Sandbox
from tests.cli.pty_runs import on_terminal
from tests.cli.test_process import POSIX, environment

WIDTHS = [40, 60, 80, 120, 200]
LONG_ID = "0e7f1d2c" * 12
NOTE = "プロジェクトの説明" * 12


@pytest.fixture(scope="module")
def odd() -> Iterator[Sandbox]:
    """A sandbox whose second customer has long, wide and nested values."""
    with Sandbox(jobs=12) as sandbox:
        with sandbox.session() as session:
            body: Any = {"name": NOTE, "address": {"street": LONG_ID, "city": "東京都" * 9}}
            session.customers.update(100000002, body, check=False)
        yield sandbox


COMMANDS = [
    ["get", "jobs", "300000001"],
    ["get", "customers", "100000002"],
    ["get", "customers", "100000002", "--fields", "name,address.street"],
    ["call", "customers.get", "100000002"],
    ["call", "customers.list", "--limit", "3"],
    ["call", "jobs.create_note", "300000001", "--body", f'{{"text": "{NOTE}"}}', "--dry-run"],
    ["list", "jobs", "--limit", "3"],
    ["list", "customers", "--limit", "3"],
    ["list", "customers", "--limit", "3", "--fields", "name,address.street,id"],
    ["list", "jobs", "--limit", "2", "--fields", "id,jobNumber,createdOn,jobStatus,total,summary"],
    ["export", "customers", "--limit", "2", "--format", "table"],
    ["describe", "jobs.list"],
    ["describe", "invoices.create"],
    ["describe", "customers"],
    ["endpoints", "custom field"],
    ["config", "show"],
    ["config", "check"],
    ["report", "list"],
    ["report", "show", "1299"],
    ["report", "categories"],
    ["test-connection"],
    ["demo"],
    ["demo", "--sandbox"],
    ["lst"],
    ["list", "jobs", "--fields", "jobNumbr"],
    ["list", "jobs", "--job-status", "Complete"],
    ["list", "jobs", "--limit", "x"],
    ["get", "customers", "1"],
    ["--version"],
    [],
    *([*path.split(), "--help"] for path in ("", "list", "call", "sync", "sandbox", "report run")),
]


@POSIX
@pytest.mark.slow
@pytest.mark.parametrize("columns", WIDTHS)
def test_nothing_is_wider_than_the_terminal(odd: Sandbox, columns: int, tmp_path: Path) -> None:
    env = environment(odd)
    env.pop("COLUMNS", None)
    written = on_terminal(COMMANDS, columns, env, tmp_path)
    assert len(written) == len(COMMANDS)
    for command, text in zip(COMMANDS, written):
        assert text.strip(), command
        assert "Traceback" not in text
        widest = max(text.split("\n"), key=cell_len)
        assert cell_len(widest) <= columns, f"{command}: {widest}"


@POSIX
def test_values_of_a_record_are_whole_on_a_narrow_terminal(odd: Sandbox, tmp_path: Path) -> None:
    [text] = on_terminal([["get", "customers", "100000002"]], 40, environment(odd), tmp_path)
    values = "".join(line[cell_width(line, 21) :].strip() for line in text.split("\n"))
    assert NOTE in values
    assert LONG_ID in values


def cell_width(line: str, columns: int) -> int:
    """How many characters of a line stand in so many columns."""
    return next((n for n in range(len(line)) if cell_len(line[:n]) >= columns), len(line))


@pytest.mark.parametrize("columns", [None, "20"])
def test_a_pipe_gets_every_value_whole(
    columns: Any, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    if columns is not None:
        monkeypatch.setenv("COLUMNS", columns)
    row = {f"field{number}": NOTE for number in range(20)}
    write([row], "table")
    write_answer(row, "table")
    lines = capsys.readouterr().out.splitlines()
    assert lines[2].split() == [NOTE] * 20
    assert [line.split()[1] for line in lines[-20:]] == [NOTE] * 20


def test_what_has_no_room_side_by_side_is_a_list(
    terminal: Callable[[int], None], capsys: pytest.CaptureFixture[str]
) -> None:
    terminal(30)
    row = {"id": 300000001, "name": "Ann", "city": "Reno", "total": 12.5, "status": "Completed"}
    write([row, {**row, "id": 300000002}], "table", tuple(row))
    assert capsys.readouterr().out == (
        "id      300000001\nname    Ann\ncity    Reno\ntotal   12.5\nstatus  Completed\n\n"
        "id      300000002\nname    Ann\ncity    Reno\ntotal   12.5\nstatus  Completed\n"
    )


def test_long_texts_are_cut_and_others_folded(
    terminal: Callable[[int], None], capsys: pytest.CaptureFixture[str]
) -> None:
    terminal(40)
    write([{"id": "a" * 50, "memo": "b" * 50}], "table", ("id", "memo"))
    out = capsys.readouterr().out
    assert out.count("a") == 50
    assert "b…" in out


@pytest.mark.parametrize(
    ("environ", "terminal_is", "width"),
    [("", True, 80), ("120", True, 120), ("x", True, 80), ("0", True, 80), ("50", False, None)],
)
def test_the_width_of_a_stream(
    environ: str, terminal_is: bool, width: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", environ)
    monkeypatch.setattr(streams, "is_terminal", lambda _: terminal_is)
    assert streams.width_of(object()) == width


@POSIX
def test_columns_cannot_widen_a_terminal(odd: Sandbox, tmp_path: Path) -> None:
    env = environment(odd, COLUMNS="200")
    [text] = on_terminal([["get", "jobs", "300000001"]], 50, env, tmp_path)
    assert max(map(cell_len, text.split("\n"))) <= 50


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("short", 10, ["short"]),
        ("one two three", 8, ["one two", "  three"]),
        ("    deep one two", 10, ["    deep", "     one", "     two"]),
        ("abcdefgh", 4, ["abcd", "  ef", "  gh"]),
        ("日本語日本語", 5, ["日本", "  語", "  日", "  本", "  語"]),
        ("a\n\nb", 4, ["a", "", "b"]),
    ],
)
def test_text_is_folded(text: str, width: int, lines: list[str]) -> None:
    assert list(fold(text, width, 2)) == lines


@pytest.mark.parametrize(
    ("text", "width", "parts"),
    [
        ("", 3, ("", "")),
        ("abc", 3, ("abc", "")),
        ("abcd", 3, ("abc", "d")),
        ("日本", 3, ("日", "本")),
        ("日本", 1, ("日", "本")),
    ],
)
def test_where_a_text_is_split(text: str, width: int, parts: tuple[str, str]) -> None:
    assert split_at(text, width) == parts


def test_long_words_may_stay_whole() -> None:
    text = "go on with --from eyJhbGciOiJIUzI1NiJ9"
    assert list(fold(text, 12, 2, whole_words=True)) == [
        "go on with",
        "  --from",
        "  eyJhbGciOiJIUzI1NiJ9",
    ]


@given(st.text(max_size=80), st.integers(2, 60), st.integers(0, 4))
def test_folded_lines_fit_and_lose_nothing(text: str, width: int, hang: int) -> None:
    lines = list(fold(text, width, hang))
    assert max(map(cell_len, lines), default=0) <= width
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_a_command_is_folded_as_shells_read_it() -> None:
    line = '  servicepytan call jobs.cancel 1 --body \'{"memo": "a b"}\' --dry-run'
    lines = list(fold_command(line, 40))
    assert lines == [
        "  servicepytan call jobs.cancel 1 \\",
        '      --body \'{"memo": "a b"}\' \\',
        "      --dry-run",
    ]


@pytest.mark.parametrize(
    ("natural", "room", "widths"),
    [
        ([5, 40, 30], 100, [5, 40, 30]),
        ([5, 40, 30], 50, [5, 23, 22]),
        ([5, 40, 30], 21, [5, 8, 8]),
        ([5, 40, 30], 20, None),
        ([], 20, []),
    ],
)
def test_columns_share_the_room(natural: list[int], room: int, widths: Any) -> None:
    result = column_widths(natural, room)
    assert result is None if widths is None else sorted(result or []) == sorted(widths)


@given(st.lists(st.integers(1, 300), max_size=8), st.integers(1, 200))
def test_columns_use_the_room_and_no_more(natural: list[int], room: int) -> None:
    widths = column_widths(natural, room)
    if widths is None:
        assert sum(min(width, 8) for width in natural) > room
    else:
        assert sum(widths) == min(room, sum(natural))
        assert all(min(was, 8) <= now <= was for was, now in zip(natural, widths))


@pytest.mark.parametrize("width", [30, 60, None])
def test_definitions_fit(width: Any) -> None:
    entries = [(0, "name" * 12, "what it is, in several words"), (4, "b", "")]
    lines = list(definition_list(entries, width))
    assert max(map(len, lines)) <= (width or 200)
    assert "".join("".join(lines).split()) == "name" * 12 + "whatitis,inseveralwordsb"


def test_a_rule_is_made_of_what_the_output_has(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    held = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(held, encoding="latin-1"))
    write([{"id": 1, "name": "Ann"}], "table")
    assert held.getvalue().decode("latin-1").splitlines() == ["id   name", "---------", " 1   Ann"]


def test_values_of_several_lines_stand_side_by_side(
    terminal: Callable[[int], None], capsys: pytest.CaptureFixture[str]
) -> None:
    terminal(20)
    write([{"id": "12345678901234", "total": 9}], "table", ("id", "total"))
    assert capsys.readouterr().out.splitlines() == [
        "          id   total",
        "────────────────────",
        "123456789012       9",
        "          34",
    ]


@pytest.mark.parametrize(("term", "header"), [("xterm", "\x1b[1mid\x1b[0m"), ("dumb", "id")])
def test_a_plain_terminal_gets_no_escapes(
    term: str, header: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setenv("TERM", term)
    monkeypatch.setattr("servicepytan.cli.table.click.echo", said.append)
    write([{"id": 1}], "table")
    assert said == [header]
