"""A server that costs next to nothing: each answer of a sandbox is made once, and then replayed.

It runs in a process of its own on asyncio, prints its variables and serves. A sandbox with a
thread for each connection takes longer to answer 50 gets at once than an async client to ask.
"""

from __future__ import annotations

import argparse
import asyncio
import http.client
import json
import sys
from typing import Any, Optional
from urllib.parse import urlsplit

from servicepytan.sandbox import Sandbox

HEAD_END = b"\r\n\r\n"


class RecordedAnswers:
    """The answers of a sandbox, those of GETs made once.

    Args:
        url: The address of the sandbox.
    """

    def __init__(self, url: str) -> None:
        self._address = urlsplit(url).netloc
        self._made: dict[str, bytes] = {}

    def answer(self, method: str, target: str, headers: dict[str, str], body: bytes) -> bytes:
        """The answer of a request, with its head."""
        made = self._made.get(target) if method == "GET" else None
        if made is None:
            made = self._ask(method, target, headers, body)
            if method == "GET":
                self._made[target] = made
        return made

    def _ask(self, method: str, target: str, headers: dict[str, str], body: bytes) -> bytes:
        connection = http.client.HTTPConnection(self._address)
        try:
            connection.request(method, target, body or None, headers)
            response = connection.getresponse()
            content = response.read()
        finally:
            connection.close()
        kind = response.headers.get("Content-Type", "application/json")
        head = f"HTTP/1.1 {response.status} OK\r\nContent-Type: {kind}\r\n"
        return f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content


class ReplayConnection(asyncio.Protocol):
    """Reads requests and answers each after the latency.

    Args:
        answers: The answers.
        latency: Seconds before each.
        counters: Counts what comes.
    """

    def __init__(self, answers: RecordedAnswers, latency: float, counters: dict[str, int]) -> None:
        self._answers, self._latency, self._counters = answers, latency, counters
        self._buffer = b""
        self._transport: Optional[asyncio.Transport] = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._counters["connections"] += 1

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, end, rest = self._buffer.partition(HEAD_END)
        if not end:
            return
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {
            name.lower(): value for name, _, value in (part.partition(": ") for part in lines)
        }
        length = int(headers.get("content-length", 0))
        if len(rest) < length:
            return
        method, target, _ = first.split(" ")
        self._buffer = rest[length:]
        self._counters["requests"] += 1
        self._counters["tokens"] += method == "POST"
        answer = self._answers.answer(method, target, headers, rest[:length])
        assert self._transport is not None
        asyncio.get_running_loop().call_later(self._latency, self._transport.write, answer)


async def serve(sandbox: Sandbox, latency: float) -> None:
    """Serve until standard input is closed; a line on it prints the counters."""
    counters = {"connections": 0, "requests": 0, "tokens": 0}
    answers, loop = RecordedAnswers(sandbox.url), asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: ReplayConnection(answers, latency, counters), "127.0.0.1"
    )
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    both = dict.fromkeys(("SERVICETITAN_API_URL", "SERVICETITAN_AUTH_URL"), url)
    print(json.dumps({**sandbox.environ(), **both}), flush=True)
    while await loop.run_in_executor(None, sys.stdin.readline):
        print(json.dumps(counters), flush=True)
    server.close()


def main() -> None:
    """Serve a sandbox with so many jobs."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--jobs", type=int, required=True)
    parser.add_argument("--latency", type=float, default=0.0)
    options: Any = parser.parse_args()
    with Sandbox(jobs=options.jobs) as sandbox:
        asyncio.run(serve(sandbox, options.latency))


if __name__ == "__main__":
    main()
