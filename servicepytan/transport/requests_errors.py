"""Errors for old connections; each is also the ``requests`` exception that 0.4.2 raised."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from typing import Any, Union

import requests

from servicepytan import errors
from servicepytan.core.redact import MASK


class HTTPError(errors.ApiError, requests.HTTPError):
    """The API answered with an error status."""


class BadRequest(errors.BadRequest, HTTPError):
    """400 or 422."""


class PermissionDenied(errors.PermissionDenied, HTTPError):
    """403."""


class NotFound(errors.NotFound, HTTPError):
    """404."""


class Conflict(errors.Conflict, HTTPError):
    """409."""


class RateLimited(errors.RateLimited, HTTPError):
    """429."""


class ServerError(errors.ServerError, HTTPError):
    """5xx."""


class AuthenticationError(errors.AuthenticationError, requests.HTTPError):
    """No token was issued, or it was refused."""


def _state(error: errors.ServicePytanError) -> dict[str, Any]:
    """The state for copies of errors with their own constructor."""
    return {"outcome": error.outcome, "failed_request": error.failed_request}


class ConnectionError(errors.TransportError, requests.ConnectionError):
    """No usable answer arrived."""

    def __init__(self, message: str, kind: str = "", attempts: int = 0) -> None:
        # not all three, which OSError would read as error number, text and file name
        requests.ConnectionError.__init__(self, message)
        self.kind = kind
        self.attempts = attempts

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (str(self), self.kind, self.attempts), _state(self))


class Timeout(ConnectionError, requests.Timeout):
    """The answer took too long."""


class SSLError(ConnectionError, requests.exceptions.SSLError):
    """No trusted TLS connection could be opened."""


class ProxyError(ConnectionError, requests.exceptions.ProxyError):
    """The proxy lets no request through."""


class InvalidResponse(errors.InvalidResponse, requests.exceptions.JSONDecodeError):
    """An answer came but cannot be read."""

    def __init__(self, message: str) -> None:
        requests.exceptions.JSONDecodeError.__init__(self, message, "", 0)
        self.args = (message,)  # without the place, which is unknown

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), self.args, _state(self))


_ANSWERED: dict[type[errors.ServicePytanError], Any] = {
    errors.ApiError: HTTPError,
    errors.AuthenticationError: AuthenticationError,
    errors.BadRequest: BadRequest,
    errors.Conflict: Conflict,
    errors.NotFound: NotFound,
    errors.PermissionDenied: PermissionDenied,
    errors.RateLimited: RateLimited,
    errors.ServerError: ServerError,
}
_SILENT = {"proxy": ProxyError, "timeout": Timeout, "tls": SSLError}
_COPIED_ATTRIBUTES = ("status", "title", "errors", "trace_id", "retry_after", "attempts", "body")


@contextmanager
def old_errors(method: str, url: str) -> Iterator[None]:
    """Raise the errors of this block as those of 0.4.2.

    Args:
        method: The HTTP method, for ``error.request``.
        url: The whole URL, for ``error.request``.
    """
    try:
        yield
    except errors.ServicePytanError as error:
        raise old_error(error, method, url).with_traceback(error.__traceback__) from None


def old_error(error: errors.ServicePytanError, method: str, url: str) -> errors.ServicePytanError:
    """The error that is also one of ``requests``; unchanged if there is none."""
    if isinstance(error, requests.RequestException):  # already such an error
        return error
    twin = _twin(error, _request(method, url))
    twin.outcome = error.outcome
    twin.failed_request = error.failed_request
    return twin


def _twin(
    error: errors.ServicePytanError, request: requests.PreparedRequest
) -> errors.ServicePytanError:
    if isinstance(error, (errors.ApiError, errors.AuthenticationError)):
        return _answered(error, request)
    if isinstance(error, errors.TransportError):
        silent = _SILENT.get(error.kind, ConnectionError)(str(error), error.kind, error.attempts)
        silent.request = request
        return silent
    if isinstance(error, errors.InvalidResponse):
        unread = InvalidResponse(str(error))
        unread.request = request
        return unread
    return error


def _answered(
    error: Union[errors.ApiError, errors.AuthenticationError], request: requests.PreparedRequest
) -> errors.ServicePytanError:
    kind = _ANSWERED.get(type(error), HTTPError)
    converted = kind(str(error), **{name: getattr(error, name) for name in _COPIED_ATTRIBUTES})
    converted.request = request
    converted.response = _response(error, request) if error.status else None
    result: errors.ServicePytanError = converted
    return result


def _request(method: str, url: str) -> requests.PreparedRequest:
    """The request without token, app key and body."""
    headers = {"Authorization": MASK, "ST-App-Key": MASK}
    request = requests.PreparedRequest()
    request.method, request.url = method, url
    request.headers = requests.structures.CaseInsensitiveDict(headers)
    request.body = None
    return request


def _response(
    error: Union[errors.ApiError, errors.AuthenticationError], request: requests.PreparedRequest
) -> requests.Response:
    response = requests.Response()
    response.status_code = error.status or 0
    response.reason = _reason(response.status_code)
    response.url = request.url or ""
    response.request = request
    response.encoding = "utf-8"
    content, kind = _content(error.body)
    response._content = content
    response.headers["Content-Type"] = kind
    if error.retry_after is not None:
        response.headers["Retry-After"] = f"{error.retry_after:.0f}"
    return response


def _content(body: Any) -> tuple[bytes, str]:
    if isinstance(body, str):
        return body.encode(), "text/plain; charset=utf-8"
    return b"" if body is None else json.dumps(body).encode(), "application/json"


def _reason(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
