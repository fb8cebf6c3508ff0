"""HAR files: complete after each answer, private, and without secrets."""

from __future__ import annotations

import errno
import json
import os
import socket
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from servicepytan import ConfigurationError, InvalidArgument, Session
from servicepytan.observers import HarFile
from servicepytan.sandbox import Sandbox


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=5) as running:
        yield running


def entries_of(path: Path) -> list[dict[str, Any]]:
    log = json.loads(path.read_text(encoding="utf-8"))["log"]
    assert log["version"] == "1.2"
    entries: list[dict[str, Any]] = log["entries"]
    return entries


def a_note(session: Session) -> None:
    job = session.jobs.list(number="7").first() or session.jobs.list().first_or_raise()
    session.jobs.create_note(job["id"], {"text": "Edward Lear", "pinToTop": False})


def test_it_holds_requests_and_answers_with_secrets_masked(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "calls.har"
    with HarFile(path) as har:
        session = sandbox.session(observers=[har])
        a_note(session)
    token, *_, note = entries_of(path)
    assert token["request"]["url"].endswith("/connect/token")
    assert note["request"]["method"] == "POST"
    assert json.loads(note["request"]["postData"]["text"])["text"] == "Edward Lear"
    assert json.loads(note["response"]["content"]["text"])["text"] == "Edward Lear"
    assert note["startedDateTime"].startswith("20")
    headers = {pair["name"]: pair["value"] for pair in note["request"]["headers"]}
    assert headers["Authorization"] == headers["ST-App-Key"] == "***"
    text = path.read_text(encoding="utf-8")
    for secret in (session.config.client_secret, session.config.app_key, session.token().value):
        assert secret.reveal() not in text


def test_the_query_is_taken_apart(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "calls.har"
    with HarFile(path) as har:
        sandbox.session(observers=[har]).jobs.list(number="a b", page_size=3).all()
    query = entries_of(path)[1]["request"]["queryString"]
    assert {"name": "number", "value": "a b"} in query


def test_it_is_complete_before_it_is_closed(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "calls.har"
    har = HarFile(path)
    assert entries_of(path) == []
    session = sandbox.session(observers=[har])
    for count in range(3):
        session.jobs.list(limit=1).all()
        assert len(entries_of(path)) == count + 2
    har.close()
    session.jobs.list(limit=1).all()
    assert len(entries_of(path)) == 4


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")
def test_only_its_owner_may_read_it_even_where_one_was_there(tmp_path: Path) -> None:
    path = tmp_path / "calls.har"
    path.write_text("older and longer " * 100)
    path.chmod(0o644)
    HarFile(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert entries_of(path) == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_child_writes_nothing(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "calls.har"
    with HarFile(path) as har:
        session = sandbox.session(observers=[har])
        session.jobs.list(limit=1).all()
        child = os.fork()
        if not child:
            session.jobs.list(limit=1).all()
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
    assert len(entries_of(path)) == 2


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such places")
@pytest.mark.parametrize("kind", ["pipe", "socket", "device", "folder"])
def test_what_is_no_regular_file_is_refused_and_stays_as_it_was(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "place"
    if kind == "pipe":
        os.mkfifo(path, 0o644)
    elif kind == "socket":
        with closing(socket.socket(socket.AF_UNIX)) as server:
            server.bind(str(path.relative_to(Path.cwd())))
    elif kind == "device":
        ends = os.openpty()
        path = Path(os.ttyname(ends[1]))
    else:
        path.mkdir()
    before = path.stat()
    with pytest.raises(ConfigurationError, match=r"cannot be written: .*Name another file"):
        HarFile(path)
    assert (path.stat().st_mode, path.stat().st_ino) == (before.st_mode, before.st_ino)
    if kind == "device":
        os.close(ends[0])
        os.close(ends[1])


@pytest.mark.parametrize("call", ["fchmod", "write"])
def test_a_file_that_cannot_be_begun_is_told_of_and_closed(
    call: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, handle = [], os.open

    def refused(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    def counted(*arguments: Any) -> int:
        opened.append(handle(*arguments))
        return opened[-1]

    monkeypatch.setattr(f"os.{call}", refused)
    monkeypatch.setattr("os.open", counted)
    with pytest.raises(ConfigurationError, match=r"cannot be written: No space left on device\."):
        HarFile(tmp_path / "calls.har")
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(opened[0])


@pytest.mark.parametrize("taken", [0, 1, 500])
def test_it_stays_complete_when_the_disk_is_full(
    taken: int, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, write = tmp_path / "calls.har", os.write
    with HarFile(path) as har:
        session = sandbox.session(observers=[har])
        a_note(session)
        before = entries_of(path)

        def full(file: int, text: bytes) -> int:
            if len(text) < 100:
                return write(file, text)
            if taken and os.lseek(file, 0, os.SEEK_CUR) < path.stat().st_size:
                return write(file, text[:taken])
            raise OSError(errno.ENOSPC, "No space left on device")

        with monkeypatch.context() as patched:
            patched.setattr("os.write", full)
            a_note(session)
        assert entries_of(path) == before
        a_note(session)
    assert entries_of(path)[: len(before)] == before
    assert len(entries_of(path)) > len(before)


def test_the_signature_of_a_link_to_a_file_is_masked() -> None:
    from servicepytan.core.call import Call, Reply, Request
    from servicepytan.core.observing import messages_exchanged
    from servicepytan.core.redact import Headers
    from servicepytan.core.steps import Send
    from servicepytan.observers.har import har_entry

    link = "https://files.example/a.png?se=2026&sig=0f9Signed%2B"
    step = Send(Request("GET", link, Headers()), Call("GET", "/x", "/x"), 1)
    reply = Reply(302, {"location": link}, json.dumps({"url": link}).encode())
    entry = har_entry(messages_exchanged(step, reply, 0.0, "42"))
    assert "Signed" not in json.dumps(entry)
    assert entry["response"]["redirectURL"] == "https://files.example/a.png?se=2026&sig=***"


def test_it_can_be_closed_twice_and_writes_nothing_after_a_fork(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "calls.har"
    with HarFile(path) as har:
        session = sandbox.session(observers=[har])
        session.jobs.list(limit=1).all()
        before = path.read_bytes()
        descriptor = har._file
        har.after_fork()
        session.jobs.list(limit=1).all()
        assert path.read_bytes() == before
        har.close()
    os.close(descriptor)


def test_long_bodies_are_cut_and_faults_named(tmp_path: Path) -> None:
    from servicepytan.core.call import Call, Fault, Reply, Request
    from servicepytan.core.observing import LONGEST_BODY, messages_exchanged
    from servicepytan.core.redact import Headers
    from servicepytan.core.steps import Send
    from servicepytan.observers.har import har_entry

    call = Call("GET", "/x", "/x")
    step = Send(Request("GET", "https://api.example/x", Headers()), call, 1)
    reply = Reply(200, {"content-type": "text/plain"}, b"x" * 1_000_000)
    content = har_entry(messages_exchanged(step, reply, 0.0, "42"))["response"]["content"]
    assert (len(content["text"]), content["size"]) == (LONGEST_BODY, 1_000_000)
    lost = har_entry(messages_exchanged(step, Reply(fault=Fault("reset", "lost")), 0.0, "42"))
    assert lost["response"]["_error"] == "lost"


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: None, "cannot be written: No such file or directory. Name another file."),
        (lambda path: path.mkdir(parents=True), "cannot be written: Is a directory. "),
        pytest.param(
            lambda path: (path.parent.mkdir(), path.symlink_to(path.parent / "theirs")),
            "cannot be written: it is a link, and links are not followed. ",
            marks=pytest.mark.skipif(os.name != "posix", reason="links are followed elsewhere"),
        ),
    ],
)
def test_what_cannot_be_written_is_refused_at_once(make: Any, said: str, tmp_path: Path) -> None:
    path = tmp_path / "folder" / "calls.har"
    make(path)
    with pytest.raises(ConfigurationError) as caught:
        HarFile(path)
    assert str(caught.value).startswith(f"{path} {said}")


@pytest.mark.parametrize("path", [42, None, "", "a\0b", b"calls.har"])
def test_what_is_no_path_is_refused(path: Any) -> None:
    with pytest.raises(InvalidArgument, match="path="):
        HarFile(path)
