"""Every docstring example runs, and sends what its operation is."""

from __future__ import annotations

import contextlib
import importlib
import inspect
import io
import re
from pathlib import Path
from typing import Any

import pytest

from servicepytan.endpoints.operations import MODULES, Operation, table
from tests.fakes import FakeSender, session_on
from tests.volume import rest_slow

GUID = "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42"


def example_of(operation: Operation) -> str:
    module, resource, method = operation.name.split(".")
    home = importlib.import_module(f"servicepytan.endpoints.{module}")
    kind = getattr(home, "".join(part.capitalize() for part in resource.split("_")))
    text = (inspect.getdoc(getattr(kind, method)) or "").partition("\nExample:\n")[2]
    return "\n".join(line[8:] for line in text.splitlines())


def answer_for(operation: Operation) -> dict[str, Any]:
    """A page, a feed and a record in one, with the id that the path of an operation needs."""
    guids = any(part.kind == "guid" for part in operation.path_params if part.name == "id")
    row: dict[str, Any] = {"id": GUID if guids else 5, "name": "n", "jobNumber": "1", "total": "1"}
    row.update(completedOn=None, invoiceDate="2026-01-01T00:00:00Z")
    return {**row, "data": [row], "hasMore": False, "continueFrom": "t", "totalCount": 1}


@pytest.mark.parametrize("module", rest_slow(MODULES, fast=4))
def test_examples_run(module: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pump.jpg").write_bytes(b"x")
    for operation in table(module).values():
        result = answer_for(operation)
        sender = FakeSender(lambda *asked, answer=result: answer)
        with contextlib.redirect_stdout(io.StringIO()):
            exec(example_of(operation), {"session": session_on(sender)})
        request = sender.sent[-1]
        shape = re.sub(r"\\\{\w+\\\}", "[^/?]+", re.escape(operation.path))
        assert request.method == operation.verb, operation.name
        assert re.search(rf"{shape}(\?|$)", request.url), operation.name
        assert bool(request.body) == bool(
            operation.body or operation.archetype == "upload"
        ), operation.name
