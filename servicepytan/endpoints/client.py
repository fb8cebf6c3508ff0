"""The interfaces through which resources, lists and feeds use a session."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import tzinfo
from typing import TYPE_CHECKING, Any, Optional, Protocol

if TYPE_CHECKING:
    from servicepytan.core.call import Call
    from servicepytan.core.paginators.paginator import FetchPage, PageResult, Paginator
    from servicepytan.core.redact import Redactor
    from servicepytan.events import Event, Observer


class CallClient(Protocol):
    """Makes calls, directly or awaited."""

    @property
    def perform(self) -> Callable[..., Any]:
        """Make a call; returns the decoded answer, or an awaitable of it."""
        ...


class RowsClient(CallClient, Protocol):
    """Makes calls, directly or awaited, and passes events to observers."""

    @property
    def observers(self) -> tuple[Observer, ...]:
        """Functions that take each event."""
        ...

    @property
    def redactor(self) -> Redactor:
        """Masks the secrets of the session."""
        ...

    def emit(self, event: Event) -> None:
        """Pass an event to the observers."""
        ...


class PageClient(RowsClient, Protocol):
    """Makes calls and fetches pages."""

    def perform(self, call: Call, is_cancelled: Optional[Callable[[], bool]] = None) -> Any:
        """Make a call and return the decoded answer."""
        ...

    def fetch_pages(
        self, paginator: Paginator, fetch: FetchPage, workers: int
    ) -> Iterator[PageResult]:
        """The results of a paginator in order, with so many requests at once."""
        ...


class CallDefaults(Protocol):
    """The session's defaults for calls."""

    @property
    def api_url(self) -> str:
        """The URL of the API."""
        ...

    @property
    def redactor(self) -> Redactor:
        """Masks the secrets of the session."""
        ...

    @property
    def tenant_id(self) -> str:
        """The tenant in the path."""
        ...

    @property
    def timezone(self) -> tzinfo:
        """The time zone of naive dates."""
        ...

    @property
    def page_size(self) -> Optional[int]:
        """Rows per request; None for the default."""
        ...

    @property
    def workers(self) -> int:
        """The number of pages requested at once."""
        ...


class Client(PageClient, CallDefaults, Protocol):
    """A session, or an object that replaces it."""
