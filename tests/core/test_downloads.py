"""The steps of a download, as lists of results and expected steps."""

from __future__ import annotations

from typing import Any, Optional

import pytest

from servicepytan.core.call import Call, Reply
from servicepytan.core.deadline import TransferDeadline
from servicepytan.core.downloads import FetchFile, UseFile, fetch_until_complete
from servicepytan.core.generators import drive
from servicepytan.errors import NotFound, TransportError

CALL = Call("GET", "/file", "/file", stream=True)
CUT, TIMEOUT, RESET = (TransportError("broke off", kind) for kind in ("cut", "timeout", "reset"))


class DownloadScript:
    """Answers the steps of a download by a script, a second for each transfer.

    Args:
        uses: What becomes of each transfer: its result, or its error.
        limit: Seconds for all of it.
        refusal: The error of the first fetch.
    """

    def __init__(
        self, uses: list[Any], limit: Optional[float] = None, refusal: Optional[Exception] = None
    ) -> None:
        self.now = 0.0
        self.calls: list[Call] = []
        self._uses = uses
        self._refusal = refusal
        self._limit = TransferDeadline(limit, lambda: self.now)

    def run(self) -> Any:
        return drive(fetch_until_complete(CALL, self._limit), self._perform)

    def _perform(self, step: Any) -> Any:
        if isinstance(step, FetchFile):
            self.calls.append(step.call)
            if self._refusal is not None:
                raise self._refusal
            return Reply(200, body=b"%d" % len(self.calls))
        assert step == UseFile(Reply(200, body=b"%d" % len(self.calls)))
        self.now += 1
        result = self._uses.pop(0)
        if isinstance(result, BaseException):
            raise result
        return result


@pytest.mark.parametrize(
    ("uses", "fetches"),
    [(["done"], 1), ([CUT, "done"], 2), ([TIMEOUT, CUT, "done"], 3), ([b""], 1), ([None], 1)],
)
def test_a_transfer_that_breaks_off_begins_again(uses: list[Any], fetches: int) -> None:
    script = DownloadScript(list(uses))
    assert script.run() == uses[-1]
    assert script.calls == [CALL] * fetches


@pytest.mark.parametrize(
    ("uses", "fetches"),
    [
        ([CUT, CUT, TIMEOUT], 3),
        ([RESET], 1),
        ([CUT, RESET], 2),
        ([OSError("disk full")], 1),
        ([KeyboardInterrupt()], 1),
    ],
)
def test_it_ends_with_the_error_that_is_not_repeated(uses: list[Any], fetches: int) -> None:
    script = DownloadScript(list(uses))
    with pytest.raises(type(uses[-1])) as info:
        script.run()
    assert info.value is uses[-1]
    assert len(script.calls) == fetches


@pytest.mark.parametrize("refusal", [CUT, NotFound("gone", status=404)])
def test_a_call_that_fails_has_had_its_retries(refusal: Exception) -> None:
    script = DownloadScript([], refusal=refusal)
    with pytest.raises(type(refusal)):
        script.run()
    assert len(script.calls) == 1


def test_each_attempt_has_the_time_that_is_left() -> None:
    script = DownloadScript([CUT, CUT, "done"], limit=5)
    assert script.run() == "done"
    assert [call.total_timeout for call in script.calls] == [5, 4, 3]


def test_there_is_no_further_attempt_when_the_time_is_over() -> None:
    script = DownloadScript([CUT, CUT, "done"], limit=2)
    with pytest.raises(TransportError):
        script.run()
    assert [call.total_timeout for call in script.calls] == [2, 1]
