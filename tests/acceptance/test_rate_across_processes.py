"""Several processes keep to one rate limit together."""

from __future__ import annotations

import pytest

from servicepytan.sandbox import Sandbox
from tests.paced_processes import Usage, ask_side_by_side, best_of_several


@pytest.mark.long  # other work beside it would be measured too: `.ci/run` runs it alone
def test_four_processes_with_a_quarter_each_use_the_limit_and_no_more() -> None:
    def ask() -> Usage:
        with Sandbox(jobs=1, rate_limit=60) as sandbox:
            return ask_side_by_side(sandbox, 60, [{"share": 1 / 4}] * 4, seconds=4)

    usage = best_of_several(ask)
    assert usage.used > 0.95
    assert usage.refused <= 0.005
