"""``Endpoint``: the calls of one endpoint, as 0.4.2 had them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from servicepytan._deprecation import deprecated
from servicepytan.core.suggestions import SuggestsAttributes
from servicepytan.errors import InvalidArgument
from servicepytan.legacy import calls
from servicepytan.legacy.spelling import spelling
from servicepytan.session import Connectable

LegacyQuery = Mapping[str, Any]
LegacyBody = Any

_DOWNLOADS = ("attachments", "jobs/attachment", "images")
_BEHIND = {"export_all": ".all()", "get_all": ".all()", "get_page": ".pages()"}


class Endpoint(SuggestsAttributes):
    """One endpoint of the API by folder and name; new code uses the attributes of ``Session``.

    Args:
        folder: The API module, as in ``jpm``.
        endpoint: The endpoint in it, as in ``jobs``.
        conn: A connection, a dict like one, a ``Session``, or None for ``Session()``.

    Example:
        >>> Endpoint("jpm", "jobs", conn).get_one(123)
    """

    def __init__(self, folder: str, endpoint: str, conn: Connectable = None) -> None:
        deprecated(
            "Endpoint",
            lambda: f"{spelling('GET', folder, endpoint)}, or another method of that resource",
        )
        self.folder = folder
        self.endpoint = endpoint
        self.conn = conn

    def __repr__(self) -> str:
        return f"Endpoint({self.folder!r}, {self.endpoint!r})"

    def get_one(self, id: Any, modifier: str = "", query: Optional[LegacyQuery] = None) -> Any:
        """One record, or what belongs to it.

        Args:
            id: Id of the record.
            modifier: What belongs to it, as in ``notes``.
            query: Query parameters by wire name.

        Returns:
            The API's answer, untouched.

        Raises:
            requests.HTTPError: the API answers with an error.

        Example:
            >>> endpoint.get_one(123, modifier="notes")
        """
        self._old("get_one", "GET", "{}", modifier)
        return self._page(id, modifier, query)

    def get_many(
        self, query: Optional[LegacyQuery] = None, id: Any = "", modifier: str = ""
    ) -> dict[str, Any]:
        """One page.

        Args:
            query: Query parameters by wire name; 100 rows unless ``pageSize`` is among them.
            id: Id of a record, for what belongs to it.
            modifier: What belongs to it.

        Returns:
            The API's answer, untouched, with ``data`` and ``hasMore``.

        Raises:
            requests.HTTPError: the API answers with an error.

        Example:
            >>> endpoint.get_many({"pageSize": 50, "page": 2})["data"]
        """
        self._old("get_many", "GET", "{}" if id != "" else "", modifier)
        answer: dict[str, Any] = self._page(id, modifier, query)
        return answer

    def get_page(
        self, page: int = 1, query: Optional[LegacyQuery] = None, id: Any = "", modifier: str = ""
    ) -> dict[str, Any]:
        """The page of a number.

        Args:
            page: The number, from 1 on.
            query: Query parameters by wire name.
            id: Id of a record, for what belongs to it.
            modifier: What belongs to it.

        Returns:
            The API's answer, untouched, with ``data`` and ``hasMore``.

        Raises:
            requests.HTTPError: the API answers with an error.

        Example:
            >>> endpoint.get_page(2)["data"]
        """
        self._old("get_page", "GET", "{}" if id != "" else "", modifier)
        answer: dict[str, Any] = self._page(id, modifier, {**(query or {}), "page": page})
        return answer

    def get_all(
        self, query: Optional[LegacyQuery] = None, id: Any = "", modifier: str = ""
    ) -> list[Any]:
        """The rows of all pages in one list.

        Args:
            query: Query parameters by wire name; ``page`` is left out.
            id: Id of a record, for what belongs to it.
            modifier: What belongs to it.

        Raises:
            requests.HTTPError: the API answers with an error.

        Example:
            >>> endpoint.get_all({"jobStatus": "Completed"})
        """
        self._old("get_all", "GET", "{}" if id != "" else "", modifier)
        return calls.rows(self.conn, self._url(id, modifier), query or {})

    def create(self, payload: LegacyBody) -> Any:
        """Create a record.

        Args:
            payload: Its body.

        Returns:
            The API's answer, untouched.

        Raises:
            requests.HTTPError: the API answers with an error.

        Example:
            >>> endpoint.create({"name": "Smith"})
        """
        self._old("create", "POST")
        return self._send("POST", self._url(), payload)

    def post(self, payload: LegacyBody = None, id: Any = "", modifier: str = "") -> Any:
        """Send a POST: create a record, or do something with one.

        Args:
            payload: The body, or None.
            id: Id of a record.
            modifier: What to do with it, as in ``cancel``.

        Returns:
            The API's answer, untouched.

        Raises:
            requests.HTTPError: the API answers with an error.

        Example:
            >>> endpoint.post({"text": "Called back."}, id=123, modifier="notes")
        """
        self._old("post", "POST", "{}" if id != "" else "", modifier)
        return self._send("POST", self._url(id, modifier), payload)

    def patch(self, id: Any, payload: LegacyBody, modifier: str = "") -> Any:
        """Change some fields of a record.

        Args:
            id: Id of the record.
            payload: The fields.
            modifier: What belongs to the record, where that is to be changed.

        Returns:
            The API's answer, untouched.

        Raises:
            requests.HTTPError: the API answers with an error.

        Example:
            >>> endpoint.patch(123, {"summary": "Leaking tap"})
        """
        self._old("patch", "PATCH", "{}", modifier)
        return self._send("PATCH", self._url(id, modifier), payload)

    def update(
        self, id: Any, payload: LegacyBody, modifier: str = "", request_type: str = "PUT"
    ) -> Any:
        """Change a record.

        Args:
            id: Id of the record.
            payload: The body.
            modifier: What belongs to the record, where that is to be changed.
            request_type: ``PUT`` or ``PATCH``.

        Returns:
            The API's answer, untouched.

        Raises:
            requests.HTTPError: the API answers with an error.

        Example:
            >>> endpoint.update(123, {"summary": "Leaking tap"}, request_type="PATCH")
        """
        self._old("update", request_type, "{}", modifier)
        return self._send(request_type, self._url(id, modifier), payload)

    def delete(self, id: Any, modifier: str = "") -> Any:
        """Delete a record, or what belongs to it.

        Args:
            id: Id of the record.
            modifier: What belongs to it.

        Returns:
            The API's answer; None when it sends nothing.

        Raises:
            requests.HTTPError: the API answers with an error.

        Example:
            >>> endpoint.delete(123)
        """
        self._old("delete", "DELETE", "{}", modifier)
        return self._send("DELETE", self._url(id, modifier))

    def delete_subitem(self, id: Any, modifier_id: Any, modifier: str) -> Any:
        """Delete one of the things that belong to a record.

        Args:
            id: Id of the record.
            modifier_id: Id of the thing.
            modifier: What it is, as in ``notes``.

        Returns:
            The API's answer; None when it sends nothing.

        Raises:
            requests.HTTPError: the API answers with an error.

        Example:
            >>> endpoint.delete_subitem(123, 456, "notes")
        """
        self._old("delete_subitem", "DELETE", "{}", f"{modifier}/{{}}")
        return self._send("DELETE", self._url(id, f"{modifier}/{modifier_id}"))

    def export_one(
        self, export_endpoint: str, export_from: str = "", include_recent_changes: bool = False
    ) -> dict[str, Any]:
        """One page of an export feed.

        Args:
            export_endpoint: The feed, as in ``jobs``.
            export_from: ``continueFrom`` of the page before, a date, or empty for the first page.
            include_recent_changes: Whether to add what changed in the last minutes.

        Returns:
            The API's answer, untouched, with ``data``, ``hasMore`` and ``continueFrom``.

        Raises:
            requests.HTTPError: the API answers with an error.

        Example:
            >>> endpoint.export_one("jobs")["continueFrom"]
        """
        self._old_export("export_one", export_endpoint)
        url = calls.url_of(self.conn, self.folder, "export", modifier=export_endpoint)
        query = _export_query(export_from, include_recent_changes)
        answer: dict[str, Any] = calls.ask(self.conn, "GET", url, query)
        return answer

    def export_all(
        self, export_endpoint: str, export_from: str = "", include_recent_changes: bool = False
    ) -> list[Any]:
        """The rows of a whole export feed in one list.

        Args:
            export_endpoint: The feed, as in ``jobs``.
            export_from: Where to begin: a ``continueFrom``, a date, or empty.
            include_recent_changes: Whether to add what changed in the last minutes.

        Raises:
            requests.HTTPError: the API answers with an error.

        Example:
            >>> endpoint.export_all("jobs", "2026-01-01")
        """
        self._old_export("export_all", export_endpoint)
        url = calls.url_of(self.conn, self.folder, "export", modifier=export_endpoint)
        return calls.export_rows(self.conn, url, _export_query(export_from, include_recent_changes))

    def download(self, id: Any, modifier: str = "", filename: Optional[str] = None) -> bytes:
        """The bytes of a file.

        Args:
            id: Id of the file; of an image, its path.
            modifier: What belongs to the record.
            filename: Where to write them, too.

        Raises:
            ValueError: there is no id, or the endpoint has no files.
            requests.HTTPError: the API answers with an error.

        Example:
            >>> Endpoint("forms", "jobs/attachment", conn).download(123, filename="photo.jpg")
        """
        if not id:
            raise InvalidArgument("ID must be provided to download a file.")
        if self.endpoint not in _DOWNLOADS:
            raise InvalidArgument(
                f"Download method is not supported for endpoint {self.endpoint!r}. Valid endpoints"
                f" are: {', '.join(_DOWNLOADS)}."
            )
        file = self._file(id, modifier)
        if filename:
            Path(filename).write_bytes(file)
        return file

    def _file(self, id: Any, modifier: str) -> bytes:
        if self.endpoint == "images":  # 0.4.2 asked for a path that the API does not have
            self._old("download", "GET")
            return calls.content(self.conn, self._url(), {"path": id})
        self._old("download", "GET", "{}", modifier)
        return calls.content(self.conn, self._url(id, modifier))

    def _url(self, id: Any = "", modifier: str = "") -> str:
        return calls.url_of(self.conn, self.folder, self.endpoint, id, modifier)

    def _page(self, id: Any, modifier: str, query: Optional[LegacyQuery]) -> Any:
        options = {"pageSize": calls.PAGE_SIZE, **(query or {})}
        return calls.ask(self.conn, "GET", self._url(id, modifier), options)

    def _send(self, verb: str, url: str, payload: LegacyBody = None) -> Any:
        return calls.ask(self.conn, verb, url, body=calls.body_of(verb, payload, None))

    def _old(self, method: str, verb: str, *parts: str) -> None:
        path = "/".join(part for part in (self.endpoint, *parts) if part)
        deprecated(f"Endpoint.{method}", lambda: self._new(method, verb, path))

    def _old_export(self, method: str, feed: str) -> None:
        deprecated(f"Endpoint.{method}", lambda: self._new(method, "GET", f"export/{feed}"))

    def _new(self, method: str, verb: str, path: str) -> str:
        return spelling(calls.verb_of(verb), self.folder, path, _BEHIND.get(method, ""))


def _export_query(export_from: str, include_recent_changes: bool) -> dict[str, Any]:
    query: dict[str, Any] = {"from": export_from} if export_from else {}
    return {**query, "includeRecentChanges": True} if include_recent_changes else query
