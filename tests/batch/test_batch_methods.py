"""``create_many`` and ``update_many`` of every resource send what their operation is."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from servicepytan.endpoints.operations import MODULES, operation, table
from tests.fakes import FakeSender, session_on


def methods(module: str) -> Iterator[tuple[str, Any]]:
    """The methods for many rows of a module, with the name of their operation."""
    for name in table(module):
        _, resource, method = name.split(".")
        kind = "".join(part.capitalize() for part in resource.split("_"))
        owner = getattr(import_module(f"servicepytan.endpoints.{module}"), kind)
        many = vars(owner).get(f"{method}_many")
        if many is not None and method in ("create", "update"):
            yield name, many


@pytest.mark.parametrize("module", MODULES)
def test_examples_send_their_operation(module: str) -> None:
    for name, method in methods(module):
        text = (inspect.getdoc(method) or "").partition("\nExample:\n")[2]
        code = "\n".join(line[8:] for line in text.splitlines())
        sender = FakeSender(lambda *asked: {"id": 5})
        names: dict[str, Any] = {"session": session_on(sender)}
        exec(code, names)
        [request] = sender.sent
        target = operation(name)
        shape = re.sub(r"\\\{\w+\\\}", "[^/?]+", re.escape(target.path))
        assert request.method == target.verb, name
        assert re.search(rf"{shape}$", request.url), name
        [row] = names["rows"]
        body = row[-1] if isinstance(row, tuple) else row
        assert json.loads(request.body or b"") == json.loads(json.dumps(body)), name
        [result] = names["results"]
        assert (result.row, result.outcome, result.id) == (1, "applied", 5), name


def test_there_are_many_of_them() -> None:
    names = [name for module in MODULES for name, _ in methods(module)]
    assert sum(name.endswith(".create") for name in names) == 61
    assert len(names) > 110
    assert {"crm.customers.create", "crm.customers.update", "jpm.jobs.create"} <= set(names)
