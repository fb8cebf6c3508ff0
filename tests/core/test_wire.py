"""Names between Python and the wire, and how messages speak."""

from __future__ import annotations

import keyword
from typing import Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.wire import counted, did_you_mean, nearest
from servicepytan.core.wire import snake as snake_of
from servicepytan.endpoints.operations import operations


@pytest.mark.parametrize(
    ("name", "snake"),
    [
        ("createdOnOrAfter", "created_on_or_after"),
        ("from", "from_"),
        ("class", "class_"),
        ("ids", "ids"),
        ("customField.Fields", "custom_field_fields"),
        ("customFields.Operator", "custom_fields_operator"),
        ("externalDataApplicationGuid", "external_data_application_guid"),
        ("HTTPServer", "http_server"),
        ("jobID", "job_id"),
        ("address2Line", "address2_line"),
        ("gl-accounts", "gl_accounts"),
        ("created_on", "created_on"),
    ],
)
def test_python_names(name: str, snake: str) -> None:
    assert snake_of(name) == snake


def test_names_of_the_api_become_names_of_python_one_to_one() -> None:
    for operation in operations():
        names = [snake_of(parameter.wire) for parameter in operation.params]
        assert names == [parameter.name for parameter in operation.params]
        assert len(set(names)) == len(names)
        for name in names:
            assert name.isidentifier()
            assert not keyword.iskeyword(name)
    wires = {parameter.wire for operation in operations() for parameter in operation.params}
    assert len({snake_of(wire) for wire in wires}) == len(wires)


WORDS = st.lists(st.text("abc019", min_size=1), min_size=1).map("_".join)


@given(st.one_of(WORDS, st.sampled_from(["from", "class", "import"])))
def test_a_python_name_stays_as_it_is(name: str) -> None:
    once = snake_of(name)
    assert snake_of(once) == once
    assert once.rstrip("_") == name.lower()


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("job_statsu", "job_status"),
        ("jobStatus", "job_status"),
        ("JOB-STATUS", "job_status"),
        ("numbr", "number"),
        ("zzz", None),
        ("", None),
    ],
)
def test_the_nearest_spelling(word: str, expected: Optional[str]) -> None:
    assert nearest(word, ["job_status", "number"]) == expected
    assert did_you_mean(word, ["job_status", "number"]) == (
        f" Did you mean {expected!r}?" if expected else ""
    )
    assert nearest(word, []) is None


@pytest.mark.parametrize(
    ("number", "text"), [(0, "0 rows"), (1, "1 row"), (2, "2 rows"), (2000, "2,000 rows")]
)
def test_numbers_have_their_noun(number: int, text: str) -> None:
    assert counted(number, "row") == text
