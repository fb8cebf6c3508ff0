"""What ``servicepytan.aio`` offers, loaded when first used."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

import servicepytan
from servicepytan import aio

TWINS: list[tuple[Any, Any]] = [
    (servicepytan.Session, aio.AsyncSession),
    (servicepytan.Records, aio.AsyncRecords),
    (servicepytan.Feed, aio.AsyncFeed),
    (servicepytan.Download, aio.AsyncDownload),
    (servicepytan.Fleet, aio.AsyncFleet),
    (servicepytan.FleetRows, aio.AsyncFleetRows),
    (servicepytan.reports.ReportRun, aio.AsyncReportRun),
]
OWN = {
    servicepytan.FleetRows: {"all"},
}


@pytest.mark.parametrize("name", aio.__all__)
def test_every_name_is_there_and_documented(name: str) -> None:
    assert inspect.getdoc(getattr(aio, name))
    assert name in dir(aio)
    assert name == "sync" or name == "download_all" or name.startswith("Async")


def test_a_misspelt_name_is_told() -> None:
    with pytest.raises(AttributeError, match="Did you mean 'AsyncSession'"):
        _ = aio.AsyncSesion  # type: ignore[attr-defined]
    assert servicepytan.AsyncSession is aio.AsyncSession


def public(kind: Any) -> set[str]:
    return {name for name in dir(kind) if not name.startswith("_")}


@pytest.mark.parametrize(("plain", "awaited"), TWINS)
def test_twins_have_the_same_methods_with_the_same_arguments(plain: Any, awaited: Any) -> None:
    assert public(awaited) - OWN.get(plain, set()) == public(plain)
    for name in public(plain) - {"of", "perform", "fetch_pages", "sync"}:
        methods = [inspect.getattr_static(kind, name) for kind in (plain, awaited)]
        if not all(inspect.isfunction(method) for method in methods):
            continue
        first, second = (list(inspect.signature(method).parameters) for method in methods)
        assert first == second, name
