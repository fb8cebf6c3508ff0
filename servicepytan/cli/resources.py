"""Operations as the commands call them, and where they are looked up."""

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
    "Operations",
    "find",
    "names_for",
    "operation_named",
    "operation_names",
    "operations_named",
    "query_of",
]


class Operations:
    """Any operation of the table, with its arguments checked.

    Args:
        client: The session that makes the calls.
    """

    def __init__(self, client: Client) -> None:
        self._caller = OperationCaller(client)

    def rows(
        self, known: Operation, query: dict[str, Any], args: Sequence[Any] = (), **options: Any
    ) -> Union[Records[Any], Feed[Any]]:
        """The rows of a list or an export feed."""
        check_arguments(known, args)
        if known.paging == "feed":
            return self._caller.feed(known.name, query, **options)
        return self._caller.records(known.name, args, query, **options)

    def by_id(self, known: Operation, args: Sequence[Any], query: dict[str, Any]) -> Any:
        """The row of a list with an id, which is the last argument."""
        *path, id = args
        check_arguments(known, path)
        return self._caller.by_id(known.name, id, query, path)

    def upload(self, known: Operation, args: Sequence[Any], query: Any, **options: Any) -> Any:
        """Send a file."""
        check_arguments(known, args)
        return self._caller.upload(known.name, args, query, **options)

    def download(self, known: Operation, args: Sequence[Any], query: Any, **options: Any) -> Any:
        """A file that can be fetched."""
        check_arguments(known, args)
        return self._caller.download(known.name, args, query, **options)

    def single(self, known: Operation, args: Sequence[Any], query: Any, **options: Any) -> Any:
        """Any operation with one answer."""
        check_arguments(known, args)
        return self._caller.call(known.name, args, query, **options)


def check_arguments(known: Operation, args: Sequence[Any]) -> None:
    """Refuse too many or too few path parameters.

    Raises:
        InvalidArgument: there are; the message names those that it takes.
    """
    if len(args) == len(known.path_params):
        return
    names = " ".join(parameter.name.upper() for parameter in known.path_params)
    wanted = f"takes {names}" if names else "takes no arguments"
    given = " ".join(map(str, args)) or "nothing"
    raise InvalidArgument(f"{known.name} {wanted}; given: {given}.")
