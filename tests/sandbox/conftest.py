"""A plain HTTP client for the sandbox, and a clock that stands still."""

from __future__ import annotations

import http.client
import json
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, Optional
from urllib.parse import urlencode, urlsplit

import pytest

from servicepytan.sandbox import Sandbox
from tests.waiting import LONG

NOW = 1_780_000_000.25


class SandboxClock:
    """A clock that only moves when told to."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


class Reply(NamedTuple):
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def rows(self) -> list[Any]:
        data: list[Any] = self.json["data"]
        return data

    @property
    def ids(self) -> list[int]:
        return [row["id"] for row in self.rows]


class Client:
    """Asks a sandbox over one connection, signed in unless told otherwise."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.headers: dict[str, str] = {}
        self._connection = self.connect()

    def connect(self) -> http.client.HTTPConnection:
        netloc = urlsplit(self.sandbox.url).netloc
        return http.client.HTTPConnection(netloc, timeout=LONG)

    def close(self) -> None:
        self._connection.close()

    def token(self, **changed: str) -> Reply:
        form = {
            "grant_type": "client_credentials",
            "client_id": self.sandbox.client_id,
            "client_secret": self.sandbox.client_secret,
            **changed,
        }
        return self.post_form(urlencode(form))

    def post_form(
        self, body: str, content_type: str = "application/x-www-form-urlencoded"
    ) -> Reply:
        return self.raw("POST", "/connect/token", {"Content-Type": content_type}, body.encode())

    def sign_in(self) -> Client:
        value = self.token().json["access_token"]
        self.headers = {"Authorization": f"Bearer {value}", "ST-App-Key": self.sandbox.app_key}
        return self

    def raw(
        self, method: str, target: str, headers: dict[str, str], body: Optional[bytes] = None
    ) -> Reply:
        try:
            self._connection.request(method, target, body, headers)
            response = self._connection.getresponse()
            data = response.read()
        except (OSError, http.client.HTTPException):
            self._connection.close()
            raise
        names = {name.lower(): value for name, value in response.getheaders()}
        return Reply(response.status, names, data)

    def send(self, method: str, path: str, body: Any = None, query: str = "") -> Reply:
        target = path.replace("{tenant}", f"tenant/{self.sandbox.tenant_id}")
        data = None if body is None else json.dumps(body).encode()
        headers = {**self.headers, "Content-Type": "application/json"}
        return self.raw(method, target + (f"?{query}" if query else ""), headers, data)

    def get(self, path: str, **params: Any) -> Reply:
        return self.send("GET", path, query=urlencode(params, doseq=True))

    def put(self, path: str, body: Any = None) -> Reply:
        return self.send("PUT", path, body)

    def post(self, path: str, body: Any = None) -> Reply:
        return self.send("POST", path, body)

    def patch(self, path: str, body: Any = None) -> Reply:
        return self.send("PATCH", path, body)

    def delete(self, path: str, body: Any = None) -> Reply:
        return self.send("DELETE", path, body)

    def feed(self, path: str, **params: Any) -> tuple[list[Any], str]:
        """All rows of a feed, and where it goes on."""
        rows: list[Any] = []
        while True:
            page = self.get(path, **params).json
            rows += page["data"]
            params["from"] = page["continueFrom"]
            if not page["hasMore"]:
                return rows, page["continueFrom"]


@pytest.fixture
def clock() -> SandboxClock:
    return SandboxClock()


@pytest.fixture
def serve(clock: SandboxClock) -> Iterator[Callable[..., Client]]:
    """Starts a sandbox with options and gives a client that is signed in to it."""
    clients: list[Client] = []

    def start(**options: Any) -> Client:
        arguments = {"clock": clock, "sleep": clock.sleep, **options}
        clients.append(Client(Sandbox(**arguments).start()))
        return clients[-1].sign_in()

    yield start
    for client in clients:
        client.close()
        client.sandbox.stop()


@pytest.fixture
def client(serve: Callable[..., Client]) -> Client:
    """A client of a sandbox without options."""
    return serve()


@pytest.fixture(scope="module")
def reader() -> Iterator[Client]:
    """A client of a sandbox that the tests of a module share; it must not be written to."""
    with Sandbox() as sandbox:
        client = Client(sandbox)
        yield client.sign_in()
        client.close()
