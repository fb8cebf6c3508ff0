"""Where Python cannot load a module, since no file descriptor is left, a call says so."""

from __future__ import annotations

import errno
import os
import sys
from typing import Any

import pytest

from servicepytan.core.exchange import exchange
from servicepytan.core.steps import (
    AcquireSlot,
    EndSlot,
    NeedToken,
    Send,
    SlotResult,
    TokenResult,
)
from servicepytan.errors import TransportError
from tests.core.script import call, config, fault, play, token

RETRIES, CURL = "servicepytan.core.retry_decisions", "servicepytan.core.curl"


class NoDescriptorLeft:
    """A finder of modules on a machine that has no file descriptor left."""

    def find_spec(self, name: str, *more: Any) -> None:
        """Fail as the finder does that lists a folder."""
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE), "/lib/servicepytan/core")


def forget(monkeypatch: pytest.MonkeyPatch, *modules: str) -> None:
    """Unload modules, which cannot be loaded again until the test ends."""
    for name in modules:
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setattr(sys, "meta_path", [NoDescriptorLeft()])


def play_until_sent(steps: Any) -> Any:
    """The step that sends the request."""
    answers: dict[type, Any] = {AcquireSlot: SlotResult(), NeedToken: TokenResult(token("t"))}
    step = next(steps)
    while not isinstance(step, Send):
        step = steps.send(answers[type(step)])
    return step


@pytest.mark.parametrize("modules", [[RETRIES], [RETRIES, CURL]])
@pytest.mark.parametrize(("verb", "outcome"), [("GET", None), ("POST", "not_sent")])
def test_what_decides_on_a_repeat(
    verb: str, outcome: Any, modules: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = exchange(call(verb), config())
    forget(monkeypatch, *modules)
    played = play(steps, [fault("connect")])
    error = played.error
    assert isinstance(error, TransportError)
    assert (error.kind, error.attempts, error.outcome) == ("connect", 1, outcome)
    assert "Too many open files" in str(error)
    assert "ulimit -n" in str(error)
    assert error.__cause__ is None
    assert error.__suppress_context__
    assert isinstance(played.steps[-1], EndSlot)


def test_an_earlier_attempt_may_have_been_applied(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = exchange(call("POST"), config())
    forget(monkeypatch, RETRIES)
    played = play(steps, [fault("reset")])
    assert played.error is not None
    assert played.error.outcome == "unknown"


def test_what_tells_of_the_answer() -> None:
    steps = exchange(call("POST"), config())
    play_until_sent(steps)
    with pytest.raises(TransportError) as caught:
        end_slot = steps.throw(OSError(errno.ENFILE, os.strerror(errno.ENFILE)))
        assert isinstance(end_slot, EndSlot)
        steps.send(None)
    assert (caught.value.kind, caught.value.outcome) == ("reset", "unknown")


def test_other_errors_stay_what_they_are() -> None:
    steps = exchange(call("GET"), config(paced=False))
    play_until_sent(steps)
    error = OSError(errno.EIO, os.strerror(errno.EIO))
    with pytest.raises(OSError, match="Input/output") as caught:
        steps.throw(error)
    assert caught.value is error
