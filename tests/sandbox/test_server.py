"""The sockets, and the life of a sandbox."""

from __future__ import annotations

import gzip
import importlib.util
import json
import os
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import servicepytan.sandbox
from servicepytan.sandbox import Sandbox, codec
from tests.volume import rest_slow
from tests.waiting import LONG

JOBS = "/jpm/v2/{tenant}/jobs"
ROOT = Path(servicepytan.sandbox.__file__).parents[2]


def talk(sandbox: Sandbox, *parts: bytes) -> bytes:
    """Send bytes as they are; the answer until the connection is closed."""
    with socket.create_connection(("127.0.0.1", int(sandbox.url.rpartition(":")[2])), LONG) as wire:
        for part in parts:
            wire.sendall(part)
        answer = b""
        while chunk := wire.recv(65536):
            answer += chunk
    return answer


def test_connections_are_kept(client: Any) -> None:
    used = set()
    for _ in range(3):
        client.get(JOBS)
        used.add(id(client._connection.sock))
    assert len(used) == 1
    assert client.sandbox.connections == 1


def test_a_connection_is_closed_when_asked(client: Any) -> None:
    answer = talk(client.sandbox, b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 404 Not Found\r\n")


@pytest.mark.parametrize("data", [b"hello\r\n\r\n", b"\r\n", b"GET / HTTP/1.1\r\n"])
def test_what_is_no_http_ends_the_connection(client: Any, data: bytes) -> None:
    with socket.create_connection(("127.0.0.1", int(client.sandbox.url.rpartition(":")[2]))) as own:
        own.sendall(data)
        own.shutdown(socket.SHUT_WR)
        own.settimeout(LONG)
        while own.recv(65536):
            pass
    assert client.get(JOBS).status == 200


def test_bodies_may_come_in_chunks(client: Any) -> None:
    head = b"POST /connect/token HTTP/1.1\r\nConnection: close\r\n"
    head += b"Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
    answer = talk(client.sandbox, head, b"a\r\ngrant_type\r\n", b"9;x=y\r\n=password\r\n0\r\n\r\n")
    assert b"unsupported_grant_type" in answer


def test_clients_may_ask_before_they_send(client: Any) -> None:
    head = b"POST /connect/token HTTP/1.1\r\nConnection: close\r\nExpect: 100-continue\r\n"
    answer = talk(client.sandbox, head + b"Content-Length: 2\r\n\r\n", b"{}")
    assert answer.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 400 Bad Request\r\n")


def test_head_has_no_body(client: Any) -> None:
    answer = talk(client.sandbox, b"HEAD / HTTP/1.1\r\nConnection: close\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 404")
    assert answer.endswith(b"\r\n\r\n")


@pytest.mark.parametrize(("on", "accepted"), [(True, True), (True, False), (False, True)])
def test_gzip_when_wanted(serve: Callable[..., Any], on: bool, accepted: bool) -> None:
    client = serve(gzip=on)
    if accepted:
        client.headers["Accept-Encoding"] = "gzip, deflate"
    reply = client.get(JOBS)
    packed = reply.headers.get("content-encoding") == "gzip"
    assert packed is (on and accepted)
    body = gzip.decompress(reply.body) if packed else reply.body
    assert len(json.loads(body)["data"]) == 50
    assert "content-encoding" not in client.get(f"{JOBS}/5").headers


@pytest.mark.parametrize("path", [JOBS, f"{JOBS}/5", "/nowhere"])
def test_answers_bear_the_time_of_the_clock(path: str, serve: Callable[..., Any]) -> None:
    client = serve(clock=lambda: 1_780_000_000.75)
    assert client.get(path).headers["date"] == "Thu, 28 May 2026 20:26:40 GMT"
    assert "date" not in serve(send_date=False).get(path).headers


def test_it_listens_on_loopback_only(client: Any) -> None:
    listener = client.sandbox._server._listener
    assert listener.getsockname()[0] == "127.0.0.1"
    assert client.sandbox.url.startswith("http://127.0.0.1:")
    assert client.sandbox.auth_url == client.sandbox.url


def test_start_and_stop_can_be_repeated() -> None:
    sandbox = Sandbox()
    with pytest.raises(RuntimeError, match="before start"):
        sandbox.url  # noqa: B018
    assert sandbox.wait(0)
    assert sandbox.start() is sandbox
    url = sandbox.url
    assert sandbox.start().url == url
    assert not sandbox.wait(0)
    sandbox.stop()
    sandbox.stop()
    assert sandbox.wait()
    with pytest.raises(ConnectionRefusedError):
        talk(sandbox)
    with sandbox:
        assert sandbox.url == url
        assert b"404" in talk(sandbox, b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n")


def test_stopping_closes_connections_and_threads() -> None:
    before = set(threading.enumerate())
    sandbox = Sandbox().start()
    port = int(sandbox.url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), LONG) as wire:
        wire.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert wire.recv(65536)
        started = set(threading.enumerate()) - before
        assert len(started) == 2
        sandbox.stop()
        assert wire.recv(65536) == b""
    for thread in started:
        thread.join(LONG)
        assert not thread.is_alive()


def test_wait_ends_with_the_sandbox() -> None:
    sandbox = Sandbox().start()
    waiting = threading.Thread(target=sandbox.wait)
    waiting.start()
    sandbox.stop()
    waiting.join(LONG)
    assert not waiting.is_alive()


def test_sandboxes_are_independent() -> None:
    with Sandbox() as first, Sandbox(seed=8) as other:
        assert first.url != other.url
        assert first.client_secret != other.client_secret
        talk(first, b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n")
        assert (len(first.log), len(other.log)) == (1, 0)


def test_environ_names_what_a_program_needs() -> None:
    with Sandbox(tenant_id="77") as sandbox:
        result = sandbox.environ()
        assert result["SERVICETITAN_TENANT_ID"] == "77"
        assert result["SERVICETITAN_API_URL"] == result["SERVICETITAN_AUTH_URL"] == sandbox.url
        assert result["SERVICETITAN_CLIENT_SECRET"] == sandbox.client_secret
        assert all(name.startswith("SERVICETITAN_") for name in result)


def test_a_fault_of_the_sandbox_itself_is_told(
    client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client.sandbox._app, "_admit", lambda *arguments: dict[str, int]()["oops"])
    reply = client.get(JOBS)
    assert reply.status == 500
    assert reply.json["title"] == "The sandbox failed: KeyError('oops')"


def test_session_asks_it() -> None:
    with Sandbox(jobs=12) as sandbox, sandbox.session(timezone="America/Chicago") as session:
        assert session.jobs.get(300000001)["id"] == 300000001
        assert len(session.jobs.list(page_size=5).all()) == 12
        assert sandbox.token_requests == 1


def test_pytest_finds_the_fixture(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "def test_it(servicetitan_sandbox):\n    assert servicetitan_sandbox.url\n"
    )
    assert "1 passed" in own_pytest(tmp_path)


def own_pytest(folder: Path, *arguments: str) -> str:
    """What a run of pytest writes that has the plugin of the sandbox, and no others by itself."""
    plugin = "servicepytan.sandbox.pytest_plugin"
    own = ("-p", "no:cacheprovider", "--basetemp", str(folder / "tmp"), "-p", plugin)
    command = [sys.executable, "-m", "pytest", "-q", *own]
    alone = {"PYTHONPATH": str(ROOT), "PYTEST_ADDOPTS": "", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    environ = {**os.environ, **alone}
    done = subprocess.run(
        [*command, *arguments, str(folder)],
        cwd=folder,
        env=environ,
        capture_output=True,
        text=True,
    )
    return done.stdout + done.stderr


ASYNC_TESTS = """
import pytest

@pytest.fixture
def anyio_backend():
    return "asyncio"

{mark}
async def test_rows(servicetitan_async_session, servicetitan_sandbox):
    assert len(await servicetitan_async_session.jobs.list(limit=3).all()) == 3
    assert servicetitan_sandbox.token_requests == 1

{mark}
async def test_rows_in_the_next_loop(servicetitan_async_session):
    assert await servicetitan_async_session.jobs.list(limit=1).first()
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("plugin", "mode", "mark"),
    rest_slow(
        [
            ("pytest_asyncio.plugin", "strict", "@pytest.mark.asyncio"),
            ("pytest_asyncio.plugin", "auto", ""),
            ("anyio.pytest_plugin", "", "@pytest.mark.anyio"),
        ]
    ),
)
def test_async_tests_have_a_session(tmp_path: Path, plugin: str, mode: str, mark: str) -> None:
    pytest.importorskip(plugin.partition(".")[0])
    (tmp_path / "test_it.py").write_text(ASYNC_TESTS.format(mark=mark))
    modes = ("-o", f"asyncio_mode={mode}", "-o", "asyncio_default_fixture_loop_scope=function")
    done = own_pytest(tmp_path, "-W", "error", "-p", plugin, *(modes if mode else ()))
    assert "2 passed" in done


def test_the_plugin_loads_nothing_heavy() -> None:
    code = (
        "import sys, servicepytan.sandbox.pytest_plugin\n"
        "watched = ('aiohttp', 'anyio', 'pytest_asyncio', 'requests', 'servicepytan')\n"
        "print([name for name in sys.modules if name.startswith(watched)])"
    )
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=True
    )
    assert not re.search("aiohttp|anyio|asyncio|requests", done.stdout)
    assert "sandbox.sandbox" not in done.stdout


def test_an_unknown_name_of_the_package() -> None:
    with pytest.raises(AttributeError, match="Sandpit"):
        servicepytan.sandbox.Sandpit  # type: ignore[attr-defined]  # noqa: B018
    assert servicepytan.sandbox.Faults(seed=1).seed == 1


def test_json_without_orjson(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "orjson", None)
    spec = importlib.util.spec_from_file_location("plain_codec", str(codec.__file__))
    assert spec
    assert spec.loader
    plain = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(plain)
    value = {"a": [1, None, "é"], "b": 0.5}
    assert plain.dumps(value) == codec.dumps(value) == '{"a":[1,null,"é"],"b":0.5}'.encode()
    assert plain.loads(codec.dumps(value)) == value
    odd: list[Any] = [{"big": 2**70, "none": float("inf")}, ["half \ud83d", float("nan")], -(2**64)]
    for value in odd:
        assert plain.dumps(value) == codec.dumps(value)
    assert codec.loads(b"[18446744073709551616]") == [2**64]
    with pytest.raises(ValueError, match="deep"):
        codec.loads(b"[" * 200_000)
