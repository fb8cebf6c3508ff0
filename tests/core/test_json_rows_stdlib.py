"""Pages whose rows stay JSON without msgspec: the values and errors of the usual decoder."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from servicepytan.core.decoding import NotJson, loads
from servicepytan.core.json_rows import MISSING, JsonRows, decoded_rows, json_lines, json_of_rows
from servicepytan.core.json_rows_stdlib import json_rows_stdlib_loads
from servicepytan.core.paginators.parsed_page import parse_page
from tests.all_cases import for_all

ROWS = '{"id":1,"name":"Zo\u00eb","at":{"id":3}},{"id":2,"tags":[1, 2]}'.encode()
PAGE = b'{"page":1,"hasMore":true,"totalCount":9,"continueFrom":"x","data":[' + ROWS + b"]}"


def test_the_envelope_is_decoded_and_rows_stay_json() -> None:
    page = parse_page(json_rows_stdlib_loads(["id", "none"])(PAGE), "GET /jobs")
    assert (page.has_more, page.total, page.token, page.tells_end) == (True, 9, "x", True)
    assert type(page.rows) is JsonRows
    assert page.rows.columns == {"id": [1, 2], "none": [MISSING, MISSING]}
    assert b",".join(page.rows) == ROWS
    assert (
        b"".join(json_lines(json_of_rows(page.rows) or []) or [])
        == ROWS.replace(b"},{", b"}\n{") + b"\n"
    )


@pytest.mark.parametrize(
    "body",
    [
        b'{"data":[]}',
        b'{ "data" :\n[ ] , "hasMore":false}',
        b'{"data":[ {"id":1} , {"id":2} ]}',
        b'{"data":[{"data":[{"id":1}]}]}',
        b'{"note":"\\"data\\":[","data":[{"id":"]"}]}',
        b'{"data":[{"id":"\\ud800"}]}',
        b'{"data":[{"id":1.50e1,"id":2}]}',
    ],
    ids=repr,
)
def test_rows_stay_json(body: bytes) -> None:
    page = json_rows_stdlib_loads(["id"])(body)
    usual = loads(body)
    assert {**page, "data": list(map(json.loads, page["data"]))} == usual
    assert page["data"].columns == {"id": [row.get("id", MISSING) for row in usual["data"]]}


@for_all(
    "body",
    [
        b'[{"id":1}]',
        b'{"data":null}',
        b'{"rows":[]}',
        b'{"data":{"id":1}}',
        b'\xef\xbb\xbf{"data":[]}',
        '{"data":[{"id":1}]}'.encode("utf-16"),
        b'{"data":[{"id":NaN}]}',
        b'{"data":[{"id":"\xed\xa0\x80"}]}',
        b'{"data":[],"totalCount":NaN}',
        b'{"data":[5]}',
        b'{"data":[{"id":1},null]}',
        b'{"meta":{"data":[{"id":1}]}}',
        b'{"meta":{"data":[{"id":1}]},"data":[{"id":2}]}',
        b'{"data":[{"id":1}],"data":[{"id":2}]}',
        b'{"data":[{"id":1}],"data":null}',
        b'{"note":"a","data":[{"id":1}],"note":"\\"data\\":[","data":[]}',
    ],
)
def test_other_pages_are_decoded_as_usual(body: bytes) -> None:
    decoded = json_rows_stdlib_loads(["id"])(body)
    assert repr(decoded) == repr(loads(body))
    rows = decoded.get("data") if isinstance(decoded, dict) else decoded
    assert type(rows) is not JsonRows


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b'{"data":[',
        b'{"data":[{"id":1}',
        b'{"data":[{"id":1},]}',
        b'{"data":[,{"id":1}]}',
        b'{"data":[{"id":1} {"id":2}]}',
        b'{"data":[{"id":01}]}',
        b'{"data":["\xff"]}',
        b'{"data":[{"id":1,"x":' + b"1" * 4301 + b"}]}",
        b'{"data":[{"id":' + b"[" * 1100 + b"]" * 1100 + b"}]}",
        b'{"data":[]} x',
        b'"data":[{"id":1}]',
    ],
    ids=lambda body: repr(body[:30]),
)
def test_what_is_refused_is_refused_as_usual(body: bytes) -> None:
    with pytest.raises(NotJson) as usual:
        loads(body)
    with pytest.raises(NotJson) as error:
        json_rows_stdlib_loads(["id"])(body)
    assert str(error.value) == str(usual.value)


TEXTS = st.text(max_size=8) | st.sampled_from(['"data":[', "],", "}", "\\", "data", "\ud800"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
OBJECTS = st.dictionaries(st.just("id") | st.just("data") | TEXTS, VALUES, max_size=4)


@pytest.mark.slow
@given(
    st.dictionaries(TEXTS, VALUES, max_size=3),
    st.lists(OBJECTS, max_size=4),
    st.sampled_from([(",", ":"), (" , ", ": ")]),
    st.booleans(),
)
@example({"note": '"data":['}, [{"data": [{"id": 1}]}], (",", ":"), True)
def test_values_are_those_of_the_usual_decoder(
    envelope: dict[str, Any],
    rows: list[dict[str, Any]],
    separators: tuple[str, str],
    ensure_ascii: bool,
) -> None:
    text = json.dumps({**envelope, "data": rows}, separators=separators, ensure_ascii=ensure_ascii)
    body = text.encode("utf-8", "surrogatepass")
    page = json_rows_stdlib_loads(["id"])(body)
    decoded = decoded_rows(page.pop("data"))
    assert repr({**page, "data": decoded}) == repr(
        {**{key: value for key, value in loads(body).items() if key != "data"}, "data": rows}
    )
