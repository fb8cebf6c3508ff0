"""The collection of all operations in an async session."""

from __future__ import annotations

from servicepytan.aio.caller import AsyncOperationCaller
from servicepytan.aio.client import AsyncClient
from servicepytan.core.drift import FieldDrift
from servicepytan.core.records_spec import whole
from servicepytan.endpoints.catalog import Operations, checked_source, drift_of


class AsyncOperations(Operations):
    """The operations of the API, with the async session that can call them.

    Args:
        client: The session.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def check(self, *names: str, rows: int = 500) -> list[FieldDrift]:
        """Compare rows of a tenant with the schema, as ``Session.operations.check`` does.

        Args:
            *names: Resources as in ``jobs``, or lists and feeds as in ``jpm.jobs.export``.
            rows: How many rows of each are compared, at most.

        Example:
            >>> for drift in await session.operations.check("jobs", "customers"):
            ...     print(drift)
        """
        sources = [checked_source(name) for name in names]
        whole(rows, "rows", 1)
        caller = AsyncOperationCaller(self._client)
        departing: list[FieldDrift] = []
        for source in sources:
            pull = caller.feed if source.paging == "feed" else caller.records
            departing += drift_of(source, await pull(source.name, limit=rows).all())
        return departing
