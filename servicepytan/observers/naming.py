"""Names of events and operations, as observers write them."""

from __future__ import annotations

from functools import lru_cache
from typing import Optional

from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.login import TOKEN_PATH
from servicepytan.endpoints.operations import Operation, operation_at
from servicepytan.events import Event

_WORD_END = lazy_pattern(r"(?<=[a-z])(?=[A-Z])")


@lru_cache(maxsize=4096)
def find_operation(method: str, path: str) -> Optional[Operation]:
    """The operation at a path; None if there is none.

    Args:
        method: The HTTP method.
        path: The path with ``{tenant}``; other parameters may be filled in.
    """
    return operation_at(method, path)


@lru_cache(maxsize=4096)
def operation_name(method: str, path: str) -> str:
    """The full name of an operation, as in ``jpm.jobs.get``, or ``token``; empty if there is none.

    Args:
        method: The HTTP method.
        path: The path with ``{tenant}``; other parameters may be filled in.
    """
    if path == TOKEN_PATH:
        return "token"
    operation = find_operation(method, path)
    return operation.name if operation else ""


def operation_of_label(label: str) -> str:
    """The full name of the operation of a list or feed, by its label; empty if there is none."""
    method, _, path = label.partition(" ")
    return operation_name(method, path)


def event_name(event: Event) -> str:
    """The name of an event's kind, as in ``response_received``."""
    return _WORD_END.sub("_", type(event).__name__).lower()
