"""Runs every test of this folder with every sender."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
import trustme

from servicepytan.transport.http import Sender
from tests.transport.contract.senders import SENDERS, choose, new_sender


@pytest.fixture(autouse=True, params=sorted(SENDERS), name="sender_kind")
def _sender_kind(request: pytest.FixtureRequest) -> str:
    choose(SENDERS[request.param])
    return str(request.param)


@pytest.fixture
def sender(sender_kind: str) -> Iterator[Sender]:
    """A sender of the kind under test."""
    sender = new_sender()
    yield sender
    sender.close()


@pytest.fixture
def over() -> Iterator[Event]:
    """Set when the test has ended, so that no server waits on."""
    event = Event()
    yield event
    event.set()


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """A certificate authority that nobody trusts unless told to."""
    return trustme.CA()


@pytest.fixture
def tls(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """The certificate that a server shows for 127.0.0.1, and that clients trust."""
    bundle = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(bundle))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context
