"""Faults: random by a seed, or planned for the next requests."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import NamedTuple, Optional, Union

CHANCES = ("error_500", "error_503", "reset", "cut", "garbage", "slow", "unauthorized", "limited")
STATUSES = {"error_500": 500, "error_503": 503, "unauthorized": 401, "limited": 429}
KINDS = (*CHANCES, "garbage_json", "empty", "timeout")


class InjectedFault(NamedTuple):
    """A fault of one request.

    Attributes:
        kind: ``reset``, ``cut``, ``garbage``, ``garbage_json``, ``empty``, ``slow``,
            ``timeout`` or ``status``.
        status: The status to answer with, for ``status``.
        before: Whether it strikes before the operation is done.
        retry_after: The value of a ``Retry-After`` header, if any.
        title: The title of the problem, if not the usual.
        body: The body to send instead, if any.
        location: The value of a ``Location`` header, if any.
    """

    kind: str
    status: int = 0
    before: bool = False
    retry_after: Optional[str] = None
    title: Optional[str] = None
    body: Optional[bytes] = None
    location: Optional[str] = None

    @property
    def label(self) -> str:
        """Its name in the log."""
        return str(self.status) if self.kind == "status" else self.kind


def fault(
    kind: Union[str, int],
    *,
    before: bool = False,
    retry_after: Union[str, float, None] = None,
    title: Optional[str] = None,
    body: Optional[bytes] = None,
) -> InjectedFault:
    """A fault by name or status.

    Raises:
        ValueError: there is no such fault, or its body is not bytes.
    """
    status = kind if isinstance(kind, int) else STATUSES.get(kind, 0)
    if not status and kind not in KINDS:
        raise ValueError(f"There is no fault {kind!r}. Use a status or one of {', '.join(KINDS)}.")
    if status and not 300 <= status <= 599:
        raise ValueError(f"A fault cannot be the status {status}; use one from 300 to 599.")
    if body is not None and not isinstance(body, bytes):
        raise ValueError(f"The body of a fault is bytes, not a {type(body).__name__}.")
    wait = None if retry_after is None else str(retry_after)
    name = "status" if status else str(kind)
    return InjectedFault(name, status, before or 300 <= status < 500, wait, title, body)


@dataclass
class Faults:
    """Chances between 0 and 1 that a request to the API meets a fault; they may be changed at
    any time.

    Args:
        seed: The same seed gives the same faults in the same order of requests.
        error_500: The operation is done, then the answer is 500.
        error_503: The operation is done, then the answer is 503.
        reset: The operation is done, then the connection breaks.
        cut: The operation is done, then the answer breaks off half-way.
        garbage: The operation is done, then the answer is a page of HTML.
        slow: The answer comes after ``slow_seconds``.
        unauthorized: The answer is 401.
        limited: The answer is 429.
        slow_seconds: How long slow answers take.
        before: Whether 500, 503, resets and so on strike before the operation is done.

    Raises:
        ValueError: a chance is not between 0 and 1.

    Example:
        >>> Sandbox(faults=Faults(seed=1, error_500=0.05, reset=0.03))
    """

    seed: int = 0
    error_500: float = 0.0
    error_503: float = 0.0
    reset: float = 0.0
    cut: float = 0.0
    garbage: float = 0.0
    slow: float = 0.0
    unauthorized: float = 0.0
    limited: float = 0.0
    slow_seconds: float = 1.0
    before: bool = False
    _dice: Random = field(init=False, repr=False, compare=False)
    _lock: threading.Lock = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for name in CHANCES:
            chance = getattr(self, name)
            if not isinstance(chance, (int, float)) or not 0 <= chance <= 1:
                raise ValueError(f"Faults({name}={chance!r}) is not between 0 and 1.")
        self._dice = Random(self.seed)
        self._lock = threading.Lock()

    def draw(self) -> Optional[InjectedFault]:
        """The fault of the next request, or None."""
        chances = [getattr(self, name) for name in CHANCES]
        if not any(chances):
            return None
        with self._lock:
            drawn = self._dice.random()
        for name, chance in zip(CHANCES, chances):
            if drawn < chance:
                return fault(name, before=self.before)
            drawn -= chance
        return None


@dataclass
class Planned:
    """A planned fault and the requests it waits for."""

    fault: InjectedFault
    times: int
    fits: Callable[[str, str], bool]


class Script:
    """The planned faults and redirects, in order."""

    def __init__(self) -> None:
        self._planned: list[Planned] = []
        self._lock = threading.Lock()

    def plan(self, planned: Planned) -> None:
        """Plan a fault for the next matching requests."""
        with self._lock:
            self._planned.append(planned)

    def take(self, method: str, path: str) -> Optional[InjectedFault]:
        """The fault planned for this request, or None."""
        if not self._planned:
            return None
        with self._lock:
            for planned in self._planned:
                if planned.fits(method, path):
                    planned.times -= 1
                    if planned.times <= 0:
                        self._planned.remove(planned)
                    return planned.fault
        return None

    def clear(self) -> None:
        """Drop all planned faults and redirects."""
        with self._lock:
            self._planned.clear()
