"""Calls by URL, over the session of a connection."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Optional, Union
from urllib.parse import parse_qsl, urlsplit

from servicepytan.core.call import Call
from servicepytan.core.query import (
    QueryParams,
    is_empty,
    listed,
    raw_pairs,
    raw_path,
    without_tenant,
)
from servicepytan.endpoints.files import Download
from servicepytan.errors import InvalidArgument
from servicepytan.session import Connectable, Session
from servicepytan.transport.requests_errors import old_errors

Options = Union[QueryParams, str]
"""Query parameters by wire name; as text, a query string."""

PAGE_SIZE = 100
_VERBS = {"DEL": "DELETE"}
_EMPTY_BODIES: tuple[Any, ...] = (None, "", {})


def url_of(
    conn: Connectable,
    folder: str,
    endpoint: str,
    id: Any = "",
    modifier: str = "",
    tenant: Any = "",
) -> str:
    """The URL of an endpoint, of a record, or of a part of a record."""
    if conn is None or isinstance(conn, Session):
        session = Session.of(conn)
        root, own = session.config.api_url, session.tenant_id
    else:
        root, own = _root(conn), conn["SERVICETITAN_TENANT_ID"] if tenant == "" else ""
    parts = (folder, "v2", "tenant", own if tenant == "" else tenant, endpoint, id, modifier)
    return "/".join([root, *(str(part).strip("/") for part in parts if part != "")])


def _root(conn: Mapping[str, Any]) -> str:
    root = conn["api_root"] if "api_root" in conn else Session.of(conn).config.api_url
    return str(root).rstrip("/")


def verb_of(request_type: str) -> str:
    """The HTTP method of a request type."""
    verb = str(request_type).upper()
    return _VERBS.get(verb, verb)


def ask(
    conn: Connectable, verb: str, url: str, options: Optional[Options] = None, body: Any = None
) -> Any:
    """Make a call and return the decoded answer.

    Raises:
        InvalidArgument: the URL is of another host than the connection's.
        requests.HTTPError: the API answers with an error.
    """
    verb = verb_of(verb)
    session = Session.of(conn)
    path, pairs = _taken_apart(session, url, options)
    if is_empty(pairs) and verb == "GET":
        return {"page": 1, "pageSize": 0, "hasMore": False, "totalCount": 0, "data": []}
    with old_errors(verb, url):
        return session.request(verb, path, params=pairs, body=body)


def rows(conn: Connectable, url: str, options: QueryParams) -> list[Any]:
    """The rows of all pages."""
    session = Session.of(conn)
    path, pairs = _taken_apart(session, url, options)
    size = _page_size(dict(pairs).get("pageSize"))
    filters = [pair for pair in pairs if pair[0] not in ("page", "pageSize", "includeTotal")]
    with old_errors("GET", url):
        return session.records(path, filters, page_size=size).all()


def _page_size(size: Any) -> int:
    try:
        return int(size or PAGE_SIZE)
    except (TypeError, ValueError):
        raise InvalidArgument(f"pageSize={size!r} is not a whole number.") from None


def export_rows(conn: Connectable, url: str, options: QueryParams) -> list[Any]:
    """The rows of a whole export feed."""
    session = Session.of(conn)
    path, pairs = _taken_apart(session, url, options)
    with old_errors("GET", url):
        return session.feed(path, pairs).all()


def content(conn: Connectable, url: str, options: Optional[Options] = None) -> bytes:
    """The bytes of a file."""
    session = Session.of(conn)
    path, pairs = _taken_apart(session, url, options)
    filled = raw_path(path, session.tenant_id)
    query = raw_pairs(pairs, session.timezone)
    call = Call("GET", filled, without_tenant(filled), query, repeatable=True, stream=True)
    with old_errors("GET", url):
        return Download(session, call, "file").read()


def body_of(verb: str, payload: Any, json_payload: Any) -> Any:
    """The JSON body of a request; None if there is none.

    0.4.2 sent ``payload`` as a form, which the API does not read.

    Raises:
        InvalidArgument: it is text that is no JSON.
    """
    body = json_payload if payload in _EMPTY_BODIES else payload
    if body in _EMPTY_BODIES:
        sends = str(verb).upper() in ("POST", "PUT", "PATCH") and {} in (payload, json_payload)
        return {} if sends else None
    if isinstance(body, (str, bytes)):
        try:
            return json.loads(body)
        except ValueError:
            raise InvalidArgument("The payload is text, but no JSON; pass a dict.") from None
    return body


def _taken_apart(
    session: Session, url: str, options: Optional[Options]
) -> tuple[str, list[tuple[str, Any]]]:
    root = session.config.api_url
    if not (url == root or url.startswith(f"{root}/")):
        raise InvalidArgument(
            f"The URL is not on {root}, the host of the connection: its token is sent nowhere else."
        )
    parts = urlsplit(url)
    own = parse_qsl(parts.query, keep_blank_values=True)
    if isinstance(options, str):
        options = parse_qsl(options, keep_blank_values=True)
    path = url[len(root) :].split("?")[0].split("#")[0].replace(" ", "%20")
    return path, [*own, *listed(options or {})]
