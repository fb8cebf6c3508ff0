"""Misspelt keywords: Python's TypeError with the right spelling, and good calls as they were."""

from __future__ import annotations

import inspect
import subprocess
import sys
import traceback
from collections.abc import Sized
from pathlib import Path
from typing import Any

import pytest

from servicepytan.core import suggestions
from servicepytan.core.suggestions import (
    LazyRows,
    attribute_error,
    suggest_keywords,
    suggest_keywords_of,
    suggestion,
)

FILTERS = [
    *("ids", "number", "job_status", "completed_on_or_after", "custom_field_fields", "from_"),
    *("statuses", "id", "limit", "page_size", "extra_params"),
]


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("jobStatus", "job_status"),
        ("JobStatus", "job_status"),
        ("job_statu", "job_status"),
        ("statuss", "statuses"),
        ("completedOnOrAfter", "completed_on_or_after"),
        ("completed_onorafter", "completed_on_or_after"),
        ("customField.Fields", "custom_field_fields"),
        ("custom-field-fields", "custom_field_fields"),
        ("from", "from_"),
        ("pageSize", "page_size"),
        ("jobId", "id"),
        ("invoice_id", "id"),
        ("extraParams", "extra_params"),
    ],
)
def test_the_nearest_argument_is_named(word: str, right: str) -> None:
    assert suggestion(word, FILTERS) == f"Did you mean {right!r}?"


SETTINGS = ["api_url", "max_response_bytes", "page_size", "profile", "retry", "timezone", "workers"]


@pytest.mark.parametrize(
    ("word", "names", "right"),
    [
        ("max_retries", SETTINGS, "retry"),
        ("maxAttempts", SETTINGS, "retry"),
        ("tz", SETTINGS, "timezone"),
        ("base_url", SETTINGS, "api_url"),
        ("concurrency", SETTINGS, "workers"),
        ("per_page", FILTERS, "page_size"),
        ("max_results", FILTERS, "limit"),
        ("since", FILTERS, "from_"),
        ("order_by", ["retry", "sort"], "sort"),
        ("orderBy", ["order_by", "sort"], "order_by"),
        ("top", ["limit", "top_"], "top_"),
    ],
)
def test_names_of_other_clients_lead_to_ours(word: str, names: list[str], right: str) -> None:
    assert suggestion(word, names) == f"Did you mean {right!r}?"


@pytest.mark.parametrize("word", ["since", "tz", "concurrency"])
def test_names_of_other_clients_lead_nowhere_without_ours(word: str) -> None:
    assert suggestion(word, ["ids"]) == "It takes ids."


@pytest.mark.parametrize("word", ["proxies", "proxy", "verify", "cert"])
def test_what_the_environment_sets_is_no_argument(word: str) -> None:
    assert suggestion(word, SETTINGS) == (
        "Proxies and certificates come from the environment: HTTPS_PROXY, REQUESTS_CA_BUNDLE."
    )
    assert suggestion(word, ["ids"]) == "It takes ids."


@pytest.mark.parametrize("word", ["page", "includeTotal", "include_total"])
def test_what_the_walk_sets_is_explained(word: str) -> None:
    assert ".pages() or .count()" in suggestion(word, FILTERS)
    assert "walk" not in suggestion(word, ["id"])


def test_a_word_like_no_argument_lists_them() -> None:
    assert suggestion("colour", ["id", "body"]) == "It takes id, body."
    assert suggestion("colour", []) == "It takes no keywords."


@pytest.mark.parametrize(
    ("name", "names", "hint"),
    [
        ("job", ["jobs", "customers"], " Did you mean 'jobs'?"),
        ("zzz", ["jobs", "customers"], " It has jobs, customers."),
        ("first", ["lists", "total"], " It has lists, total."),
        ("first", ["lists", *map(str, range(20))], " Did you mean 'lists'?"),
        ("zzz", [str(n) for n in range(21)], ""),
        ("zzz", [], ""),
    ],
)
def test_the_nearest_attribute_is_named(name: str, names: list[str], hint: str) -> None:
    error = attribute_error("Session", name, names)
    assert str(error) == f"Session has no {name!r}.{hint}"


class EveryWayRows(LazyRows):
    """Rows with every way to have them."""

    def __iter__(self) -> Any:
        return iter([1, 2])

    first = all = count = None


class Stream(LazyRows):
    """Rows that can only be iterated."""


@pytest.mark.parametrize(
    ("kind", "index", "words"),
    [
        (EveryWayRows, 0, [".first() gives the first row", "limit=5", ".all() a list"]),
        (EveryWayRows, slice(None, 3), [".first()", "limit=3 in the call the first 3"]),
        (EveryWayRows, slice(2, None, -1), [".first()", "limit=5"]),
        (EveryWayRows, -1, [".first()", ".all()"]),
        (EveryWayRows, "id", [".first()", ".all()"]),
        (Stream, 0, ["limit=5", "list()"]),
    ],
)
def test_an_index_says_how_rows_are_had(kind: Any, index: Any, words: list[str]) -> None:
    with pytest.raises(TypeError, match=f"{kind.__name__} has no index") as caught:
        kind()[index]
    assert [word for word in words if word not in str(caught.value)] == []


def test_what_has_no_index_is_true_has_no_length_and_can_be_listed() -> None:
    assert bool(EveryWayRows()) is True
    assert not isinstance(EveryWayRows(), Sized)  # pandas.Series asks all that are for their length
    assert list(EveryWayRows()) == [1, 2]
    assert [*EveryWayRows(), *tuple(EveryWayRows())] == [1, 2, 1, 2]


class Things:
    """A class whose keywords are suggested."""

    def __init__(self, *, size: int = 1) -> None:
        self.size = size

    def list(self, name: str = "", *, job_status: str = "", limit: int = 0) -> str:
        """List them."""
        return name + job_status * limit

    def broken(self, *, jobs: int = 0) -> None:
        """Fail further in."""
        helper(**{"jbos": jobs})

    def free(self, **names: int) -> dict[str, int]:
        """Take any."""
        return names


def helper(*, jobs: int = 0) -> int:
    return jobs


plain = Things.list
suggest_keywords_of(Things)


def refusal(call: Any, *args: Any, **keywords: Any) -> TypeError:
    with pytest.raises(TypeError) as caught:
        call(*args, **keywords)
    return caught.value


def test_the_message_is_pythons_own_with_a_suggestion() -> None:
    error = refusal(Things().list, jobStatus="Done")
    assert type(error) is TypeError
    text = "list() got an unexpected keyword argument 'jobStatus'. Did you mean 'job_status'?"
    assert str(error).endswith(text)
    assert str(error).count("Did you mean") == 1


def test_the_first_of_several_unknown_words_is_the_one_that_python_names() -> None:
    error = refusal(Things().list, limit=1, **{"jobStatus": "", "lmit": 1})
    assert "'jobStatus'. Did you mean 'job_status'?" in str(error)


def test_constructors_suggest_too() -> None:
    assert str(refusal(Things, siez=1)).endswith("Did you mean 'size'?")


@pytest.mark.parametrize(
    ("args", "keywords", "text"),
    [
        (("a", "b"), {}, "positional argument"),
        (("a",), {"name": "b", "lmit": 1}, "multiple values for argument 'name'"),
    ],
)
def test_other_refusals_stay_as_they_are(args: Any, keywords: Any, text: str) -> None:
    error = refusal(Things().list, *args, **keywords)
    assert text in str(error)
    assert "Did you mean" not in str(error)


def test_an_error_from_further_in_stays_as_it_is() -> None:
    with pytest.raises(TypeError, match="'jbos'") as caught:
        helper(**{"jbos": 1})
    assert str(refusal(Things().broken, jobs=1)) == str(caught.value)


def test_any_keyword_may_come_where_any_is_taken() -> None:
    assert Things().free(a=1) == {"a": 1}


def test_signature_and_help_stay_as_they_are() -> None:
    wrapped = Things.list
    assert wrapped is not plain
    assert inspect.signature(wrapped) == inspect.signature(plain)
    assert inspect.getfullargspec(wrapped) == inspect.getfullargspec(plain)
    assert inspect.getsource(wrapped) == inspect.getsource(plain)
    assert (wrapped.__name__, wrapped.__qualname__) == ("list", "Things.list")
    assert (wrapped.__module__, wrapped.__doc__) == (__name__, "List them.")
    assert Things().list("a", job_status="b", limit=2) == "abb"


def test_a_signature_passes_for_one_of_inspect() -> None:
    signature: Any = vars(Things.list)["__signature__"]
    assert isinstance(signature, inspect.Signature)
    assert signature == inspect.signature(plain)
    assert hash(signature) == hash(inspect.signature(plain))
    assert (str(signature), repr(signature)) == (
        str(inspect.signature(plain)),
        repr(inspect.signature(plain)),
    )
    assert list(inspect.signature(Things().list).parameters) == list(signature.parameters)[1:]
    assert inspect.signature(Things().list).bind("a", limit=2).arguments == {
        "name": "a",
        "limit": 2,
    }


def test_nobody_pays_for_a_signature_that_nobody_looks_at() -> None:
    code = (
        "import sys; from servicepytan.core.suggestions import suggest_keywords\n"
        "@suggest_keywords\n"
        "def add(a, b=1): return a + b\n"
        "assert add(1) == 2 and 'inspect' not in sys.modules"
    )
    root = str(Path(suggestions.__file__).parents[2])
    command = [sys.executable, "-S", "-c", code]  # without the .pth files of other packages
    subprocess.run(command, env={"PYTHONPATH": root}, timeout=60, check=True)


def test_values_of_arguments_are_in_no_traceback() -> None:
    @suggest_keywords
    def sign_in(*, secret: str) -> None:
        del secret
        raise ValueError("refused")

    with pytest.raises(ValueError, match="refused") as caught:
        sign_in(secret="hush-hush")
    frames = list(traceback.walk_tb(caught.value.__traceback__))[1:]
    assert len(frames) == 2
    assert "hush-hush" not in repr([frame.f_locals for frame, _ in frames])


class _Base:
    @suggest_keywords
    def read(self, *, job_status: str = "") -> None:
        """Read."""


class _Derived(_Base):
    pass


@pytest.mark.skipif(sys.version_info < (3, 10), reason="Python 3.9 names no class")
def test_an_inherited_method_is_named_by_the_class_of_its_object() -> None:
    wrong: Any = {"jobStatus": "x"}
    with pytest.raises(TypeError, match=r"^_Derived\.read\(\) got .* Did you mean 'job_status'"):
        _Derived().read(**wrong)
    with pytest.raises(TypeError, match=r"^_Base\.read\(\) got"):
        _Base().read(**wrong)
