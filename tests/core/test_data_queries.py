"""The plans of common pulls: which lists they ask for, and what they make of the rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timezone
from typing import Any

import pytest

from servicepytan.core.data_queries import (
    DataQueryPlanner,
    ListQuery,
    QueryPlan,
    as_it_is,
    from_free_text,
)
from servicepytan.errors import BadRequest, InvalidArgument

QUERIES = DataQueryPlanner(timezone.utc, as_it_is)
JANUARY = ("2026-01-01", "2026-02-01")


def run(plan: QueryPlan[Any], *answers: Any) -> tuple[list[Sequence[ListQuery]], Any]:
    """What a plan asked for, and what it returned, where each answer is rows or an error."""
    asked: list[Sequence[ListQuery]] = []
    left = iter(answers)
    try:
        asked.append(next(plan))
        while True:
            answer = next(left)
            failed = isinstance(answer, Exception)
            asked.append(plan.throw(answer) if failed else plan.send(answer))
    except StopIteration as end:
        return asked, end.value


def test_all_lists_are_asked_for_at_once_and_a_row_counts_once() -> None:
    plan = QUERIES.jobs_completed(*JANUARY, ["Completed", "Scheduled", "Completed"])
    [queries], rows = run(plan, [{"id": 1, "v": 1}, {"id": 2}, {"id": 1, "v": 2}, {}, {}])
    assert [query.filters["job_status"] for query in queries] == ["Completed", "Scheduled"]
    assert rows == [{"id": 1, "v": 2}, {"id": 2}, {}, {}]


def test_an_empty_range_is_checked_and_asks_for_no_row() -> None:
    [[query]], rows = run(QUERIES.created("jpm.jobs", "2026-01-01", "2026-01-01"), [])
    assert (query.filters["limit"], rows) == (0, [])


def test_the_halves_are_asked_for_where_both_at_once_are_refused() -> None:
    asked, rows = run(QUERIES.by_active("settings.employees", "Any"), BadRequest("no"), [{"id": 1}])
    assert [[query.filters["active"] for query in queries] for queries in asked] == [
        ["Any"],
        ["True", "False", "True"],
    ]
    assert rows == [{"id": 1}]


def test_another_refusal_passes_on() -> None:
    with pytest.raises(BadRequest, match="no"):
        run(QUERIES.by_active("settings.employees", True), BadRequest("no"))


def test_the_invoices_of_jobs_are_asked_for_by_the_ids_that_came() -> None:
    plan = QUERIES.invoices_completed(*JANUARY)
    asked, rows = run(plan, [{"id": 1, "invoiceId": 7}, {"id": 2}], [{"id": 7}])
    assert asked[1] == [ListQuery("accounting.invoices.list", {"ids": [7]})]
    assert rows == [{"id": 7}]


def test_a_wrong_date_is_refused_before_any_list() -> None:
    with pytest.raises(InvalidArgument, match="end_date"):
        next(QUERIES.payments("2026-02-01", "2026-01-01"))


@pytest.mark.parametrize("text", ["not a day", "2026-01-31"])
def test_free_text_that_names_no_day_is_left_as_it_is(text: str) -> None:
    assert from_free_text(text) == text
