"""The helper functions of 0.4.2."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from servicepytan._deprecation import deprecated
from servicepytan.legacy import calls
from servicepytan.session import Connectable, Session

log = logging.getLogger("servicepytan")


def request_json(
    url: str,
    options: Optional[calls.Options] = None,
    payload: Any = None,
    conn: Connectable = None,
    request_type: str = "GET",
    json_payload: Any = None,
) -> Any:
    """Make a call by its URL.

    Args:
        url: The whole URL, on the connection's host.
        options: Query parameters by wire name, or a query string.
        payload: The body, which goes out as JSON.
        conn: The connection.
        request_type: The HTTP method; ``DEL`` is ``DELETE``.
        json_payload: The body where ``payload`` is empty.

    Returns:
        The decoded answer; None when the API sends nothing.

    Raises:
        requests.HTTPError: the API answers with an error.
    """
    deprecated("request_json")
    body = calls.body_of(request_type, payload, json_payload)
    return calls.ask(conn, request_type, url, options, body)


def request_json_with_retry(
    url: str,
    options: Optional[calls.Options] = None,
    payload: Any = "",
    conn: Connectable = None,
    request_type: str = "GET",
    json_payload: Any = "",
) -> Any:
    """Make a call by its URL; like every call it waits out the rate limit.

    Args:
        url: The whole URL, on the connection's host.
        options: Query parameters by wire name, or a query string.
        payload: The body, which goes out as JSON.
        conn: The connection.
        request_type: The HTTP method; ``DEL`` is ``DELETE``.
        json_payload: The body where ``payload`` is empty.

    Returns:
        The decoded answer; None when the API sends nothing.

    Raises:
        requests.HTTPError: the API answers with an error.
    """
    deprecated("request_json_with_retry")
    body = calls.body_of(request_type, payload, json_payload)
    return calls.ask(conn, request_type, url, options, body)


def request_contents(
    url: str, options: Optional[calls.Options] = None, conn: Connectable = None
) -> bytes:
    """The bytes of a file by its URL.

    Args:
        url: The whole URL, on the connection's host.
        options: Query parameters by wire name, or a query string.
        conn: The connection.

    Raises:
        requests.HTTPError: the API answers with an error.
    """
    deprecated("request_contents")
    return calls.content(conn, url, options)


def check_default_options(options: Optional[Mapping[str, Any]]) -> dict[str, Any]:
    """A copy of the options, with a page size of 100 where they have none."""
    deprecated("check_default_options")
    settings = dict(options or {})
    return settings if "pageSize" in settings else {**settings, "pageSize": calls.PAGE_SIZE}


def endpoint_url(
    folder: str,
    endpoint: str,
    id: Any = "",
    modifier: str = "",
    conn: Connectable = None,
    tenant_id: Any = "",
) -> str:
    """The URL of an endpoint.

    Args:
        folder: The API module, as in ``jpm``.
        endpoint: The endpoint in it.
        id: Id of a record.
        modifier: What belongs to it.
        conn: The connection.
        tenant_id: Another tenant than the connection's.

    Raises:
        KeyError: the connection lacks its tenant.
    """
    deprecated("endpoint_url")
    return calls.url_of(conn, folder, endpoint, id, modifier, tenant_id)


def create_credential_file(name: str = "servicepytan_config.json") -> str:
    """Write an empty file of settings, readable by its owner only; returns its name.

    An existing file is overwritten, as ever.
    """
    deprecated("create_credential_file")
    names = ("CLIENT_ID", "CLIENT_SECRET", "APP_ID", "APP_KEY", "TENANT_ID")
    path = Path(name)
    path.touch(mode=0o600)
    path.chmod(0o600)
    path.write_text(json.dumps({f"SERVICETITAN_{n}": "" for n in names}, indent=4) + "\n")
    return name


def get_timezone_by_file(conn: Connectable = None) -> str:
    """The name of the connection's time zone; UTC where it names none."""
    deprecated("get_timezone_by_file")
    if isinstance(conn, Session):
        return conn.config.timezone
    return str(conn["SERVICETITAN_TIMEZONE"]) if conn and "SERVICETITAN_TIMEZONE" in conn else "UTC"


def sleep_with_countdown(sleep_time: int) -> None:
    """Sleep for so many seconds and log how many are left."""
    deprecated("sleep_with_countdown")
    for seconds in range(int(sleep_time), 0, -1):
        log.info("Trying again in %d seconds...", seconds)
        time.sleep(1)
