"""Reads and writes the stored state of resources and destinations as text."""

from __future__ import annotations

import errno
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Optional, TypeVar

from servicepytan._storage.atomic import NO_ROOM
from servicepytan.convert.columns import Columns
from servicepytan.core.timestamps import instant_or_none
from servicepytan.errors import InvalidArgument, SyncError
from servicepytan.export.checkpoint import Checkpoint, UnfinishedWalk
from servicepytan.export.part_files import PART_NAME, STAMP_LENGTH, PartFile, is_stamp

T = TypeVar("T")

VERSION = 1
"""The version of the stored state; a higher one is refused."""


@dataclass(frozen=True)
class ResourceState:
    """The stored state of a resource.

    Attributes:
        operation: The list or feed that it comes from.
        checkpoint: The position that the next run begins from.
        columns: The columns so far, as ``Columns.dump`` gives them.
        parts: The files that hold its rows, oldest first.
        stamp: When the last run that wrote began.
        shape: The shapes that its rows have passed.
    """

    operation: str
    checkpoint: Checkpoint = field(default_factory=Checkpoint)
    columns: tuple[tuple[Any, ...], ...] = ()
    parts: tuple[PartFile, ...] = ()
    stamp: str = ""
    shape: tuple[str, ...] = ()


@dataclass(frozen=True)
class DestinationSettings:
    """The settings that all resources at a destination share.

    Attributes:
        tenant: Whose rows they are.
        environment: Whether they are real: ``production`` or ``integration``.
        format: How they are written.
        flat: Whether nested values have columns of their own.
        tenant_column: The column that names the tenant, where there is one.
        money: What new columns of money hold; it is not stored, as columns keep their kinds.
    """

    tenant: str
    environment: str
    format: str
    flat: bool = False
    tenant_column: Optional[str] = None
    money: str = "decimal"


def write_state(state: ResourceState) -> str:
    """A state as text."""
    checkpoint = state.checkpoint
    return _dump(
        {
            "operation": state.operation,
            "token": checkpoint.token,
            "mark": checkpoint.mark,
            "walk": asdict(checkpoint.walk) if checkpoint.walk else None,
            "columns": state.columns,
            "parts": [asdict(part) for part in state.parts],
            "stamp": state.stamp,
            "last_mark": checkpoint.last_mark,
            **({"shape": state.shape} if state.shape else {}),
        }
    )


def write_settings(settings: DestinationSettings) -> str:
    """Destination settings as text."""
    stored = asdict(settings)
    del stored["money"]
    return _dump(stored)


def _dump(values: Mapping[str, Any]) -> str:
    document = {"version": VERSION, **values}
    text = json.dumps(document, indent=1, ensure_ascii=False) + "\n"
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:  # half a character, which JSON can only write as an escape
        return json.dumps(document, indent=1) + "\n"
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
        document = _load(text, where)
        return ResourceState(
            _text(document["operation"]),
            Checkpoint(
                _optional(_token, document["token"]),
                _optional(_text, document["mark"]),
                _optional(_walk, document["walk"]),
                _optional(_text, document.get("last_mark")),
            ),
            tuple(map(tuple, Columns.load(map(_column, _typed(list, document["columns"]))).dump())),
            tuple(map(_part, _typed(list, document["parts"]))),
            _text(document["stamp"]),
            tuple(map(_text, _typed(list, document.get("shape", [])))),
        )
    except (KeyError, TypeError, ValueError):
        raise _damaged(where) from None


def _damaged(where: str) -> SyncError:
    return SyncError(
        f"{where} is damaged or was edited by hand. The data beside it is untouched; restore"
        " the file, or run with full=True (--full) to load everything anew."
    )


def check_moments(state: ResourceState, where: str) -> None:
    """Raise if a stored moment is invalid, or too late for a later run.

    Raises:
        SyncError: it was edited by hand, or the clock was wrong beyond measure.
    """
    moments = [moment for moment in state.checkpoint.moments if moment is not None]
    stamps = [part.name[:STAMP_LENGTH] for part in state.parts]
    stamps += [state.stamp] if state.stamp else []
    if not (all(map(instant_or_none, moments)) and all(map(is_stamp, stamps))):
        raise _damaged(where)


def read_settings(text: str, where: str) -> DestinationSettings:
    """Destination settings from text.

    Raises:
        SyncError: it is damaged or of a newer version.
    """
    try:
        document = _load(text, where)
        return DestinationSettings(
            _text(document["tenant"]),
            _text(document["environment"]),
            _text(document["format"]),
            _typed(bool, document["flat"]),
            _optional(_text, document["tenant_column"]),
        )
    except (KeyError, TypeError, ValueError):
        raise SyncError(
            f"{where} is damaged or was edited by hand: it says whose data this is. The data"
            " beside it is untouched; restore it, or sync to another place."
        ) from None


def _load(text: str, where: str) -> dict[str, Any]:
    try:
        document = json.loads(text)
    except RecursionError:
        raise ValueError("too deep") from None
    if not isinstance(document, dict) or _count(document["version"]) < 1:
        raise ValueError("no version")
    if document["version"] > VERSION:
        raise SyncError(
            f"{where} was written by a newer servicepytan (version {document['version']} of the"
            f" state; this one knows {VERSION}). Upgrade servicepytan, or sync to another place."
        )
    return document


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


_ADVICE = {
    **dict.fromkeys((errno.EEXIST, errno.ENOTDIR), " Move away the file in place of a folder."),
    **dict.fromkeys(NO_ROOM, " Make room."),
}
"""What helps against errors of the disk, by their numbers."""


def unwritable(error: OSError, name: str) -> SyncError:
    """The error for a disk or folder that cannot be written."""
    file = f" ({error.filename})" if error.filename and str(error.filename) != name else ""
    advice = _ADVICE.get(error.errno or 0, "")
    return SyncError(
        f"{name} cannot be written{file}: {error.strerror or error}.{advice} What was saved before"
        " is untouched, and the next run goes on from there."
    )


class DestinationRefused(SyncError, InvalidArgument):
    """The destination of a sync holds other data, or the data in another form."""


def check_settings(saved: DestinationSettings, requested: DestinationSettings, where: str) -> None:
    """Raise if a destination belongs to other data.

    Raises:
        DestinationRefused: it holds the rows of another tenant, or holds them otherwise.
    """
    if (saved.tenant, saved.environment) != (requested.tenant, requested.environment):
        raise DestinationRefused(
            f"{where} holds the data of tenant {saved.tenant} ({saved.environment}); this session"
            f" is of tenant {requested.tenant} ({requested.environment}). Sync to another place."
        )
    check_format(saved.format, requested.format, where)
    differences = [
        (before, now)
        for before, now in zip(_row_form(saved), _row_form(requested))
        if before != now
    ]
    if differences:
        before, now = map(" and ".join, zip(*differences))
        raise DestinationRefused(
            f"{where} was begun {before}, and is now asked for {now}. Go on as it was begun, or"
            " sync to another place."
        )


def _row_form(settings: DestinationSettings) -> tuple[str, str]:
    """The settings that change how rows are stored, in words."""
    name = settings.tenant_column
    column = "without tenant_column" if name is None else f"with tenant_column={name!r}"
    return f"with flat={settings.flat}", column


def check_format(saved: str, requested: str, where: str) -> None:
    """Raise if a destination has another format.

    Raises:
        DestinationRefused: it is another one.
    """
    if saved != requested:
        raise DestinationRefused(
            f"{where} is kept as {saved}, not as {requested}. Sync to another place, or pass"
            f" format={saved!r}."
        )


def check_operation(state: ResourceState, operation: str, where: str) -> None:
    """Raise if stored rows come from another list or feed.

    Raises:
        DestinationRefused: they are.
    """
    if state.operation != operation:
        raise DestinationRefused(
            f"{where} holds the rows of {state.operation}, not of {operation}. Run with full=True"
            " (--full) to load everything anew, or sync to another place."
        )


def check_shape(state: ResourceState, name: str, shape: tuple[str, ...]) -> None:
    """Raise if stored rows have passed other shapes, or have other columns.

    Raises:
        DestinationRefused: they have.
    """
    is_begun = state.columns or state.parts or state.checkpoint != Checkpoint()
    if is_begun and state.shape != shape:
        before, now = (
            " ".join(map(_described, texts)) or "no shape and all columns"
            for texts in (state.shape, shape)
        )
        raise DestinationRefused(
            f"{name} was begun with {before}, and is now asked for with {now}. Go on like that, run"
            " with full=True (--full) to load everything anew, or sync to another place."
        )


def _described(shape: str) -> str:
    """A shape in words; ``columns`` of a sync is stored as ``pick``."""
    kind, _, names = shape.partition("=")
    return f"columns {names}" if kind == "pick" else shape
