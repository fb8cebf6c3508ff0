"""The state of a bucket that several processes share, and the functions that change it.

The state is stored as text at one place. A process reads it, decides by these functions, and
replaces it if nobody else did so meanwhile. All moments are seconds of the clock of that place.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any, NamedTuple


class Member(NamedTuple):
    """A process that shares the bucket.

    Attributes:
        wanted: Requests per second that it could use.
        granted: Requests per second that it may send.
        until: When this ends, unless it is renewed.
    """

    wanted: float
    granted: float
    until: float


class SharedPause(NamedTuple):
    """A pause of all processes after a 429.

    Attributes:
        until: When it ends.
        needs_probe: Whether the server asked for longer, so that one caller must try first.
    """

    until: float = -math.inf
    needs_probe: bool = False


class BucketState(NamedTuple):
    """The state of a bucket.

    Attributes:
        next_free: The first moment that nobody has reserved yet.
        pause: The pause of all processes.
        members: The processes by their ids.
    """

    next_free: float = 0.0
    pause: SharedPause = SharedPause()
    members: Mapping[str, Member] = {}

    def renew_share(
        self, member: str, now: float, *, wanted: float, limit: int, seconds: float
    ) -> tuple[float, BucketState]:
        """Renew the share of a process; the rate that other processes hold is not granted twice.

        Args:
            member: Its id.
            now: The moment.
            wanted: Requests per second that it could use.
            limit: Requests per second of all together.
            seconds: How long the share lasts.

        Returns:
            The requests per second that it may send, 0 for none yet; and the new state.
        """
        others = {
            name: other
            for name, other in self.members.items()
            if name != member and other.until > now
        }
        wants = {name: other.wanted for name, other in others.items()}
        fair = fair_shares({**wants, member: wanted}, limit)[member]
        free = limit - sum(other.granted for other in others.values())
        granted = max(0.0, min(fair, free))
        if fair >= 1:
            granted = float(math.floor(granted))
        own = Member(wanted, granted, now + seconds)
        return granted, self._replace(members={**others, member: own})

    def drop_share(self, member: str) -> BucketState:
        """Remove a process; returns the new state."""
        others = {name: other for name, other in self.members.items() if name != member}
        return self._replace(members=others)

    def reserve_slot(
        self, now: float, interval: float, farthest: float
    ) -> tuple[float, bool, BucketState]:
        """Reserve a single slot, unless it comes too late.

        Args:
            now: The moment.
            interval: Seconds until the next slot after it.
            farthest: Seconds from now; a later slot is not reserved.

        Returns:
            The moment of the slot; whether it is reserved; and the new state.
        """
        moment = max(now, self.next_free, self.pause.until)
        if moment > now + farthest:
            return moment, False, self
        return moment, True, self._replace(next_free=moment + interval)

    def return_slot(self, moment: float, interval: float) -> BucketState:
        """Return a slot that was not used, if nobody has reserved one behind it."""
        is_last = abs(self.next_free - moment - interval) < 1e-6
        return self._replace(next_free=moment) if is_last else self

    def pause_until(self, until: float, needs_probe: bool) -> BucketState:
        """Pause all processes; a longer pause stays."""
        if until <= self.pause.until:
            return self
        return self._replace(pause=SharedPause(until, needs_probe))

    def last_moment(self) -> float:
        """The moment at which everything in the state has ended."""
        ends = (member.until for member in self.members.values())
        return max(self.next_free, self.pause.until, *ends, 0.0)

    def encode(self) -> str:
        """The state as text."""
        pause = [max(0.0, self.pause.until), self.pause.needs_probe]
        state = {"next": self.next_free, "pause": pause, "members": self.members}
        return json.dumps(state, separators=(",", ":"))


def decode_state(text: str) -> BucketState:
    """The state from its text; an empty state if the text is invalid."""
    try:
        state = json.loads(text)
        until, needs_probe = state["pause"]
        members = {str(name): _member(*values) for name, values in state["members"].items()}
        pause = SharedPause(_number(until), bool(needs_probe))
        return BucketState(_number(state["next"]), pause, members)
    except (ValueError, TypeError, KeyError, AttributeError):
        return BucketState()


def _member(wanted: Any, granted: Any, until: Any) -> Member:
    return Member(_number(wanted), _number(granted), _number(until))


def _number(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(value)
    return number


def fair_shares(wants: Mapping[str, float], limit: int) -> dict[str, float]:
    """Divide a limit fairly: small requests in full, the rest in equal shares.

    Shares are whole numbers, so that each keeps to its share in every second, unless there are
    more processes than requests.

    Args:
        wants: Requests per second by process.
        limit: Requests per second of all together.
    """
    if len(wants) > limit:
        return dict.fromkeys(wants, limit / len(wants))
    shares: dict[str, float] = {}
    remaining = limit
    for index, name in enumerate(sorted(wants, key=lambda name: (wants[name], name))):
        share = min(max(1, math.ceil(min(wants[name], limit))), remaining // (len(wants) - index))
        shares[name] = share
        remaining -= share
    return shares


def wanted_rate(used: int, waits: int, seconds: float, limit: int) -> float:
    """Requests per second that a process could use, estimated from its use so far.

    Args:
        used: Requests that it sent.
        waits: Requests that had to wait for their slot.
        seconds: The time in which it did so.
        limit: Requests per second of all processes together.
    """
    if waits and 2 * waits >= used:
        return float(limit)
    return min(float(limit), 1.5 * used / max(seconds, 0.001) + 1)
