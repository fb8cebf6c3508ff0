"""Runs that go on after an interruption, by their own rows or by a checkpoint."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import Any

import pytest

from servicepytan import (
    InvalidArgument,
    InvalidResponse,
    ReportChanged,
    RetryPolicy,
    TransportError,
)
from tests.reports.world import (
    COLUMNS,
    FIELDS,
    METADATA,
    RESET,
    VALUES,
    ReportWorld,
    page,
    paged,
    refused,
    rows,
)


@pytest.mark.parametrize("error", [RESET, KeyboardInterrupt(), refused(400, title="bad")])
def test_an_interrupted_run_asks_only_for_what_is_missing(error: Any) -> None:
    good = paged(5, 2)
    trouble = {3: error}

    def answer(end: str, number: int) -> Any:
        return trouble[number] if number in trouble else good(end, number)

    world = ReportWorld(answer, rate_limit=None, retry=RetryPolicy(attempts=1))
    run = world.report().run(VALUES, page_size=2)
    before: list[Any] = []
    with pytest.raises((TransportError, KeyboardInterrupt, Exception)):
        before.extend(run.lists())
    world.asked.clear()
    trouble.clear()
    assert list(run.lists()) == rows(5)
    assert world.asked == [("POST", "data?3")]


def test_another_process_goes_on_with_a_checkpoint(tmp_path: Path) -> None:
    path, good, trouble = tmp_path / "pages", paged(5, 2), {3: RESET}

    def answer(end: str, number: int) -> Any:
        return trouble[number] if number in trouble else good(end, number)

    world = ReportWorld(answer, rate_limit=None, retry=RetryPolicy(attempts=1))
    with pytest.raises(TransportError):
        world.report().run(VALUES, page_size=2, checkpoint=path).all()
    world.asked.clear()
    trouble.clear()
    run = world.report().run(VALUES, page_size=2, checkpoint=str(path))
    assert (run.total, run.columns) == (5, ["Name", "Total"])
    assert list(run.lists()) == rows(5)
    assert world.asked == [("POST", "data?3")]
    again = world.report().run(VALUES, page_size=2, checkpoint=path)
    assert list(again.lists()) == rows(5)
    assert again.fields[1].type == "Number"
    assert world.asked == [("POST", "data?3")]


@pytest.mark.parametrize(
    ("params", "options", "text"),
    [
        ({"From": "2026-01-02"}, {}, "its parameters are .*2026-01-01.*, not .*2026-01-02"),
        (VALUES, {"page_size": 3}, "its page size is 2, not 3"),
    ],
)
def test_a_checkpoint_of_another_run_is_refused(
    tmp_path: Path, params: Any, options: Any, text: str
) -> None:
    path = tmp_path / "pages"
    world = ReportWorld(paged(2, 2), rate_limit=None)
    world.report().run(VALUES, page_size=2, checkpoint=path).all()
    written = path.read_bytes()
    with pytest.raises(InvalidArgument, match=text):
        world.report().run(params, **{"page_size": 2, **options}, checkpoint=path)
    assert path.read_bytes() == written


@pytest.mark.parametrize(
    ("change", "error"),
    [({"totalCount": 4}, InvalidResponse), ({"fields": COLUMNS[::-1]}, ReportChanged)],
)
def test_a_checkpoint_that_cannot_be_gone_on_with_says_what_to_do(
    tmp_path: Path, change: Any, error: type[Exception]
) -> None:
    path, good = tmp_path / "pages", paged(5, 2)

    def answer(end: str, number: int) -> Any:
        return {**good(end, number), **(change if number == 2 else {})}

    world = ReportWorld(answer, rate_limit=None)
    for _ in range(2):
        with pytest.raises(error, match=f" First delete {re.escape(str(path))}: it holds"):
            world.report().run(VALUES, page_size=2, checkpoint=path).all()
    with pytest.raises(error) as failed:
        world.report().run(VALUES, page_size=2).all()
    assert "delete" not in str(failed.value)
    change.clear()
    assert world.report().run(VALUES, page_size=2, checkpoint=path).all()


def test_a_first_page_that_will_not_do_leaves_nothing_to_delete(tmp_path: Path) -> None:
    world = ReportWorld(lambda end, number: page(rows(2), totalCount=1), rate_limit=None)
    with pytest.raises(InvalidResponse) as failed:
        world.report().run(VALUES, checkpoint=tmp_path / "pages").all()
    assert "delete" not in str(failed.value)


def test_a_checkpoint_with_other_fields_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "pages"
    world = ReportWorld(paged(2, 2), rate_limit=None)
    world.report().run(VALUES, page_size=2, checkpoint=path).all()
    world.metadata = {**METADATA, "fields": FIELDS[:1]}
    with pytest.raises(ReportChanged, match="with other fields"):
        world.report().run(VALUES, page_size=2, checkpoint=path)


def test_pages_of_a_checkpoint_do_not_depend_on_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "pages"
    world = ReportWorld(paged(5, 2), rate_limit=None)
    few = world.report().run(VALUES, page_size=2, limit=1, checkpoint=path)
    assert list(few.lists()) == rows(1)
    assert list(world.report().run(VALUES, page_size=2, checkpoint=path).lists()) == rows(5)
    assert len(world.asked) == 3


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_a_checkpoint_is_private_from_its_first_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "pages"
    seen: list[int] = []
    real = os.open

    def opened(*args: Any, **options: Any) -> int:
        handle = real(*args, **options)
        seen.append(stat.S_IMODE(os.fstat(handle).st_mode))
        return handle

    monkeypatch.setattr(os, "open", opened)
    before = os.umask(0o002)
    try:
        ReportWorld(paged(5, 2), rate_limit=None).report().run(
            VALUES, page_size=2, checkpoint=path
        ).all()
    finally:
        os.umask(before)
    assert seen == [0o600]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o640)
    ReportWorld(paged(5, 2), rate_limit=None).report().run(
        VALUES, page_size=2, checkpoint=path
    ).all()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize(
    ("place", "problem"),
    [
        (7, "checkpoint=7 is not a path"),
        ("", "is not a path"),
        (".", r"is a folder\. Name a file in it"),
        ("/dev/null", "is a device or a pipe"),
        ("missing/pages", "there is no folder .*missing. Make it first"),
        ("a\0b", "has a null character"),
        ("half \ud83d", "has half of a character"),
        ("n" * 300, "name .* is too long: it has 300 bytes, and 255 may be"),
    ],
)
def test_a_checkpoint_that_can_be_no_file_is_refused_before_any_request(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: Any, problem: str
) -> None:
    monkeypatch.chdir(tmp_path)
    world = ReportWorld(paged(5, 2), rate_limit=None)
    with pytest.raises(InvalidArgument, match=problem):
        world.report().run(VALUES, page_size=2, checkpoint=place)
    assert world.asked == []
