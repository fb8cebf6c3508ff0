"""Translates exceptions of the network libraries into faults."""

from __future__ import annotations

import http.client
import socket
import ssl
from typing import Any, Optional

import requests
import urllib3
from requests import exceptions as failed

from servicepytan.core.call import Fault, UploadInterrupted
from servicepytan.core.codings import Undecodable
from servicepytan.core.file_descriptors import FREE_FILES, is_exhausted
from servicepytan.core.proxies import proxy_name
from servicepytan.core.urls import host_of
from servicepytan.transport.connections import TooLarge, UnusableAnswer
from servicepytan.transport.proxies import proxy_fault, proxy_for

FAILURES = (
    requests.RequestException,
    urllib3.exceptions.HTTPError,
    http.client.HTTPException,
    OSError,
    ValueError,
)
"""The exceptions that sending and reading may raise, and ``fault_of`` translates."""
_UNSENT = (
    failed.InvalidHeader,
    failed.InvalidSchema,
    failed.InvalidURL,
    failed.MissingSchema,
    urllib3.exceptions.LocationParseError,
    UnicodeError,
)
_TLS = (failed.SSLError, urllib3.exceptions.SSLError)
_TLS_LOST = (ssl.SSLEOFError, ssl.SSLZeroReturnError)
_UNREADABLE = (http.client.HTTPException, urllib3.exceptions.InvalidHeader)
_LOST = (ConnectionResetError, ConnectionAbortedError, BrokenPipeError)
"""Errors of an established connection, which urllib3 1 reports as a failure of the proxy."""


def fault_of(error: Exception, url: str, *, begun: bool) -> Fault:
    """The fault for an exception.

    Args:
        error: One of ``FAILURES``.
        url: What was asked for.
        begun: Whether the head of an answer has come.
    """
    causes = list(_causes(error))
    host, proxy = host_of(url), proxy_for(url)
    if isinstance(error, UploadInterrupted):
        return Fault("cut", f"the request to {host} was cut short: {error}")
    if not begun and any(is_exhausted(cause) for cause in causes):
        return Fault("connect", f"no connection to {host}: {_words(causes)}", FREE_FILES)
    blamed = proxy_fault(proxy, host, causes, _words(causes)) if proxy and not begun else None
    if blamed:
        return blamed
    if proxy:
        host += f" (through the proxy {proxy_name(proxy)})"
    elif _among(causes, failed.ProxyError):
        host += " (through the proxy)"
    fault = _unreachable_or_slow(causes, host) or _unusable_answer(causes, host)
    if fault is not None:
        return fault
    if begun:
        return Fault("cut", f"the answer of {host} ended before it was complete")
    return _fault_before_answer(error, causes, host)


def _among(causes: list[BaseException], *kinds: type[BaseException]) -> bool:
    return any(isinstance(cause, kinds) for cause in causes)


def _unreachable_or_slow(causes: list[BaseException], host: str) -> Optional[Fault]:
    """The fault of a host without a connection, or without an answer in time."""
    if _among(causes, urllib3.exceptions.NewConnectionError):
        return Fault("connect", f"no connection to {host}: {_words(causes)}")
    if _among(causes, failed.Timeout, urllib3.exceptions.TimeoutError):
        if _among(causes, urllib3.exceptions.ConnectTimeoutError):
            return Fault("connect", f"{host} took too long to accept a connection")
        return Fault("timeout", f"{host} took too long to answer")
    if _among(causes, socket.timeout):  # for answers urllib3 has its own error
        return Fault("timeout", f"{host} took too long to take in the request")
    return None


def _unusable_answer(causes: list[BaseException], host: str) -> Optional[Fault]:
    """The fault of an answer that this client refuses to read."""
    for cause in causes:
        if isinstance(cause, (TooLarge, Undecodable, UnusableAnswer)):
            kind = "too_large" if isinstance(cause, TooLarge) else "cut"
            return Fault(kind, f"the answer of {host} {cause}")
    return None


def _fault_before_answer(error: Exception, causes: list[BaseException], host: str) -> Fault:
    """The fault of a request that could not be sent, or whose connection was lost."""
    is_sent_by_server = _among(causes, urllib3.exceptions.InvalidHeader)
    if _among(causes, *_UNSENT) and not is_sent_by_server:
        return Fault("connect", f"the request to {host} could not be sent: {_words(causes)}")
    if _among(causes, *_TLS) and not _among(causes, *_TLS_LOST) and not _broke_later(causes):
        return Fault("tls", f"no trusted connection to {host}: {_words(causes)}")
    if type(error) is OSError and len(error.args) == 1:  # requests finds no CA bundle
        return Fault("tls", f"no trusted connection to {host}: {error}")
    if _among(causes, failed.ProxyError) and not _among(causes, *_LOST):
        return Fault("connect", f"no connection to {host}: {_words(causes)}")
    if _among(causes, *_UNREADABLE) and not _among(causes, *_LOST):
        return Fault(
            "reset", f"the answer of {host} cannot be read: its head is malformed or too long"
        )
    return Fault("reset", f"{host} closed the connection: {_words(causes)}")


def _broke_later(causes: list[BaseException]) -> bool:
    """Whether TLS failed on an established connection, so that the request may have arrived."""
    failures = [cause for cause in causes if isinstance(cause, ssl.SSLError)]
    return bool(failures) and not any(
        isinstance(failure, ssl.SSLCertVerificationError)
        or getattr(failure, "while_connecting", False)
        for failure in failures
    )


def _causes(error: Optional[BaseException]) -> Any:
    for _ in range(8):
        if error is None:
            return
        yield error
        inner = [arg for arg in error.args if isinstance(arg, BaseException)]
        error = getattr(error, "reason", None) or (inner[0] if inner else error.__cause__)
        error = error if isinstance(error, BaseException) else None


def _words(causes: list[BaseException]) -> str:
    for cause in reversed(causes):
        words = getattr(cause, "strerror", None) or getattr(cause, "verify_message", None)
        if words:
            return str(words)
    return type(causes[-1]).__name__
