"""The exchange for a page of a report: scripted answers, and the steps that they lead to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional

import pytest

from servicepytan.core.reporting.exchange import (
    LONGEST_POLLING,
    ReportExchange,
    ReportSteps,
    request,
)
from servicepytan.core.reporting.retries import (
    MOST_MAINTENANCE,
    MOST_REFUSALS,
    RouteMemory,
    pause_after_429,
)
from servicepytan.core.reporting.steps import (
    ClassicPage,
    KeepToken,
    PollReport,
    QueryPage,
    RateLimitWait,
    ReadDescription,
    ReleaseSlot,
    Wait,
)
from servicepytan.errors import Conflict, InvalidResponse, NotFound, RateLimited

PLACE = ("https://api.example", "42")
ROWS = {"data": [[1]]}
PENDING = {"status": "InProgress", "token": "t"}
DOWN = Conflict("down", status=409, title="Reports are suspended for maintenance.")
GONE = NotFound("gone", status=404)
POLL = [Wait(2.0, "report"), PollReport("t")]
KEPT = [KeepToken("t"), *POLL, ReleaseSlot("t"), KeepToken(None)]


def limited(seconds: Optional[float] = None) -> RateLimited:
    return RateLimited("slow down", status=429, retry_after=seconds)


@dataclass
class Script:
    """Answers requests from a list, and notes the steps; time passes only in waits."""

    answers: list[Any]
    steps: list[Any] = field(default_factory=list)
    now: float = 0.0
    routes: RouteMemory = field(default_factory=RouteMemory)

    def exchange(self, route: str = "auto", **more: Any) -> ReportExchange:
        return ReportExchange("Report 7", route, PLACE, self.routes, lambda: self.now, **more)

    def play(self, steps: ReportSteps) -> Any:
        """The result of an exchange."""
        try:
            step = next(steps)
            while True:
                answer = self._answer(step)
                failed = isinstance(answer, BaseException)
                step = steps.throw(answer) if failed else steps.send(answer)
        except StopIteration as end:
            return end.value

    def _answer(self, step: Any) -> Any:
        if isinstance(step, RateLimitWait):
            return 0.0
        if step != Wait(0.0, "rate_limit"):
            self.steps.append(step)
        if isinstance(step, Wait):
            self.now += step.seconds
        if isinstance(step, (Wait, KeepToken, ReleaseSlot)):
            return None
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    @property
    def waits(self) -> list[float]:
        return [step.seconds for step in self.steps if isinstance(step, Wait)]


ASK, ASK_CLASSIC = QueryPage(1, 5), ClassicPage(1, 5)


@pytest.mark.parametrize(
    ("route", "answers", "steps"),
    [
        ("auto", [ROWS], [ASK]),
        ("data", [ROWS], [ASK_CLASSIC]),
        ("query", [ROWS], [ASK]),
        ("auto", [GONE, ROWS], [ASK, ASK_CLASSIC]),
        ("auto", [PENDING, ROWS], [ASK, *KEPT]),
        (
            "auto",
            [PENDING, PENDING, ROWS],
            [ASK, *KEPT[:3], Wait(3.0, "report"), POLL[1], *KEPT[3:]],
        ),
        ("auto", [PENDING, GONE, PENDING, ROWS], [ASK, *KEPT, ASK, *KEPT]),
        ("auto", [limited(), limited(5), ROWS], [ASK, Wait(1.0, "rate_limit"), ASK, ASK_CLASSIC]),
        ("data", [limited(7), ROWS], [ASK_CLASSIC, Wait(7.0, "rate_limit"), ASK_CLASSIC]),
        ("data", [DOWN, ROWS], [ASK_CLASSIC, Wait(15.0, "maintenance"), ASK_CLASSIC]),
        (
            "auto",
            [PENDING, DOWN, ROWS],
            [ASK, *KEPT[:3], Wait(15.0, "maintenance"), POLL[1], *KEPT[3:]],
        ),
    ],
)
def test_the_steps_of_a_page(route: str, answers: list[Any], steps: list[Any]) -> None:
    script = Script(list(answers))
    assert script.play(script.exchange(route).page(1, 5)) == ROWS
    assert script.steps == steps


@pytest.mark.parametrize(
    ("route", "answers", "error", "last"),
    [
        ("query", [GONE], GONE, ASK),
        ("auto", [GONE], GONE, ASK_CLASSIC),
        ("data", [Conflict("no", status=409)], "no", ASK_CLASSIC),
        ("auto", [KeyboardInterrupt()], "", ASK),
        ("auto", [PENDING, KeyboardInterrupt()], "", KeepToken(None)),
        ("auto", [PENDING, {"status": "Failed"}], "ended as 'Failed'", KeepToken(None)),
        ("auto", [PENDING, GONE, PENDING, GONE], "lost the report 2 times", KeepToken(None)),
        ("auto", [PENDING], "was not ready after 60 minutes", KeepToken(None)),
    ],
)
def test_the_errors_of_a_page(route: str, answers: list[Any], error: Any, last: Any) -> None:
    script = Script(list(answers))
    with pytest.raises((Conflict, InvalidResponse, NotFound, KeyboardInterrupt)) as caught:
        script.play(script.exchange(route).page(1, 5))
    assert caught.value is error or error in str(caught.value)
    assert script.steps[-1] == last
    assert script.steps.count(ReleaseSlot("t")) == script.steps.count(KeepToken("t"))
    assert script.now <= LONGEST_POLLING + 15


def test_an_absent_route_is_remembered_for_an_hour() -> None:
    script = Script([GONE, ROWS])
    for second, steps in ((0.0, [ASK, ASK_CLASSIC]), (3599.0, [ASK_CLASSIC]), (3600.0, [ASK])):
        script.now = second
        script.steps.clear()
        script.play(script.exchange().page(1, 5))
        assert script.steps == steps
    assert not script.routes.is_absent(("https://api.example", "43"), 0.0)


def test_maintenance_is_waited_for_half_an_hour() -> None:
    script = Script([DOWN])
    with pytest.raises(Conflict):
        script.play(request(ReadDescription()))
    assert script.waits[:5] == [15, 30, 60, 120, 120]
    assert MOST_MAINTENANCE <= sum(script.waits) < MOST_MAINTENANCE + 120


@pytest.mark.parametrize(
    ("asked", "refusals", "options", "pause"),
    [
        (None, 1, {}, 1.0),
        (0.2, 1, {}, 1.0),
        (900, 1, {}, 900),
        (900, MOST_REFUSALS, {}, None),
        (3600, 1, {}, 3600),
        (3601, 1, {}, None),
        (3601, 1, {"timeout": 10.0}, 3601),
        (3601, 1, {"interval": 7200.0}, 3601),
    ],
)
def test_the_pause_after_a_429(
    asked: Optional[float], refusals: int, options: dict[str, float], pause: Optional[float]
) -> None:
    settings: dict[str, Any] = {"interval": 0.0, "timeout": None, **options}
    assert pause_after_429(limited(asked), refusals, MOST_REFUSALS, **settings) == pause
