"""The ids by which pages are compared."""

from __future__ import annotations

from typing import Any

import pytest

from servicepytan.core.row_keys import ids_of


@pytest.mark.parametrize(
    ("rows", "ids"),
    [
        ([], set()),
        ([{"id": 1}, {"id": 2}], {1, 2}),
        ([{"id": 1}, {"id": 1}], set()),
        ([{"id": None}, {"id": 1}], {1}),
        ([{"id": None}, {"id": 1}, {"id": None}], {1}),
        ([{"id": None}, {"id": 1}, {"id": 1}], set()),
        ([{"id": None}, {"id": None}], set()),
        ([{"id": 1}, {}], set()),
        ([{"id": 1}, {"id": [2]}], set()),
        ([{"id": 1}, "text"], set()),
        ([1, 2], set()),
    ],
)
def test_ids_are_those_of_rows_that_have_an_id_each(rows: list[Any], ids: set[Any]) -> None:
    assert ids_of(rows) == ids
