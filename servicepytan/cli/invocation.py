"""An operation with its arguments, which ``call`` sends or only shows."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from datetime import tzinfo
from typing import Any, NamedTuple, Optional

from servicepytan.cli.options import GlobalOptions, open_session
from servicepytan.cli.output import write
from servicepytan.cli.resources import CheckedCaller
from servicepytan.cli.streams import put, say
from servicepytan.core.call import Call, Reply
from servicepytan.core.paginators.paginator import FetchPage, PageResult, Paginator
from servicepytan.core.redact import Redactor
from servicepytan.core.timestamps import UTC
from servicepytan.endpoints.client import Client
from servicepytan.endpoints.files import Download
from servicepytan.endpoints.operations import READING_POSTS, Operation
from servicepytan.endpoints.records import Feed, Records
from servicepytan.errors import ConfigurationError
from servicepytan.events import Event, Observer
from servicepytan.transport.prefetch import fetch_pages


def writes(operation: Operation) -> bool:
    """Whether an operation may change data."""
    return operation.verb != "GET" and operation.archetype not in READING_POSTS


class Invocation(NamedTuple):
    """An operation with its arguments.

    Attributes:
        operation: The operation.
        args: Its path parameters.
        query: Its filters.
        extra: Filters that it is not known to have, by wire name.
        body: Its body, when there is one.
        has_body: Whether there is one.
        check: Whether the body is checked.
        file: The path of the file to upload.
        limit: Rows to give at most.
        page_size: Rows per request.
    """

    operation: Operation
    args: tuple[str, ...] = ()
    query: Mapping[str, Any] = {}
    extra: Mapping[str, Any] = {}
    body: Any = None
    has_body: bool = False
    check: bool = True
    file: Optional[str] = None
    limit: Optional[int] = None
    page_size: Optional[int] = None

    def on(self, client: Client) -> Any:
        """Make the call; lists, feeds and downloads make their requests when they are read.

        Args:
            client: The session, or a ``Recorder``.
        """
        operation, calls = self.operation, CheckedCaller(client)
        options: dict[str, Any] = {"extra_params": self.extra or None}
        if operation.archetype == "upload":
            return calls.upload(operation, self.args, self.query, file=self.file, **options)
        if operation.archetype.startswith("download"):
            return calls.download(operation, self.args, self.query, **options)
        if self.has_body:
            options.update(body=self.body, check=self.check)
        if not operation.paging:
            return calls.single(operation, self.args, self.query, **options)
        if operation.paging == "page":
            options["page_size"] = self.page_size
        return calls.rows(operation, dict(self.query), self.args, limit=self.limit, **options)


class Recorder:
    """A stand-in for a session that records calls and sends nothing.

    Args:
        tenant_id: The tenant in the path.
        timezone: The time zone of naive dates.
        page_size: Rows per request, or None for the default.
        api_url: The URL of the API, where known.
    """

    workers = 1
    observers: tuple[Observer, ...] = ()
    redactor = Redactor()

    def __init__(
        self, tenant_id: str, timezone: tzinfo, page_size: Optional[int], api_url: str = ""
    ) -> None:
        self.api_url = api_url
        self.tenant_id = tenant_id
        self.timezone = timezone
        self.page_size = page_size
        self.calls: list[Call] = []

    def perform(self, call: Call, is_cancelled: Optional[Callable[[], bool]] = None) -> Any:
        """Record a call; a list gets an empty last page."""
        self.calls.append(call)
        return Reply() if call.stream else {"data": [], "hasMore": False}

    def fetch_pages(
        self, paginator: Paginator, fetch: FetchPage, workers: int
    ) -> Iterator[PageResult]:
        """The results of a paginator, one request at a time."""
        return fetch_pages(paginator, fetch, 1)

    def emit(self, event: Event) -> None:
        """Ignore an event."""


def plan_calls(invocation: Invocation, client: Client) -> list[Call]:
    """The first requests of an invocation, checked but not sent.

    A list makes one for each series of pages.

    Args:
        invocation: What to do.
        client: Whose tenant, time zone and page size count.

    Raises:
        InvalidArgument: an argument or the body is wrong.
    """
    recorder = Recorder(client.tenant_id, client.timezone, client.page_size)
    result = invocation.on(recorder)
    if isinstance(result, (Records, Feed)):
        result.all()
    elif isinstance(result, Download):
        result.read()
    return recorder.calls


def stand_in(state: GlobalOptions) -> Client:
    """A recorder with the session's settings, or without them if they are incomplete."""
    try:
        with open_session(state) as session:
            return Recorder(session.tenant_id, session.timezone, session.page_size, session.api_url)
    except ConfigurationError:
        if state.profile is not None:
            raise
    say("The settings are not complete: {tenant} stands for the tenant, and times are in UTC.")
    return Recorder("{tenant}", UTC, None)


def show(calls: list[Call], file: Optional[str], output_format: Optional[str]) -> None:
    """Write requests as they would be sent, without host and headers.

    Args:
        calls: The requests.
        file: The file of an upload.
        output_format: What ``--format`` says.
    """
    rows = [_as_row(call, file) for call in calls]
    if output_format in (None, "table"):
        for call, row in zip(calls, rows):
            _print(call, row)
    else:
        write(rows, str(output_format))
    say("Nothing was sent." if rows else "No request would be made.")


def _as_row(call: Call, file: Optional[str]) -> dict[str, Any]:
    query: dict[str, Any] = {}
    for name, value in call.query:
        query.setdefault(name, []).append(value)
    row: dict[str, Any] = {
        "verb": call.method,
        "path": call.path,
        "query": {name: value[0] if len(value) == 1 else value for name, value in query.items()},
        "body": call.body,
    }
    if file is not None:
        size = os.path.getsize(file)
        row["file"] = {"name": file, "bytes": size, "type": call.content_type.partition(";")[0]}
    return row


def _print(call: Call, row: dict[str, Any]) -> None:
    import json

    put(f"{call.method} {call.path}")
    for name, value in call.query:
        put(f"  {name} = {value}")
    if call.has_body:
        put(json.dumps(call.body, ensure_ascii=False, indent=2))
    if "file" in row:
        put("  {name}, sent as {type}, {bytes:,} bytes".format(**row["file"]))
