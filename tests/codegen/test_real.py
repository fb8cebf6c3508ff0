"""The real OpenAPI files, where they are at hand: what lies here was written from them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from servicepytan._codegen import diff
from servicepytan._codegen.__main__ import VARIABLE, main
from servicepytan._codegen.read import editions

SPECS = os.environ.get(VARIABLE, "")

pytestmark = pytest.mark.skipif(not SPECS, reason=f"{VARIABLE} names no folder of OpenAPI files")


@pytest.mark.slow
def test_what_lies_here_was_written_from_the_files(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("black", reason="black is not installed; it comes with the extra 'dev'")
    assert (main([SPECS, "--check"]), capsys.readouterr().out) == (0, "")


@pytest.mark.slow
def test_the_newest_edition_changes_nothing() -> None:
    newest = editions([Path(SPECS)])[-1]
    assert diff.changes(diff.shipped(), diff.edition([newest])) == []
