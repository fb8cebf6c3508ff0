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
        {"rate_limit": 0},
    ],
)
def test_numbers_out_of_range_are_refused(wrong: Any) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Sandbox(**wrong)
