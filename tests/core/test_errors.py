"""Errors as values: they pickle, copy, and carry no secrets along."""

from __future__ import annotations

import copy
import pickle
from typing import Any

from servicepytan import errors
from servicepytan.errors import (
    ApiError,
    AuthenticationError,
    ConfigurationError,
    InvalidArgument,
    InvalidResponse,
    RateLimited,
    ServicePytanError,
    TransportError,
)
from tests.all_cases import for_all

ANSWERED: dict[str, Any] = {
    "status": 429,
    "title": "Slow",
    "errors": {"a": ["b"]},
    "trace_id": "t",
    "retry_after": 5.0,
    "attempts": 2,
    "body": {"title": "Slow"},
}


def _all_kinds() -> list[type[ServicePytanError]]:
    kinds = [ServicePytanError]
    for kind in kinds:
        kinds.extend(kind.__subclasses__())
    return [
        kind for kind in kinds if kind.__module__ == errors.__name__ and kind.__name__[0] != "_"
    ]


def _example(kind: type[ServicePytanError]) -> Any:
    if issubclass(kind, (ApiError, AuthenticationError)):
        return kind("words", **ANSWERED)
    if issubclass(kind, TransportError):
        return kind("words", "reset", 3)
    if issubclass(kind, ConfigurationError):
        return kind("words", ("one", "two"))
    return kind("words")


@for_all("kind", _all_kinds())
def test_every_error_survives_a_pickle_and_a_copy(kind: type[ServicePytanError]) -> None:
    error = _example(kind)
    copies = [pickle.loads(pickle.dumps(error, level)) for level in range(6)]
    for made in (*copies, copy.copy(error), copy.deepcopy(error)):
        assert type(made) is kind
        assert str(made) == "words"
        assert vars(made) == vars(error)
        assert made is not error


def test_all_errors_are_public() -> None:
    others = {"PageShift", "SyncInterrupted"}
    assert {kind.__name__ for kind in _all_kinds()} == set(errors.__all__) - others
    assert issubclass(errors.PageShift, UserWarning)
    assert issubclass(errors.SyncInterrupted, KeyboardInterrupt)


def test_what_errors_are_at_the_same_time() -> None:
    assert issubclass(ConfigurationError, ValueError)
    assert issubclass(InvalidArgument, ValueError)
    assert issubclass(RateLimited, ApiError)
    assert not issubclass(AuthenticationError, ApiError)
    assert not issubclass(TransportError, ApiError)
    assert not issubclass(InvalidResponse, ValueError)


def test_what_errors_carry() -> None:
    bare = ApiError("words")
    assert (bare.status, bare.title, bare.errors, bare.trace_id) == (None, "", {}, None)
    assert (bare.retry_after, bare.attempts, bare.body) == (None, 0, None)
    assert ConfigurationError("words").problems == ("words",)
    assert ConfigurationError("words", ("one", "two")).problems == ("one", "two")
    lost = TransportError("words", "reset", 3)
    assert (lost.kind, lost.attempts, str(lost)) == ("reset", 3, "words")


def test_the_fields_of_an_error_are_its_own() -> None:
    fields = {"a": ["b"]}
    error = ApiError("words", errors=fields)
    fields["c"] = ["d"]
    assert error.errors == {"a": ["b"]}
