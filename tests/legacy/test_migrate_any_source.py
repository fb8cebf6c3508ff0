"""Sources that nobody thought of, drawn by chance."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan._deprecation.names import NEW
from servicepytan.migration.reader import UnreadableScript, findings, parse_source
from tests.legacy.migrating import HEAD

NAMES = st.sampled_from(["jobs", "conn", "Endpoint", "self", "x", "servicepytan", "q", "requests"])


ATOMS = st.one_of(
    NAMES,
    st.sampled_from(["'jpm'", "'jobs'", "{}", "None", "1", "f'jobs/{x}'", "b'x'", "...",
                     "'\\udc80'", "{'page': 1}", "{'SERVICETITAN_APP_KEY': q}", "dict(x=1, **q)",
                     "[]", "()"]),
    st.text(max_size=5).map(repr),
)  # fmt: skip


METHODS = st.sampled_from([name.partition(".")[2] or name for name in NEW] + ["copy", "requests"])


def expressions() -> st.SearchStrategy[str]:
    def more(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        return st.one_of(
            st.builds("({}).{}({}, {})".format, inner, METHODS, inner, inner),
            st.builds("({}).{}(query={}, id={})".format, inner, METHODS, inner, inner),
            st.builds("({}).{}(*{}, **{})".format, inner, METHODS, inner, inner),
            st.builds("Endpoint({}, {}, {})".format, inner, inner, inner),
            st.builds("servicepytan.utils.request_json({}, {})".format, inner, inner),
            st.builds("({} if {} else {})".format, inner, inner, inner),
            st.builds("{{{}: {}, **{}}}".format, inner, inner, inner),
            st.builds("({})[{}]".format, inner, inner),
            st.builds("({})[{}:]".format, inner, inner),
            st.builds("({} + {})".format, inner, inner),
            st.builds("[{} for {} in {} if {}]".format, inner, NAMES, inner, inner),
            st.builds("(lambda {}, *a: {})".format, NAMES, inner),
            st.builds("({} := {})".format, NAMES, inner),
            st.builds("({} or {})".format, inner, inner),
        )

    return st.recursive(ATOMS, more, max_leaves=12)


LINES = st.one_of(
    expressions(),
    st.builds("{} = {}".format, NAMES, expressions()),
    st.builds("{}.{} = {}".format, NAMES, NAMES, expressions()),
    st.builds("{}[{}] = {}".format, NAMES, expressions(), expressions()),
    st.builds("{}, *{} = {}".format, NAMES, NAMES, expressions()),
    st.builds("{} += {}".format, NAMES, expressions()),
    st.builds("for {} in {}: {} = {}".format, NAMES, expressions(), NAMES, expressions()),
    st.builds("def {}({}=1): return {}".format, NAMES, NAMES, expressions()),
    st.builds("class {}:\n def __init__({}): {}.x = {}".format, NAMES, NAMES, NAMES, expressions()),
    st.builds("try: {}\nexcept {}: pass".format, expressions(), expressions()),
    st.builds("if {}: {} = {}".format, expressions(), NAMES, expressions()),
    st.builds("from servicepytan import {} as {}".format, METHODS, NAMES),
    st.just("from servicepytan.utils import *"),
    st.just("from . import requests"),
)


@pytest.mark.slow
@given(st.lists(LINES, max_size=8))
def test_no_valid_source_makes_it_stumble(lines: list[str]) -> None:
    try:
        tree = parse_source(HEAD + "\n".join(lines))
    except UnreadableScript:
        return
    for finding in findings([tree])[0]:
        assert finding.new
        assert "\n" not in finding.old + finding.new


@given(st.text())
def test_no_text_makes_it_stumble(text: str) -> None:
    try:
        findings([parse_source(text)])
    except UnreadableScript:
        return


@pytest.mark.parametrize(
    ("path", "shown"), [(r"'a\nb'", r'"a\nb"'), (r"'a\"b'", "'a\"b'"), (r"'\udc80'", r'"\udc80"')]
)
def test_an_endpoint_is_shown_as_it_is_written(path: str, shown: str) -> None:
    old = [finding.old for finding in findings([parse_source(f"{HEAD}Endpoint('jpm', {path})")])[0]]
    assert f'Endpoint("jpm", {shown})' in old
