"""The collection of all operations, for listing, lookup and search."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from servicepytan.core.drift import FieldDrift, drift
from servicepytan.core.records_spec import whole
from servicepytan.core.suggestions import SuggestsAttributes
from servicepytan.endpoints.lookup import find
from servicepytan.endpoints.operations import (
    ALIASES,
    MODULES,
    Operation,
    operation,
    operations,
    search,
    types_of,
)
from servicepytan.errors import InvalidArgument

if TYPE_CHECKING:
    from servicepytan.endpoints.client import Client


class Operations(SuggestsAttributes):
    """The operations of the API by name; iterating it gives the names.

    Example:
        >>> session.operations["jpm.jobs.cancel"].scope
        'tn.jpm.jobs:w'
        >>> session.operations.search("cancel job")
        ['jpm.jobs.cancel', ...]
    """

    def __iter__(self) -> Iterator[str]:
        return iter(search())

    def __len__(self) -> int:
        return len(search())

    def __contains__(self, name: object) -> bool:
        try:
            return bool(self[str(name)])
        except InvalidArgument:
            return False

    def __getitem__(self, name: str) -> Operation:
        """The operation of a full name.

        Raises:
            InvalidArgument: there is none; the message names the nearest.
        """
        module, _, tail = named(name).partition(".")
        return operation(f"{ALIASES[module]}.{tail}" if module in ALIASES else name)

    def __repr__(self) -> str:
        return f"<{len(self)} operations in {len(MODULES)} modules>"

    def search(self, words: str) -> list[str]:
        """Names of the operations with all these words in name, path or summary.

        Args:
            words: The words, in any order.

        Example:
            >>> session.operations.search("invoice items export")
            ['accounting.invoices.export_items']
        """
        return list(search(named(words)))

    def values(self) -> Iterator[Operation]:
        """The operations; loads all tables.

        Example:
            >>> reads = [op.name for op in session.operations.values() if op.verb == "GET"]
        """
        return operations()


class SessionOperations(Operations):
    """The operations of the API, with the session that can call them.

    Args:
        client: The session.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def check(self, *names: str, rows: int = 500) -> list[FieldDrift]:
        """Compare rows of a tenant with the schema: what is new, gone, null, of another type.

        Args:
            *names: Resources as in ``jobs``, or lists and feeds as in ``jpm.jobs.export``.
            rows: How many rows of each are compared, at most.

        Returns:
            One entry for each field that departs, with the number of rows.

        Raises:
            InvalidArgument: a name is none, or its rows have no type.

        Example:
            >>> for drift in session.operations.check("jobs", "customers"):
            ...     print(drift)
        """
        from servicepytan.endpoints.caller import OperationCaller

        sources = [checked_source(name) for name in names]
        whole(rows, "rows", 1)
        caller = OperationCaller(self._client)
        departing: list[FieldDrift] = []
        for source in sources:
            pull = caller.feed if source.paging == "feed" else caller.records
            departing += drift_of(source, pull(source.name, limit=rows).all())
        return departing


def checked_source(name: str) -> Operation:
    """The list or feed with a name.

    Raises:
        InvalidArgument: there is none, or its rows have no type.
    """
    source = find(named(name), "list", "export")
    if source.record not in types_of(source.name.partition(".")[0]).fields:
        raise InvalidArgument(f"{source.name}: the schema has no type for these rows.")
    if source.path_params:
        raise InvalidArgument(f"{source.name} needs an id; name a list that needs none.")
    return source


def drift_of(source: Operation, rows: list[Any]) -> list[FieldDrift]:
    """The fields in which the rows of an operation depart from the schema."""
    return drift(source.name, rows, source.record, types_of(source.name.partition(".")[0]))


def named(name: object) -> str:
    """The argument if it is text; raises otherwise.

    Raises:
        InvalidArgument: it is no text.
    """
    if not isinstance(name, str):
        raise InvalidArgument(f"{name!r} is no text; write a name as in 'jpm.jobs.get'.")
    return name
