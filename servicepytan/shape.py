"""Shapes for rows: pure steps for ``map`` of lists and feeds, for ``sync``, or to call yourself.

    >>> from servicepytan import shape
    >>> jobs = session.jobs.list().map(shape.pick("id", "jobNumber", "businessUnitId"))
    >>> shape.flatten({"id": 1, "address": {"city": "Reno"}})
    {'id': 1, 'address.city': 'Reno'}

Each takes a row, or an iterable of rows, and changes none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import tzinfo
from typing import Any, Optional, Union, overload

from servicepytan.config.zones import zone as zone_named
from servicepytan.convert.name_join import Join
from servicepytan.convert.shapes import (
    CustomFields,
    Explode,
    ExternalData,
    Flatten,
    LocalTimes,
    Pick,
    Rename,
    Shape,
)
from servicepytan.core.wire import did_you_mean
from servicepytan.errors import InvalidArgument

__all__ = [
    "Shape",
    "custom_fields",
    "explode",
    "external_data",
    "flatten",
    "join",
    "local_times",
    "parse",
    "pick",
    "rename",
]

flatten = Flatten()
rename = Rename()
custom_fields = CustomFields()


def pick(*names: str, check: bool = True) -> Shape:
    """Keeps some fields, in the order in which they are named.

    A row that lacks one has None in its place; through a list comes the value of each item.

    Args:
        *names: The fields, with dots between the keys of nested values.
        check: Whether ``map`` and ``sync`` refuse a name that the schema does not know.

    Raises:
        InvalidArgument: no field is named, or a name is no text.

    Example:
        >>> shape.pick("id", "address.city")({"id": 1, "address": {"city": "Reno", "zip": "1"}})
        {'id': 1, 'address.city': 'Reno'}
    """
    return Pick(names, check=check)


def local_times(zone: Union[str, tzinfo]) -> Shape:
    """Moves moments into a time zone, with their offset; calendar days stay.

    Text stays text, and keeps all digits of its second. ``0001-01-01``, which means unknown, stays
    as it is.

    Args:
        zone: The name of a time zone, such as ``America/New_York``, or a ``tzinfo``.

    Raises:
        InvalidArgument: there is no such zone.

    Example:
        >>> shape.local_times("America/New_York")({"start": "2026-07-01T12:00:00Z"})
        {'start': '2026-07-01T08:00:00-04:00'}
    """
    if isinstance(zone, tzinfo):
        return LocalTimes(zone, str(zone))
    try:
        return LocalTimes(zone_named(str(zone)), str(zone))
    except KeyError:
        raise InvalidArgument(
            f"local_times: there is no time zone {zone!r}; write one such as America/New_York."
        ) from None


@overload
def external_data(app: str, /) -> Shape: ...
@overload
def external_data(row: Mapping[str, Any], app: str, /) -> dict[str, Any]: ...
def external_data(row: Any, app: Optional[str] = None, /) -> Any:
    """Turns the list ``externalData`` of a row, which an app has stored, into values by key.

    The API answers with the data of the app that a list is asked for, as in
    ``session.jobs.list(external_data_application_guid=app)``.

    Args:
        row: The row; left out, you get the shape.
        app: The GUID of the app.

    Raises:
        InvalidArgument: ``app`` is no GUID.

    Example:
        >>> shape.external_data({"externalData": [{"key": "crm", "value": "7"}]}, app)
        {'externalData': {'crm': '7'}}
    """
    return ExternalData(row) if app is None else ExternalData(app)(row)


def explode(field: str, *, id_name: Optional[str] = None) -> Shape:
    """Gives a row for each item of a list, with the id of the row that contains it.

    A row whose list is null or empty gives none.

    Args:
        field: The list, such as ``items``.
        id_name: What to call the id of the row; left out, it is named by the resource, such as
            ``invoiceId``, or ``parentId`` where the rows are of no resource.

    Raises:
        InvalidArgument: ``field`` is no text.

    Example:
        >>> shape.explode("items", id_name="invoiceId")({"id": 7, "items": [{"id": 1}]})
        [{'invoiceId': 7, 'id': 1}]
    """
    return Explode(field, id_name)


def join(
    with_names: Union[str, Iterable[str]],
    *,
    names: Optional[Mapping[str, Mapping[Any, Any]]] = None,
) -> Shape:
    """Adds names to ids in rows: ``businessUnitName`` beside ``businessUnitId``.

    In ``map`` and ``sync`` it asks for the names of each kind by their ids, page by page, inactive
    things included, and for no id twice in a run. A list of ids, such as ``technicianIds``, gets a
    list of names. An id that is null, 0 or of nothing has the name None.

    Args:
        with_names: The kinds of things, such as ``businessUnit``, ``jobType``, ``technician``.
        names: Names that you have already, by kind and id; they are not asked for.

    Raises:
        InvalidArgument: a kind is unknown; the message names those that there are.

    Example:
        >>> jobs = session.jobs.list().map(shape.join(with_names=["businessUnit", "jobType"]))
    """
    return Join([with_names] if isinstance(with_names, str) else with_names, names)


def _without_text(made: Shape) -> Callable[[str], Shape]:
    def make(text: str) -> Shape:
        if text:
            raise InvalidArgument(f"shape {made.text} takes nothing; leave ={text} out.")
        return made

    return make


def _explode_text(text: str) -> Shape:
    field, _, id_name = text.partition(",")
    return Explode(field, id_name or None)


_BY_NAME: dict[str, Callable[[str], Shape]] = {
    "custom_fields": _without_text(custom_fields),
    "explode": _explode_text,
    "external_data": ExternalData,
    "flatten": _without_text(flatten),
    "join": lambda text: Join(_listed(text)),
    "local_times": local_times,
    "pick": lambda text: Pick(_listed(text)),
    "rename": _without_text(rename),
}


_NEEDS = {
    "explode": "the name of a list: write explode=items",
    "external_data": "the GUID of the app that stored the data: write external_data=GUID",
    "join": "the things whose names you want: write join=businessUnit,jobType",
    "local_times": "a time zone: write local_times=America/New_York",
    "pick": "the name of a field: write pick=id,jobNumber",
}
"""The argument that some shapes need, for messages."""


def parse(text: str) -> Shape:
    """The shape that a text names, as on the command line.

    Args:
        text: A name, and what it takes behind ``=``: ``flatten``, ``pick=id,number``, ``rename``,
            ``local_times=ZONE``, ``custom_fields``, ``external_data=GUID``, ``explode=items`` or
            ``join=businessUnit``.

    Raises:
        InvalidArgument: there is no such shape, or it does not take that.

    Example:
        >>> parse("pick=id,number")
        <shape pick=id,number>
    """
    name, _, value = str(text).partition("=")
    name, value = name.strip().replace("-", "_"), value.strip()
    if name not in _BY_NAME:
        raise InvalidArgument(f"There is no shape {name!r}.{_hint(name)}")
    if name in _NEEDS and not value.strip(", "):
        raise InvalidArgument(f"{name} needs {_NEEDS[name]}.")
    return _BY_NAME[name](value)


def _hint(name: str) -> str:
    """A sentence with the nearest name of a shape, or all names."""
    parts = _listed(name)
    if len(parts) > 1 and all(part in _BY_NAME for part in parts):
        return f" Pass the shapes one by one: {', then '.join(map(repr, parts))}."
    return did_you_mean(name, _BY_NAME) or f" There are {', '.join(_BY_NAME)}."


def _listed(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def __dir__() -> list[str]:
    return sorted(__all__)
