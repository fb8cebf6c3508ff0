"""Export feeds: rows ordered by their last change, from a token or a date."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from typing import NamedTuple, Optional

from servicepytan.sandbox import codec, times
from servicepytan.sandbox.filters import Invalid, boolean
from servicepytan.sandbox.listing import ACTIVE_STATES, Query
from servicepytan.sandbox.responses import Response, not_valid
from servicepytan.sandbox.store import Collection, FeedPosition, RowView, first_not

LAG = 900.0
"""Seconds until a change appears in the feeds."""


class ExportFeed(NamedTuple):
    """An export feed.

    Attributes:
        name: What its tokens belong to.
        shape: What makes a row of the feed of a record.
        active: Whether it takes the parameter ``active``.
    """

    name: str
    shape: Optional[RowView] = None
    active: bool = False


def token(name: str, position: FeedPosition) -> str:
    """The continuation token of a position in a feed."""
    text = f"{position.modified}|{position.id}"
    return base64.urlsafe_b64encode(f"{_check(name, text)}|{text}".encode()).decode()


def place_of(name: str, text: str) -> FeedPosition:
    """The position that a ``from`` names: a token of this feed, or a date.

    Raises:
        Refused: it is neither.
    """
    moment = times.read(text)
    if moment is not None:
        return FeedPosition(moment, -1)
    try:
        check, modified, record_id = base64.urlsafe_b64decode(text).decode().split("|")
        position = FeedPosition(modified, int(record_id))
    except ValueError:
        raise not_valid("from", text) from None
    if check != _check(name, f"{modified}|{record_id}"):
        raise not_valid("from", text)
    return position


def _check(name: str, text: str) -> str:
    return hashlib.sha256(f"{name}:{text}".encode()).hexdigest()[:12]


def answer(
    collection: Collection, feed: ExportFeed, query: Query, size: int, now: float
) -> Response:
    """The page of a feed for a query."""
    recent = _recent(query)
    start = place_of(feed.name, query["from"][-1]) if "from" in query else FeedPosition("", -1)
    settled = _settled(collection, now)
    state = _state(query) if feed.active else None

    def is_included(position: int) -> bool:
        fits = state is None or collection.active(position) is state
        return fits and (recent or settled(position))

    positions, more = _page(collection, start, size, is_included)
    rows = [collection.json(position, feed.shape) for position in positions]
    if not more and recent:  # rows that may change again are repeated
        positions = [position for position in positions if settled(position)]
    end = collection.place(positions[-1]) if positions else start
    head = f'{{"hasMore":{"true" if more else "false"},"continueFrom":'
    token_text = codec.dumps(token(feed.name, end)).decode()
    return Response(200, f'{head}{token_text},"data":[{",".join(rows)}]}}'.encode())


def _recent(query: Query) -> bool:
    text = query.get("includeRecentChanges", ["false"])[-1]
    try:
        return boolean(text)
    except Invalid:
        raise not_valid("includeRecentChanges", text) from None


def _state(query: Query) -> Optional[bool]:
    text = query.get("active", ["Any"])[-1]
    if text not in ACTIVE_STATES:
        raise not_valid("active", text)
    return ACTIVE_STATES[text]


def _settled(collection: Collection, now: float) -> Callable[[int], bool]:
    touched = collection.touched_at
    return lambda position: touched.get(position, float("-inf")) <= now - LAG


def _page(
    collection: Collection, start: FeedPosition, size: int, is_included: Callable[[int], bool]
) -> tuple[list[int], bool]:
    """Positions of the next rows, and whether there are more."""
    touched = collection.touched_at
    late = sorted(
        (feed_position, position)
        for position in touched
        if is_included(position) and (feed_position := collection.place(position)) > start
    )
    kind = collection.kind
    order = range(kind.size)
    first = first_not(order, lambda index: collection.place_of(kind.row(index)) <= start)
    positions: list[int] = []
    for position in order[first:]:
        if len(positions) > size:
            break
        if position not in touched and is_included(position):
            positions.append(position)
    merged = _merged(collection, positions, late)
    return merged[:size], len(merged) > size


def _merged(
    collection: Collection, positions: list[int], late: list[tuple[FeedPosition, int]]
) -> list[int]:
    if not late:
        return positions
    both = [(collection.place(position), position) for position in positions] + late
    return [position for _, position in sorted(both)]
