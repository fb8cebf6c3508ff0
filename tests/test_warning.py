"""Warnings point at the line of whoever called the package."""

from __future__ import annotations

import pytest

from servicepytan import PageShift
from servicepytan._warning import warn_caller


@pytest.mark.parametrize("kind", [UserWarning, PageShift])
def test_warnings_point_to_the_caller(kind: type[Warning]) -> None:
    with pytest.warns(kind, match="here") as caught:
        warn_caller("here", kind)
    assert caught[0].filename == __file__
