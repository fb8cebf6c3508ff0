"""The arguments of the sandbox."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from servicepytan.sandbox import Faults, Reporting, Sandbox


@pytest.mark.parametrize(
    "wrong",
    [
        {"jobs": -1},
        {"jobs": "x"},
        {"max_page_size": 0},
        {"feed_page_size": 0},
        {"latency": -1},
        {"latency": float("inf")},
        {"token_life": -1},
        {"token_life": "x"},
        {"rate_limit": 0},
        {"jobs": 1.5},
        {"jobs": 2.0},
        {"jobs": True},
        {"max_page_size": 2.5},
        {"feed_page_size": 1.5},
        {"port": -1},
        {"port": 70_000},
        {"port": "80"},
        {"port": 1.5},
    ],
)
def test_numbers_out_of_range_are_refused(wrong: Any) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Sandbox(**wrong)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ({"faults": {"error_500": 0.1}}, "Faults"),
        ({"faults": Faults}, "Faults"),
        ({"faults": 5}, "Faults"),
        ({"reporting": {"polls": 1}}, "Reporting"),
        ({"reporting": 0}, "Reporting"),
    ],
)
def test_what_would_break_the_server_is_refused_at_once(wrong: Any, right: str) -> None:
    with pytest.raises(
        ValueError, match=rf"Sandbox\({next(iter(wrong))}=.* must be {right}\(\.\.\.\)"
    ):
        Sandbox(**wrong)


def test_reporting_may_be_replaced_at_any_time() -> None:
    with Sandbox(jobs=1) as sandbox:
        body: Any = {"parameters": []}
        report = sandbox.add_report("Lines", rows=3, parameters=[])
        ask = partial(sandbox.session().reports.query_data, "operations", report, body)
        assert "Data" in ask()
        sandbox.reporting = Reporting(quick_rows=0)
        assert "Data" not in ask()


@pytest.mark.parametrize("name", ["faults", "reporting"])
@pytest.mark.parametrize("wrong", [None, {}, {"reset": 0.1}])
def test_it_is_refused_later_too(name: str, wrong: Any) -> None:
    sandbox = Sandbox(jobs=1)
    before = getattr(sandbox, name)
    with pytest.raises(ValueError, match=rf"Sandbox\({name}=.* must be {name.capitalize()}\("):
        setattr(sandbox, name, wrong)
    assert getattr(sandbox, name) is before


@pytest.mark.parametrize(
    "scopes", ["tn.jpm.jobs:r tn.crm.customers:r", ["tn.jpm.jobs:r", "tn.crm.customers:r"]]
)
def test_scopes_are_a_list_or_text(scopes: Any) -> None:
    with Sandbox(jobs=1, scopes=scopes) as sandbox:
        token = sandbox.session().token()
    assert sorted(token.scope) == ["tn.crm.customers:r", "tn.jpm.jobs:r"]


@pytest.mark.parametrize("options", [{"seed": "x"}, {"seed": 1.5}, {"seed": None}, {"jobs": -1}])
def test_data_that_cannot_be_made_is_refused_at_once(options: Any) -> None:
    with pytest.raises(ValueError, match=r"Sandbox\((seed|jobs)=.* must be a "):
        Sandbox(**options)
