"""``HarFile``: writes requests and answers to a file that browsers and proxies can open."""

from __future__ import annotations

import errno
import json
import os
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import Any, Union
from urllib.parse import parse_qsl, urlsplit

from servicepytan._storage.atomic import PRIVATE, open_regular
from servicepytan._storage.paths import check_path
from servicepytan._threads.forks import register_fork_reset
from servicepytan._version import __version__
from servicepytan.core.timestamps import unix_text
from servicepytan.errors import ConfigurationError
from servicepytan.events import Event, MessagesExchanged

_EMPTIED: int = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
_TAIL = b"\n]}}\n"


class HarFile:
    """An observer that writes requests and answers to a file in the format HAR 1.2.

    Secrets are masked, bodies cut after 32,768 characters, and only the file's owner may read it.
    All else stays as it was sent: the file holds the personal data of your customers. It is
    complete after each answer, whatever ends the program. A forked child writes nothing.

    Args:
        path: The file; one that is there is replaced.

    Raises:
        ConfigurationError: it cannot be written.
        InvalidArgument: ``path`` is no path.

    Example:
        >>> with HarFile("calls.har") as har:
        ...     Session(observers=[har]).jobs.list(limit=10).all()
    """

    wants_messages = True

    def __init__(self, path: Union[str, PathLike[str]]) -> None:
        target = check_path(path, "path")
        self._lock = threading.Lock()
        self._is_open = True
        self._separator = b"\n"
        self._end = 0
        with _as_unwritable(target):
            self._file = open_regular(os.fspath(target), _EMPTIED, PRIVATE)
            try:
                if hasattr(os, "fchmod"):
                    os.fchmod(self._file, PRIVATE)
                self._append(_head())
            except OSError:
                os.close(self._file)
                raise
        register_fork_reset(self)

    def after_fork(self) -> None:
        """Write nothing in a forked child, which shares the position in the file."""
        self._lock = threading.Lock()
        self._is_open = False

    def __call__(self, event: Event) -> None:
        """Write an entry, if the event has messages."""
        if type(event) is not MessagesExchanged:
            return
        entry = json.dumps(har_entry(event)).encode()
        with self._lock:
            if self._is_open:
                self._append(self._separator + entry)
                self._separator = b",\n"

    def __enter__(self) -> HarFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; later answers are not written."""
        with self._lock:
            if self._is_open:
                self._is_open = False
                os.close(self._file)

    def _append(self, text: bytes) -> None:
        """Insert before the end of the JSON in one write; leaves the file unchanged on failure.

        Raises:
            OSError: the disk is full, or does not take more.
        """
        try:
            self._write(text + _TAIL)
        except OSError:
            os.ftruncate(self._file, self._end)
            self._write(_TAIL)
            raise
        self._end += len(text)

    def _write(self, text: bytes) -> None:
        os.lseek(self._file, self._end, os.SEEK_SET)
        unwritten = memoryview(text)
        while unwritten:
            unwritten = unwritten[os.write(self._file, unwritten) :]


@contextmanager
def _as_unwritable(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        if error.errno == errno.ELOOP:
            reason = "it is a link, and links are not followed"
        problem = f"{path} cannot be written: {reason}. Name another file."
        raise ConfigurationError(problem) from None


def _head() -> bytes:
    creator = {"name": "servicepytan", "version": __version__}
    return f'{{"log":{{"version":"1.2","creator":{json.dumps(creator)},"entries":['.encode()


def har_entry(event: MessagesExchanged) -> dict[str, Any]:
    """The HAR 1.2 entry of a request and its answer."""
    milliseconds = round(event.seconds * 1000, 3)
    return {
        "startedDateTime": unix_text(event.sent_at),
        "time": milliseconds,
        "request": _request(event),
        "response": _response(event),
        "cache": {},
        "timings": {"send": 0, "wait": milliseconds, "receive": 0},
        "comment": event.label,
    }


def _request(event: MessagesExchanged) -> dict[str, Any]:
    query = parse_qsl(urlsplit(event.url).query, keep_blank_values=True)
    request = {
        "method": event.method,
        "url": event.url,
        **_COMMON,
        "headers": _pairs(event.request_headers.items()),
        "queryString": _pairs(query),
        "bodySize": event.request_size,
    }
    if event.request_body is not None:
        kind = event.request_headers.get("Content-Type", "")
        request["postData"] = {"mimeType": kind, "params": [], "text": event.request_body}
    return request


def _response(event: MessagesExchanged) -> dict[str, Any]:
    headers = event.response_headers
    content = {"size": event.response_size, "mimeType": headers.get("content-type", "")}
    if event.response_body is not None:
        content["text"] = event.response_body
    response = {
        "status": event.status,
        "statusText": "",
        **_COMMON,
        "headers": _pairs(headers.items()),
        "content": content,
        "redirectURL": headers.get("location", ""),
        "bodySize": -1,
    }
    return {**response, "_error": event.fault} if event.fault else response


_COMMON: Mapping[str, Any] = {"httpVersion": "HTTP/1.1", "cookies": [], "headersSize": -1}


def _pairs(items: Any) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in items]
