"""What a sync remembers: where each resource goes on, and what is safely written."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta, timezone
from typing import Any, Optional, TypeVar

from servicepytan.convert.columns import Columns
from servicepytan.core.timestamps import instant_or_none, parse_instant, to_second
from servicepytan.errors import SyncError

T = TypeVar("T")

VERSION = 1
"""The version of what is written; a higher one is refused."""

OVERLAP = timedelta(hours=1)
"""How far before its own beginning a walk over changes sets the mark for the next one."""

_STAMP = "%Y-%m-%dT%H-%M-%SZ"
STAMP_LENGTH = 20
PART_NAME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}-[0-9]{2}-[0-9]{2}Z-[0-9]{4,}\.[a-z]+")
"""How the name of a part looks."""


@dataclass(frozen=True)
class PartFile:
    """A file that is whole and safe.

    Attributes:
        name: Its name in the folder of its resource.
        rows: How many rows it has.
        size: Its size in bytes.
    """

    name: str
    rows: int
    size: int


@dataclass(frozen=True)
class UnfinishedWalk:
    """A walk over a list that has not come to its end.

    Attributes:
        mark: From when the next walk asks for changes: an overlap before this one began.
        created: All rows that were created before this moment are safe.
    """

    mark: str
    created: str


@dataclass(frozen=True)
class ResourceState:
    """Where one resource goes on.

    Attributes:
        operation: The list or feed that it comes from.
        token: The feed's token behind the last row that is safe.
        mark: The moment from which changes are asked for next.
        last_mark: The mark before it, from which to read again when ``mark`` proves wrong.
        walk: The walk that broke off, where one did.
        columns: The columns so far, as ``Columns.dump`` gives them.
        parts: The files that hold its rows, oldest first.
        stamp: When the last run that wrote began.
    """

    operation: str
    token: Optional[str] = None
    mark: Optional[str] = None
    walk: Optional[UnfinishedWalk] = None
    columns: tuple[tuple[Any, ...], ...] = ()
    parts: tuple[PartFile, ...] = ()
    stamp: str = ""
    last_mark: Optional[str] = None


@dataclass(frozen=True)
class DestinationSettings:
    """What all resources at one place have in common.

    Attributes:
        tenant: Whose rows they are.
        environment: Whether they are real: ``production`` or ``integration``.
        format: How they are written.
        flat: Whether nested values have columns of their own.
        tenant_column: The column that names the tenant, where there is one.
    """

    tenant: str
    environment: str
    format: str
    flat: bool = False
    tenant_column: Optional[str] = None


def write_state(state: ResourceState) -> str:
    """A state as text."""
    return _dump(asdict(state))


def write_settings(settings: DestinationSettings) -> str:
    """A place as text."""
    return _dump(asdict(settings))


def _dump(values: Mapping[str, Any]) -> str:
    told = {"version": VERSION, **values}
    text = json.dumps(told, indent=1, ensure_ascii=False) + "\n"
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:  # half of a character, which JSON can only tell by its number
        return json.dumps(told, indent=1) + "\n"
    return text


def read_state(text: str, where: str) -> ResourceState:
    """A state from text.

    Args:
        text: The text.
        where: What to call its place in messages.

    Raises:
        SyncError: it is damaged or of a newer version.
    """
    try:
        found = _load(text, where)
        return ResourceState(
            _text(found["operation"]),
            _optional(_token, found["token"]),
            _optional(_text, found["mark"]),
            _optional(_walk, found["walk"]),
            tuple(map(tuple, Columns.load(map(_column, _typed(list, found["columns"]))).dump())),
            tuple(map(_part, _typed(list, found["parts"]))),
            _text(found["stamp"]),
            _optional(_text, found.get("last_mark")),
        )
    except (KeyError, TypeError, ValueError):
        raise _damaged(where) from None


def _damaged(where: str) -> SyncError:
    return SyncError(
        f"{where} is damaged or was edited by hand. The data beside it is untouched; restore"
        " the file, or run with full=True (--full) to load everything anew."
    )


def check_moments(state: ResourceState, where: str) -> None:
    """Refuse to go on from what is no moment, or from one with no room for a later run.

    Raises:
        SyncError: it was edited by hand, or the clock was wrong beyond measure.
    """
    walk = (state.walk.mark, state.walk.created) if state.walk else ()
    marks = (state.mark, state.last_mark, *walk)
    moments = [moment for moment in marks if moment is not None]
    stamps = [part.name[:STAMP_LENGTH] for part in state.parts]
    stamps += [state.stamp] if state.stamp else []
    if not (all(map(instant_or_none, moments)) and all(map(is_stamp, stamps))):
        raise _damaged(where)


def read_settings(text: str, where: str) -> DestinationSettings:
    """A place from text.

    Raises:
        SyncError: it is damaged or of a newer version.
    """
    try:
        found = _load(text, where)
        return DestinationSettings(
            _text(found["tenant"]),
            _text(found["environment"]),
            _text(found["format"]),
            _typed(bool, found["flat"]),
            _optional(_text, found["tenant_column"]),
        )
    except (KeyError, TypeError, ValueError):
        raise SyncError(
            f"{where} is damaged or was edited by hand: it says whose data this is. The data"
            " beside it is untouched; restore it, or sync to another place."
        ) from None


def _load(text: str, where: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except RecursionError:
        raise ValueError("too deep") from None
    if not isinstance(found, dict) or _count(found["version"]) < 1:
        raise ValueError("no version")
    if found["version"] > VERSION:
        raise SyncError(
            f"{where} was written by a newer servicepytan (version {found['version']} of the"
            f" state; this one knows {VERSION}). Upgrade servicepytan, or sync to another place."
        )
    return found


def _typed(kind: type[T], value: Any) -> T:
    if type(value) is not kind:
        raise TypeError(f"no {kind.__name__}")
    return value


def _optional(read: Callable[[Any], T], value: Any) -> Optional[T]:
    return None if value is None else read(value)


def _text(value: Any) -> str:
    return _typed(str, value)


def _token(value: Any) -> str:
    return str(value) if type(value) is int else _text(value)


def _count(value: Any) -> int:
    if _typed(int, value) < 0:
        raise ValueError("less than nothing")
    return int(value)


def _walk(value: Any) -> UnfinishedWalk:
    return UnfinishedWalk(_text(value["mark"]), _text(value["created"]))


def _column(value: Any) -> tuple[str, str, str, bool]:
    name, kind, key, odd = value
    return _text(name), _text(kind), _text(key), _typed(bool, odd)


def _part(value: Any) -> PartFile:
    name = _text(value["name"])
    if not PART_NAME.fullmatch(name):
        raise ValueError("no name of a part")
    return PartFile(name, _count(value["rows"]), _count(value["size"]))


def is_stamp(text: str) -> bool:
    """Whether a text is the name of a run, which has room for a later one."""
    try:
        moment = datetime.strptime(text, _STAMP)
        return moment.strftime(_STAMP) == text and bool(moment + timedelta(seconds=1))
    except (OverflowError, ValueError):
        return False


def unwritable(error: OSError, name: str) -> SyncError:
    """What to say when the disk or the folder does not take the rows."""
    place = f" ({error.filename})" if error.filename else ""
    return SyncError(
        f"{name} cannot be written{place}: {error.strerror or error}. What was saved before is"
        " untouched, and the next run goes on from there."
    )


def check_settings(saved: DestinationSettings, wanted: DestinationSettings, where: str) -> None:
    """Refuse to write to a place that belongs to something else.

    Raises:
        SyncError: it holds the rows of another tenant, or holds them otherwise.
    """
    if (saved.tenant, saved.environment) != (wanted.tenant, wanted.environment):
        raise SyncError(
            f"{where} holds the data of tenant {saved.tenant} ({saved.environment}); this session"
            f" is of tenant {wanted.tenant} ({wanted.environment}). Sync to another place."
        )
    check_format(saved.format, wanted.format, where)
    if (saved.flat, saved.tenant_column) != (wanted.flat, wanted.tenant_column):
        column = f" and tenant_column={saved.tenant_column!r}" if saved.tenant_column else ""
        raise SyncError(
            f"{where} was begun with flat={saved.flat}{column}. Go on like that, or sync to"
            " another place."
        )


def check_format(saved: str, wanted: str, where: str) -> None:
    """Refuse to write to a place in another format.

    Raises:
        SyncError: it is another one.
    """
    if saved != wanted:
        raise SyncError(
            f"{where} is kept as {saved}, not as {wanted}. Sync to another place, or pass"
            f" format={saved!r}."
        )


def check_operation(state: ResourceState, operation: str, where: str) -> None:
    """Refuse to go on with the rows of another list or feed.

    Raises:
        SyncError: they are.
    """
    if state.operation != operation:
        raise SyncError(
            f"{where} holds the rows of {state.operation}, not of {operation}. Run with full=True"
            " (--full) to load everything anew, or sync to another place."
        )


def stamp_of(now: datetime, last: str) -> str:
    """The name of a run, which sorts behind that of the last one, whatever the clock says."""
    stamp = now.astimezone(timezone.utc).strftime(_STAMP)
    if stamp > last:
        return stamp
    later = datetime.strptime(last, _STAMP) + timedelta(seconds=1)
    return later.strftime(_STAMP)


def part_name(stamp: str, number: int, suffix: str) -> str:
    """The name of a run's part."""
    return f"{stamp}-{number:04d}.{suffix}"


def next_state(start: ResourceState, here: ResourceState, mark: Optional[str]) -> ResourceState:
    """The state that the next run begins from, once all rows have come.

    Args:
        start: Where this run began.
        here: Where it has come to.
        mark: From when the next one asks for changes.
    """
    last = start.last_mark if mark == start.mark else start.mark
    return replace(here, mark=mark, last_mark=last, walk=None)


def without_wrong_marks(state: ResourceState, now: datetime) -> tuple[ResourceState, str]:
    """A state without marks that lie ahead of the time, as a wrong clock once made them.

    Changes since the true time of such a mark were never asked for. The mark before it counts
    instead, and without one that is right, all rows are read anew.

    Args:
        state: The state.
        now: The time of the server, or where it tells none, of this machine.

    Returns:
        The state, and a note of what was wrong; empty when nothing was.
    """
    wrong = [
        mark
        for mark in (state.mark, state.walk.mark if state.walk else None)
        if mark is not None and not _lies_before(mark, now)
    ]
    if not wrong:
        return state, ""
    marks = [mark for mark in (state.mark, state.last_mark) if mark and _lies_before(mark, now)]
    mark = marks[0] if marks else None
    walk = state.walk if state.walk and state.walk.mark not in wrong else None
    note = (
        f"The last run stored {wrong[0]} as the moment to go on from, which is ahead of the time"
        f" ({to_second(now)}), as a clock was wrong. Changes were read from"
        f" {mark or 'the beginning'} on."
    )
    return replace(state, mark=mark, last_mark=mark, walk=walk), note


def _lies_before(mark: str, now: datetime) -> bool:
    moment = parse_instant(mark)
    return moment is not None and moment <= now


def mark_of(begun: datetime) -> str:
    """From when the next walk asks for changes: an overlap before this one began.

    The moment of the last change that was seen would not do: rows that change during the walk,
    or show up late, lie before it.
    """
    return to_second(begun - OVERLAP)
