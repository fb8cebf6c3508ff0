"""The options of the data source: any spelling, clear errors, and no secrets."""

from __future__ import annotations

from typing import Any

import pytest

from servicepytan.endpoints.lookup import find
from servicepytan.errors import InvalidArgument
from servicepytan.spark.options import (
    SourceOptions,
    check_batch_options,
    check_stream_options,
    filters_of,
    parse_options,
)


def parsed(**options: str) -> SourceOptions:
    return parse_options({"resource": "jobs", **options})


def test_what_is_left_out_has_a_default() -> None:
    assert parsed() == SourceOptions("jobs", None, None, False, 4, False, None, 10, 30.0, {})


def test_names_may_be_written_in_any_case_and_without_lines() -> None:
    options = parsed(pagesperbatch="3", POLL_SECONDS="0.5", configFile="x", Flat="TRUE", path="/")
    assert options.pages_per_batch == 3
    assert options.poll_seconds == 0.5
    assert options.config_file == "x"
    assert options.flat is True
    assert options.filters == {}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"resource": ""}, "resource is missing"),
        ({"partitions": "0"}, "partitions='0' is not a whole number from 1 on"),
        ({"partitions": "two"}, "partitions='two'"),
        ({"partitions": "9" * 5000}, "is not a whole number from 1 on"),
        ({"partitions": "1000001"}, "partitions='1000001' is not a whole number from 1 on"),
        ({"partitions": "٣"}, "partitions='٣' is not a whole number from 1 on"),
        ({"partitions": "2", "Partitions": "3"}, "Partitions is given twice"),
        ({"poll_seconds": "2", "pollSeconds": "3"}, "pollSeconds is given twice"),
        ({"pages_per_batch": "-1"}, "pages_per_batch='-1'"),
        ({"poll_seconds": "nan"}, "poll_seconds='nan'"),
        ({"poll_seconds": "-1"}, "poll_seconds='-1'"),
        ({"flat": "yes"}, "flat='yes' is neither false nor true"),
        ({"credentials": "mine"}, "credentials='mine' is neither driver nor worker"),
    ],
)
def test_a_wrong_option_is_named(options: dict[str, str], message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        parsed(**options)


@pytest.mark.parametrize(
    ("check", "options", "message"),
    [
        (check_stream_options, {"Partitions": "4"}, "^partitions has no effect in a stream, only"),
        (check_batch_options, {"pagesPerBatch": "5"}, "^pages_per_batch has no effect in a batch"),
        (check_batch_options, {"pollseconds": "30"}, r"only with spark\.readStream; leave it out"),
    ],
)
def test_an_option_of_the_other_kind_of_query_is_refused(
    check: Any, options: dict[str, str], message: str
) -> None:
    with pytest.raises(InvalidArgument, match=message):
        check({"resource": "jobs", **options})


def test_options_of_a_kind_of_query_are_taken() -> None:
    check_batch_options({"resource": "jobs", "partitions": "2", "jobStatus": "Hold"})
    check_stream_options({"resource": "jobs", "pages_per_batch": "2", "poll_seconds": "1"})


@pytest.mark.parametrize(
    "name",
    ["client_secret", "clientsecret", "clientSecret", "app_key", "SERVICETITAN_APP_KEY", "token"],
)
def test_secrets_are_refused_without_a_word_of_them(name: str) -> None:
    with pytest.raises(InvalidArgument, match="cannot be an option") as caught:
        parsed(**{name: "hush-hush"})
    assert "hush-hush" not in str(caught.value)


def test_filters_get_the_names_of_our_arguments() -> None:
    options = parsed(jobstatus="Completed", modifiedOnOrAfter="2026-01-01", ids="1,2")
    assert filters_of(options, find("jobs", "list")) == {
        "job_status": "Completed",
        "modified_on_or_after": "2026-01-01",
        "ids": "1,2",
    }


def test_a_filter_is_given_once() -> None:
    options = parsed(job_status="Completed", jobstatus="Hold")
    with pytest.raises(InvalidArgument, match="jobstatus is given twice"):
        filters_of(options, find("jobs", "list"))


@pytest.mark.parametrize(
    ("name", "guess"), [("jobstatuss", "job_status"), ("pagesperbatsch", "pages_per_batch")]
)
def test_a_misspelt_option_names_the_nearest(name: str, guess: Any) -> None:
    with pytest.raises(InvalidArgument, match=f"{name} is no option.*Did you mean '{guess}'"):
        filters_of(parsed(**{name: "x"}), find("jobs", "list"))


@pytest.mark.parametrize("name", ["resorce", "resources", "Resourse"])
def test_a_misspelt_resource_is_recognized(name: str) -> None:
    with pytest.raises(InvalidArgument, match=f"{name} is no option. Did you mean 'resource'"):
        parse_options({name: "jobs"})


def test_a_filter_is_not_taken_for_a_misspelt_resource() -> None:
    with pytest.raises(InvalidArgument) as caught:
        parse_options({"jobStatus": "Completed"})
    assert str(caught.value) == 'resource is missing: .option("resource", "jobs").'
