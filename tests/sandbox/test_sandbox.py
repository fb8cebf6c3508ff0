"""The arguments of the sandbox."""

from __future__ import annotations

from typing import Any

import pytest

from servicepytan.sandbox import Sandbox


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
    ],
)
def test_numbers_out_of_range_are_refused(wrong: Any) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Sandbox(**wrong)


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
