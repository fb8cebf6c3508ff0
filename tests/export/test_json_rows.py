"""Syncs whose rows stay JSON: the same rows as of decoded ones, page by page, in every format."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import pytest

from servicepytan.core.call import Reply
from servicepytan.export import SyncReport, extractor, sync
from servicepytan.export.destinations import duckdb, formats, table_chunks
from servicepytan.export.row_transformer import RowTransformer
from servicepytan.sandbox import Sandbox
from tests.export.conftest import FIRST_FORMATS, FORMATS, Time
from tests.export.reading import rows_at, rows_of
from tests.fakes import FakeSender, session_on

pytest.importorskip("msgspec")

DATABASES = ("sqlite", "duckdb")
PLAIN = {
    "id": 300000001,
    "jobNumber": "00501",
    "total": 51.07,
    "noCharge": False,
    "createdOn": "2024-01-01T02:00:00.5320613Z",
    "tagTypeIds": [801, 2],
    "customFields": [{"typeId": 95, "value": "7 3/4\n\u00e9"}],
    "summary": 'two\nlines, "quoted" \U0001f600',
}
ODD: dict[str, Any] = {
    "an integer of 64 bits": {"customerId": 2**63},
    "a key of text": {"id": "300000002"},
    "no key": {"id": None},
    "a new column": {"brandNew": 1},
    "another type": {"total": "12.50"},
    "half a character": {"summary": "\ud83d"},
    "an unknown moment": {"createdOn": "0001-01-01T00:00:00Z"},
    "an offset": {"createdOn": "2024-01-01T02:00:00+01:00"},
    "no time zone": {"createdOn": "2024-01-01T02:00:00.5320613"},
    "nothing but null": {"brandNew": None},
    "a number too large": {"total": 2**53 + 1},
    "deep": {"customFields": [[[[{"a": [1.50, None]}]]]]},
}


NO_NUMBERS = {"total": 1e400, "customFields": [{"value": -1e400}, {"value": [float("nan")]}]}


def pages(*rows: Sequence[Any], space: str = "", infinity: str = "Infinity") -> FakeSender:
    """A feed with these rows on its pages, and with this spelling of infinite numbers."""

    def answer(method: str, path: str, query: dict[str, str]) -> Reply:
        number = int(query.get("from", "0"))
        page = {
            "hasMore": number + 1 < len(rows),
            "continueFrom": str(number + 1),
            "data": rows[number] if number < len(rows) else [],
        }
        text = json.dumps(page, separators=("," + space, ":" + space))
        return Reply(200, body=text.replace("Infinity", infinity).encode())

    return FakeSender(answer)


def synced(sender: FakeSender, to: Path, format: str, at: Time, **options: Any) -> SyncReport:
    at.pass_(minutes=20)
    return sync(session_on(sender), "jobs", to, format=format, clock=at.clock(), **options)


def without_msgspec(patch: pytest.MonkeyPatch) -> None:
    for module in (extractor, formats, table_chunks):
        patch.setattr(module, "has_msgspec", lambda: False)


@pytest.mark.parametrize(
    "format",
    [*FIRST_FORMATS, pytest.param("jsonl without msgspec", marks=pytest.mark.slow)],
)
@pytest.mark.parametrize("odd", ODD)
def test_an_odd_page_changes_nothing(
    odd: str, format: str, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    def feed() -> FakeSender:
        plain = [{**PLAIN, "id": 10 + i} for i in range(3)]
        later = [{**PLAIN, "id": 20 + i, "summary": None} for i in range(2)]
        return pages(plain, [{**PLAIN, **ODD[odd]}, {**PLAIN, "id": 8}], later)

    format, _, lacks_msgspec = format.partition(" ")
    if lacks_msgspec:
        without_msgspec(monkeypatch)
    raw = synced(feed(), tmp_path / "raw", format, at)
    monkeypatch.setattr(RowTransformer, "keeps_rows", False)
    decoded = synced(feed(), tmp_path / "decoded", format, at)
    assert decoded.raw_rows == 0
    assert raw.raw_rows >= 3
    assert raw.outcomes[0].notes == decoded.outcomes[0].notes
    assert rows_at(tmp_path / "raw", format, "jobs") == rows_at(
        tmp_path / "decoded", format, "jobs"
    )


@pytest.mark.parametrize("format", FORMATS)
def test_the_report_tells_which_rows_were_decoded(format: str, tmp_path: Path, at: Time) -> None:
    odd = {**PLAIN, "createdOn": "0001-01-01T00:00:00Z", "total": float("inf")}
    report = synced(pages([PLAIN, PLAIN], [odd]), tmp_path, format, at)
    assert report.raw_rows == (0 if format in DATABASES else 2)
    alone = synced(pages([{**PLAIN, "id": 5}]), tmp_path / "other", format, at)
    assert (alone.raw_rows, alone.outcomes[0].raw_rows) == (1, 1)
    assert "raw JSON" not in str(alone)
    assert str(report).endswith(
        "(0 as raw JSON, 3 decoded one by one)."  # two rows of one key
        if format in DATABASES
        else "(2 as raw JSON, 1 decoded one by one)."
    )


@pytest.mark.parametrize("format", FORMATS)
def test_the_report_tells_that_all_rows_were_decoded(
    format: str, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = {**PLAIN, "createdOn": "0001-01-01T00:00:00Z", "total": float("inf")}
    report = synced(pages([odd]), tmp_path / "odd", format, at)
    assert str(report).endswith("(0 as raw JSON, 1 decoded one by one).")
    ways: dict[str, dict[str, Any]] = {
        "flat": {"flat": True},
        "tenant": {"tenant_column": "tenant"},
    }
    for way, options in ways.items():
        assert "raw JSON" not in str(synced(pages([odd]), tmp_path / way, format, at, **options))
    if format != "jsonl":
        without_msgspec(monkeypatch)
        assert "raw JSON" not in str(synced(pages([odd]), tmp_path / "without", format, at))


def test_the_report_counts_saved_rows_of_resources_that_failed(tmp_path: Path, at: Time) -> None:
    def answer(*asked: Any) -> Reply:
        if answers:
            return Reply(200, body=answers.pop())
        return Reply(400, body=b"{}")

    page = {"hasMore": True, "continueFrom": "t1", "data": [PLAIN]}
    answers = [json.dumps(page).encode()]
    report = synced(FakeSender(answer), tmp_path, "jsonl", at, check=False)
    assert (report.rows, report.raw_rows, report.ok) == (0, 0, False)
    assert "raw JSON" not in report.summary()


@pytest.mark.parametrize("format", FORMATS)
def test_moments_without_a_time_zone_are_told(format: str, tmp_path: Path, at: Time) -> None:
    odd = {**PLAIN, "id": 1, "createdOn": "2024-01-01T02:00:00"}
    report = synced(pages([PLAIN], [odd]), tmp_path, format, at)
    note = "createdOn: 1 without a time zone, taken as UTC."
    assert report.outcomes[0].notes == (() if format == "jsonl" else (note,))


def test_lines_of_json_are_those_of_the_api(tmp_path: Path, at: Time) -> None:
    report = synced(pages([PLAIN], space=" "), tmp_path, "jsonl", at)
    [part] = (tmp_path / "jobs").glob("*.jsonl")
    assert part.read_text("ascii") == json.dumps(PLAIN) + "\n"
    assert report.raw_rows == 1


@pytest.mark.parametrize("way", ["raw", "without msgspec", "flat"])
@pytest.mark.parametrize("infinity", ["Infinity", "1e400", "9e+308", f"{'9' * 309}.5", "1.0E0400"])
def test_numbers_that_json_has_not_are_told(
    infinity: str, way: str, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    if way == "without msgspec":
        without_msgspec(monkeypatch)
    odd = [{**PLAIN, **NO_NUMBERS, "id": 1}, {**PLAIN, "id": 2}]
    feed = pages([PLAIN], odd, [{**PLAIN, "id": 3, "total": 1e400}], infinity=infinity)
    report = synced(feed, tmp_path, "jsonl", at, flat=way == "flat")
    assert report.raw_rows == (0 if way == "flat" else 1)
    assert list(report.outcomes[0].notes) == [
        "total: 2 infinite (such as 1e400) or NaN, written as null.",
        "customFields: 2 infinite (such as 1e400) or NaN, written as null.",
    ]
    assert [row["total"] for row in rows_at(tmp_path, "jsonl", "jobs")] == [
        51.07,
        None,
        51.07,
        None,
    ]


@pytest.mark.parametrize("way", ["raw", "decoded"])
@pytest.mark.parametrize("format", [name for name in FORMATS if name != "jsonl"])
def test_infinite_numbers_in_nested_values_are_told(
    format: str, way: str, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    if way == "decoded":
        monkeypatch.setattr(RowTransformer, "keeps_rows", False)
    nested = [{"value": None}, {"value": -1e400}, [float("nan")]]
    odd = [{**PLAIN, "id": 1, "customFields": nested}, {**PLAIN, "id": 2, "customFields": 1e400}]
    report = synced(pages([PLAIN], [*odd, {**PLAIN, "id": 3, "customFields": None}]), tmp_path,
                    format, at)  # fmt: skip
    assert report.outcomes[0].notes == (
        "customFields: 3 infinite (such as 1e400) or NaN, written as null.",
    )
    assert report.raw_rows <= 1
    cells = {row["id"]: row["customFields"] for row in rows_at(tmp_path, format, "jobs")}
    nested_json, infinite, missing = (
        cells[number] if number in cells else cells[str(number)] for number in (1, 2, 3)
    )
    assert json.loads(nested_json) == [{"value": None}, {"value": None}, [None]]
    assert infinite == missing != "null"


def test_sqlite_says_that_it_has_no_nan(tmp_path: Path, at: Time) -> None:
    rows = [{**PLAIN, "id": 1, "total": float("nan")}, {**PLAIN, "id": 2}]
    report = synced(pages(rows), tmp_path, "sqlite", at, money="float")
    assert report.outcomes[0].notes == ("total: 1 NaN, NULL in SQLite.",)


@pytest.mark.parametrize("number", [1e308, 12.5, -0.0, 10**400, 1e-400])
def test_other_numbers_are_not_told(number: Any, tmp_path: Path, at: Time) -> None:
    report = synced(
        pages([{**PLAIN, "total": number, "customFields": [number]}]), tmp_path, "jsonl", at
    )
    assert report.outcomes[0].notes == ()
    assert rows_at(tmp_path, "jsonl", "jobs")[0]["total"] == number


@pytest.mark.parametrize("format", FORMATS)
def test_without_msgspec_rows_of_json_lines_stay_json(
    format: str, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_msgspec(monkeypatch)
    report = synced(pages([PLAIN, PLAIN]), tmp_path, format, at)
    assert (report.rows, report.raw_rows) == (2, 2 if format == "jsonl" else 0)


@pytest.mark.parametrize("resource", ["jobs.list", "customers", "zones"])
def test_without_msgspec_rows_of_lists_stay_json(
    resource: str, sandbox: Sandbox, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_msgspec(monkeypatch)
    at.pass_(minutes=20)
    session = sandbox.session(rate_limit=None)
    report = sync(session, resource, tmp_path, format="jsonl", clock=at.clock())
    assert report.raw_rows == report.rows > 0
    monkeypatch.setattr(RowTransformer, "keeps_rows", False)
    sync(session, resource, tmp_path / "decoded", format="jsonl", clock=at.clock())
    name = report.outcomes[0].resource
    assert rows_at(tmp_path, "jsonl", name) == rows_at(tmp_path / "decoded", "jsonl", name)


@pytest.mark.parametrize("options", [{"flat": True}, {"tenant_column": "tenant"}])
@pytest.mark.parametrize("format", FORMATS)
def test_rows_that_are_changed_are_decoded(
    format: str, options: dict[str, Any], tmp_path: Path, at: Time
) -> None:
    report = synced(pages([PLAIN]), tmp_path, format, at, **options)
    assert (report.rows, report.raw_rows) == (1, 0)


@pytest.mark.parametrize("has_arrow", [True, False])
def test_the_last_row_of_a_key_stays_in_duckdb(
    has_arrow: bool, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not has_arrow:
        monkeypatch.setattr(duckdb, "find_spec", lambda name: None)

    def version(number: int, **more: Any) -> dict[str, Any]:
        return {**PLAIN, "id": 7, "summary": f"version {number}", **more}

    other = {**PLAIN, "id": 8}
    first = pages(
        [version(1), other], [version(2)], [version(3), version(4)], [version(5, newField=1)]
    )
    report = synced(first, tmp_path, "duckdb", at)
    assert report.rows == 6
    sql = "SELECT id, summary FROM jobs ORDER BY id"
    assert rows_of(tmp_path, "duckdb", sql) == [(7, "version 5"), (8, other["summary"])]
    synced(pages([version(6)], [other, version(7), version(8)]), tmp_path, "duckdb", at, full=True)
    assert rows_of(tmp_path, "duckdb", sql) == [(7, "version 8"), (8, other["summary"])]
    assert bool(report.raw_rows) is has_arrow


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("resource", ["jobs.list", "customers", "zones"])
def test_rows_of_lists_stay_json(
    resource: str, format: str, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    at.pass_(minutes=20)
    session = sandbox.session(rate_limit=None)
    report = sync(session, resource, tmp_path, format=format, clock=at.clock())
    assert report.raw_rows == report.rows > 0


def retried(body: bytes) -> tuple[FakeSender, list[Optional[bytes]]]:
    """A feed whose first answer is this body."""
    answers: list[Optional[bytes]] = [body, b'{"hasMore":false,"data":[{"id":1}]}']
    return FakeSender(lambda *asked: Reply(200, body=answers.pop(0) or b"")), answers


@pytest.mark.parametrize("body", [b'{"data":[{"id":1}', b'{"data":["\xff"]}', b'{"data":[01]}'])
def test_an_answer_that_is_no_json_is_asked_for_again(
    body: bytes, tmp_path: Path, at: Time
) -> None:
    sender, answers = retried(body)
    assert synced(sender, tmp_path, "jsonl", at).rows == 1
    assert answers == []
