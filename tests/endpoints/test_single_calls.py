"""Paths of operations: what stands in them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.timestamps import UTC
from servicepytan.core.values import Parameter
from servicepytan.endpoints.operations import operation
from servicepytan.endpoints.single_calls import filled_path
from servicepytan.errors import InvalidArgument
from tests.fakes import FakeSender, session_on

PATH = "/crm/v2/tenant/{tenant}/customers/{id}/notes/{noteId}"
PLACES = (Parameter("id", "id", "int"), Parameter("note_id", "noteId", "text"))


def test_a_path_is_filled_in_order() -> None:
    assert filled_path(PATH, "42", PLACES, (5, "a"), UTC) == "/crm/v2/tenant/42/customers/5/notes/a"


@given(st.text(min_size=1))
def test_nothing_breaks_out_of_a_path(text: str) -> None:
    try:
        path = filled_path(PATH, "42", PLACES, (5, text), UTC)
    except InvalidArgument:
        return
    last = path.split("/notes/")[1]
    assert last
    assert last not in (".", "..")
    assert not set(last) & set("/?#{} \\\n")


@pytest.mark.parametrize("wrong", ["x", None, 10**40, True, "", "5/6"])
def test_wrong_path_arguments_are_refused(wrong: Any) -> None:
    with pytest.raises(InvalidArgument, match="id="):
        filled_path(PATH, "42", PLACES, (wrong, "a"), UTC)


@pytest.mark.parametrize("wrong", [".", ".."])
def test_a_path_argument_does_not_climb(wrong: str) -> None:
    with pytest.raises(InvalidArgument, match="cannot stand in a path"):
        filled_path(PATH, "42", PLACES, (5, wrong), UTC)


def test_a_list_that_is_too_long_is_refused_where_there_is_one_request() -> None:
    sender = FakeSender()
    [most] = [part.most for part in operation("inventory.vendors.get").params if part.most]
    session = session_on(sender)
    values = [str(number) for number in range(most + 1)]
    with pytest.raises(InvalidArgument, match=r"^inventory\.vendors\.get: a list is longer than"):
        session.vendors.get(1, external_data_values=values)
    assert not sender.sent
    session.vendors.get(1, external_data_values=values[:-1])
    assert len(sender.sent) == 1


def test_an_empty_list_is_refused_where_there_is_one_request() -> None:
    sender = FakeSender()
    with pytest.raises(InvalidArgument, match=r"^jpm\.budget_codes\.match: an empty list is no"):
        session_on(sender).budget_codes.match(codes=[])
    assert not sender.sent
