"""Answers, and the forms of refusals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Optional

from servicepytan.sandbox import codec

JSON = "application/json; charset=utf-8"
PROBLEM = "application/problem+json; charset=utf-8"
_TITLES = {
    400: "One or more validation errors occurred.",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    429: "Rate limit is exceeded. Try again in 1 seconds.",
    500: "An error occurred while processing your request.",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


class Response(NamedTuple):
    """An answer."""

    status: int
    body: bytes = b""
    content_type: str = JSON
    headers: tuple[tuple[str, str], ...] = ()


class Refused(Exception):
    """A request that is refused.

    Args:
        status: The HTTP status.
        title: The title of the problem; by default that of the status.
        errors: Messages by field.
        headers: Headers to add.
    """

    def __init__(
        self,
        status: int,
        title: Optional[str] = None,
        errors: Optional[Mapping[str, list[str]]] = None,
        headers: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(title)
        self.status, self.title, self.errors, self.headers = status, title, errors, headers


def ok(value: Any = None, status: int = 200) -> Response:
    """An answer with a value, or an empty one for None."""
    return Response(status) if value is None else Response(status, codec.dumps(value))


def problem(refused: Refused, trace_id: str) -> Response:
    """The answer to a refused request, in the form of the gateway or of a service."""
    status = refused.status
    title = refused.title or _TITLES.get(status, "Error")
    body: dict[str, Any] = {"title": title, "status": status, "traceId": trace_id}
    if status in (400, 404, 409, 500) and title != NO_OPERATION:
        body = {"type": "about:blank", **body}
        body.update(errors=dict(refused.errors or {}), data={})
    return Response(status, codec.dumps(body), PROBLEM, refused.headers)


NO_OPERATION = "Unable to match incoming request to an operation."


def unmatched() -> Refused:
    """No operation has this path and verb."""
    return Refused(404, NO_OPERATION)


def bad(field: str, message: str) -> Refused:
    """A field or parameter is wrong."""
    return Refused(400, errors={field: [message]})


def not_valid(field: str, value: object) -> Refused:
    """A parameter has a value of the wrong type or outside its choices."""
    return bad(field, f"The value '{value}' is not valid for {field[:1].upper()}{field[1:]}.")


def missing(name: str) -> Refused:
    """A body lacks a required field."""
    message = f"Required property '{name}' not found in JSON. Path '', line 1, position 1."
    return Refused(400, errors={"": [message], "request": ["The request field is required."]})


def no_record(kind: str, record_id: object) -> Refused:
    """There is no record with this id."""
    return Refused(404, f"{kind} with ID = {record_id} was not found.")


def conflict(title: str) -> Refused:
    """The state of the record does not allow this."""
    return Refused(409, title)
