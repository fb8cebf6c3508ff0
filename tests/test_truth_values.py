"""Arguments that are True or False take nothing else: any text would count as True."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from servicepytan import AsyncSession, Fleet, InvalidArgument, Session, download_all
from servicepytan.aio import download_all as async_download_all
from servicepytan.observers import JsonLogs, OpenTelemetry
from servicepytan.sandbox import Sandbox

JOB = 300000001
JOBS = "/jpm/v2/tenant/{tenant}/jobs"
NOTE = (100000001, {"text": "Moved"})
CONVERSIONS = ("to_pandas", "to_polars", "to_arrow")


def _download(session: Any) -> Any:
    return session.pricebook.images.download(path="samples/1.bin")


def _converted(method: str, name: str, session: Any, path: Path) -> Any:
    return getattr(session.jobs.list(limit=1), method)(**{name: "no"})


def _batch(session: Session, path: Path, **wrong: Any) -> Any:
    return session.batch("customers.create_note", [NOTE], journal=path / "journal", **wrong).all()


USES: dict[str, Callable[[Session, Path], Any]] = {
    "overwrite": lambda session, path: _download(session).save(path, overwrite="no"),
    "overwrite of many": lambda session, path: list(
        download_all({"1.bin": _download(session)}, path / "all", overwrite="no")  # type: ignore[arg-type]
    ),
    **{
        f"{name} of {method}": partial(_converted, method, name)
        for method in CONVERSIONS
        for name in ("flat", "progress")
    },
    "flat of batches": lambda session, path: session.jobs.list().to_arrow_batches(flat="no"),  # type: ignore[arg-type]
    "flat of csv": lambda session, path: session.jobs.list().to_csv(path / "j.csv", flat="no"),  # type: ignore[arg-type]
    "progress of all": lambda session, path: session.jobs.list().all(progress="no"),  # type: ignore[arg-type]
    "strict": lambda session, path: list(session.jobs.list().as_models(strict="no")),  # type: ignore[call-overload]
    "cache of a list": lambda session, path: session.jobs.list(cache="no"),  # type: ignore[arg-type]
    "cache of a record": lambda session, path: session.jobs.get(JOB, cache="no"),  # type: ignore[arg-type]
    "cache of records": lambda session, path: session.records(JOBS, cache="no"),  # type: ignore[arg-type]
    "resend_unknown": lambda session, path: _batch(session, path, resend_unknown="no"),
    "check": lambda session, path: _batch(session, path, check="no"),
    "dry_run": lambda session, path: _batch(session, path, dry_run="no"),
    "bodies": lambda session, path: JsonLogs(io.StringIO(), bodies="no"),  # type: ignore[arg-type]
    "http_spans": lambda session, path: OpenTelemetry(http_spans="no"),  # type: ignore[arg-type]
    "check of a fleet": lambda session, path: Fleet(sessions={"nsw": session}).sync(
        ["jobs"], to=path, check="no"  # type: ignore[arg-type]
    ),
}


@pytest.mark.parametrize("use", USES)
def test_text_is_no_truth_value(use: str, tmp_path: Path) -> None:
    with Sandbox(jobs=1) as sandbox, pytest.raises(InvalidArgument) as caught:
        USES[use](sandbox.session(), tmp_path)
    assert str(caught.value) == f"{use.partition(' ')[0]}='no' is neither True nor False."
    assert not sandbox.applied
    assert not [place for place in tmp_path.rglob("*") if place.is_file()]


ASYNC_USES: dict[str, Callable[[AsyncSession, Path], Any]] = {
    "overwrite": lambda session, path: _download(session).save(path, overwrite="no"),
    "overwrite of many": lambda session, path: async_download_all(
        {"1.bin": _download(session)}, path / "all", overwrite="no"  # type: ignore[arg-type]
    ),
    **{
        f"{name} of {method}": partial(_converted, method, name)
        for method in CONVERSIONS
        for name in ("flat", "progress")
    },
    "flat of csv": lambda session, path: session.jobs.list().to_csv(path / "j.csv", flat="no"),  # type: ignore[arg-type]
    "progress of all": lambda session, path: session.jobs.list().all(progress="no"),  # type: ignore[arg-type]
    "cache of a record": lambda session, path: session.jobs.get(JOB, cache="no"),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("use", ASYNC_USES)
def test_text_is_no_truth_value_in_a_coroutine_either(use: str, tmp_path: Path) -> None:
    async def run() -> None:
        async with sandbox.async_session() as session:
            await ASYNC_USES[use](session, tmp_path)

    with Sandbox(jobs=1) as sandbox, pytest.raises(InvalidArgument, match="neither True nor False"):
        asyncio.run(run())
    assert not [place for place in tmp_path.rglob("*") if place.is_file()]


def test_a_batch_without_a_journal_has_nothing_to_resend() -> None:
    with Sandbox(jobs=1) as sandbox, pytest.raises(InvalidArgument, match="without a journal"):
        sandbox.session().batch("customers.create_note", [NOTE], resend_unknown=True)
    assert not sandbox.log
