"""Calls and finds operations for the commands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Union

from servicepytan.cli.query import query_of
from servicepytan.endpoints.caller import OperationCaller
from servicepytan.endpoints.client import Client
from servicepytan.endpoints.lookup import (
    find,
    names_for,
    operation_named,
    operation_names,
    operations_named,
)
from servicepytan.endpoints.operations import Operation
from servicepytan.endpoints.records import Feed, Records
from servicepytan.errors import InvalidArgument

__all__ = [
    "CheckedCaller",
    "find",
    "names_for",
    "operation_named",
    "operation_names",
    "operations_named",
    "query_of",
]


class CheckedCaller:
    """Calls any operation after a check of its path arguments.

    Args:
        client: The session that makes the calls.
    """

    def __init__(self, client: Client) -> None:
        self._caller = OperationCaller(client)

    def rows(
        self, operation: Operation, query: dict[str, Any], args: Sequence[Any] = (), **options: Any
    ) -> Union[Records[Any], Feed[Any]]:
        """The rows of a list or an export feed."""
        check_arguments(operation, args)
        if operation.paging == "feed":
            return self._caller.feed(operation.name, query, **options)
        return self._caller.records(operation.name, args, query, **options)

    def by_id(self, operation: Operation, args: Sequence[Any], query: dict[str, Any]) -> Any:
        """The row with an id, the last argument, out of a list."""
        *path, id = args
        check_arguments(operation, path)
        return self._caller.by_id(operation.name, id, query, path)

    def upload(self, operation: Operation, args: Sequence[Any], query: Any, **options: Any) -> Any:
        """Upload a file; returns the answer."""
        check_arguments(operation, args)
        return self._caller.upload(operation.name, args, query, **options)

    def download(
        self, operation: Operation, args: Sequence[Any], query: Any, **options: Any
    ) -> Any:
        """A download that is not started yet."""
        check_arguments(operation, args)
        return self._caller.download(operation.name, args, query, **options)

    def single(self, operation: Operation, args: Sequence[Any], query: Any, **options: Any) -> Any:
        """The answer of an operation that is no list, feed or file."""
        check_arguments(operation, args)
        return self._caller.call(operation.name, args, query, **options)


def check_arguments(operation: Operation, args: Sequence[Any]) -> None:
    """Raise if there are too many or too few path arguments.

    Raises:
        InvalidArgument: there are; the message names those that it takes.
    """
    if len(args) == len(operation.path_params):
        return
    names = " ".join(parameter.name.upper() for parameter in operation.path_params)
    takes = f"takes {names}" if names else "takes no arguments"
    texts = " ".join(map(str, args)) or "nothing"
    raise InvalidArgument(f"{operation.name} {takes}; given: {texts}.")
