"""A server on this machine that is as strict as the published files, and answers by them."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple, Optional

from tests.specs.checking import TOKEN, Asked, path_problems, refusals
from tests.specs.editions import Edition, Published, Schema
from tests.specs.schemas import Maker, problems

CONTENT = b"\x00\x01 a file \xff" * 100
MORE = "token+of/page-2=="
ROWS = 2
"""How many rows each list has: one on each of two pages."""
UNMATCHED = "Unable to match incoming request to an operation."


class Answered(NamedTuple):
    """What was asked, and what was answered.

    Attributes:
        published: The operation, or None when no path fits.
        asked: The request.
        refused: Why it was refused; empty when it was not.
        answer: The answer, decoded; bytes for a file.
    """

    published: Optional[Published]
    asked: Asked
    refused: list[str]
    answer: Any = None


class StrictServer:
    """Serves one edition; a host beside it holds the files that redirects lead to.

    Args:
        edition: The edition.

    Attributes:
        log: All requests, in order.
        url: Where it serves.
    """

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.log: list[Answered] = []
        self._api = _serve(self._asked)
        self._files = _serve(_file)
        self.url = _url(self._api)

    def close(self) -> None:
        """Stop serving."""
        for each in (self._api, self._files):
            each.shutdown()
            each.server_close()

    def _asked(self, asked: Asked) -> tuple[int, str, bytes]:
        if asked.path == "/connect/token":
            return 200, "", _written({"access_token": TOKEN, "expires_in": 900})
        published, values = self.edition.find(asked.verb, asked.path)
        if published is None or (values and any(path_problems(published, values))):
            self.log.append(Answered(None, asked, [UNMATCHED]))
            return 404, "", _written({"title": UNMATCHED, "status": 404})
        refused = refusals(published, values, asked)
        if refused:
            self.log.append(Answered(published, asked, refused))
            return 400, "", _written({"title": "; ".join(refused), "status": 400})
        status, kind, schema = published.success
        result = None if schema is None else answer_to(published, asked)
        if status == 302:
            self.log.append(Answered(published, asked, [], CONTENT))
            return status, f"{_url(self._files)}/blob?sig=a%2Bb", b""
        if kind == "application/octet-stream":
            self.log.append(Answered(published, asked, [], CONTENT))
            return status, kind, CONTENT
        self.log.append(Answered(published, asked, [], result))
        return status, kind, b"" if schema is None else _written(result)


def answer_to(published: Published, asked: Asked) -> Any:
    """An answer that fits the published schema: page one, page two, or no rows behind them."""
    schema = published.success[2]
    assert schema is not None
    arguments = dict(asked.pairs)
    number = _page_number(published, arguments)
    made = Maker(published.document, number, every=number == 1).make(schema)
    if isinstance(made, list) and number > ROWS:
        return []
    if isinstance(made, dict) and "array" in _kind_of_data(published, schema):
        made["data"] = Maker(published.document, number).make(schema)["data"]
        _fill_page(published, made, number, arguments)
    wrong = list(problems(made, schema, published.document, "answer"))
    assert not wrong, f"the answer of {published} does not fit: {wrong}"
    return made


def _kind_of_data(published: Published, schema: Schema) -> str:
    properties = published.document.plain(schema).schema.get("properties", {})
    return str(published.document.plain(properties.get("data", {})).schema.get("type"))


def _page_number(published: Published, arguments: dict[str, str]) -> int:
    if "includeRecentChanges" in published.query:
        return 2 if arguments.get("from") == MORE else 1
    if "page" not in arguments:
        return 1
    return int(arguments["page"]) - published.query["page"]["schema"].get("minimum", 1) + 1


def _fill_page(published: Published, made: dict[str, Any], number: int, arguments: dict) -> None:
    schema, _ = published.document.plain(published.success[2] or {})
    properties = schema["properties"]
    if number > ROWS:
        made["data"] = []
    if "hasMore" in properties:
        made["hasMore"] = number < ROWS and ("page" in arguments or "continueFrom" in properties)
    if "continueFrom" in properties:
        made["continueFrom"] = MORE if number == 1 else "token-of-the-end"
    if "totalCount" in properties and "includeTotal" in published.query:
        nullable = published.document.plain(properties["totalCount"]).nullable
        made["totalCount"] = (
            ROWS if arguments.get("includeTotal") == "true" or not nullable else None
        )


def _file(asked: Asked) -> tuple[int, str, bytes]:
    """The host of the files: it refuses whoever shows credentials to it."""
    if {"authorization", "st-app-key"} & asked.headers.keys():
        return 400, "", b"credentials were sent to another host"
    fits = (asked.verb, asked.path, asked.query) == ("GET", "/blob", "sig=a%2Bb")
    return (200, "application/octet-stream", CONTENT) if fits else (404, "", b"")


def _written(value: Any) -> bytes:
    return json.dumps(value).encode()


def _url(server: ThreadingHTTPServer) -> str:
    return f"http://127.0.0.1:{server.server_address[1]}"


def _serve(answer: Any) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1
        disable_nagle_algorithm = True

        def __getattr__(self, name: str) -> Any:
            if name.startswith("do_"):
                return self._handle
            raise AttributeError(name)

        def _handle(self) -> None:
            path, _, query = self.path.partition("?")
            headers = {name.lower(): text for name, text in self.headers.items()}
            body = self.rfile.read(int(headers.get("content-length", 0)))
            status, kind, content = answer(Asked(self.command, path, query, headers, body))
            self.send_response(status)
            if status == 302:
                self.send_header("Location", kind)
            else:
                self.send_header("Content-Type", kind or "application/json")
            if status != 204:
                self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *args: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    return server
