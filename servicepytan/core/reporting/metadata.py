"""What a report says of itself: the parameters it takes and the fields of its rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, Optional

from servicepytan.core.server_text import server_text
from servicepytan.core.wire import did_you_mean
from servicepytan.errors import InvalidResponse


class Accepted(NamedTuple):
    """A value that a parameter takes.

    Attributes:
        value: What is sent.
        name: What people call it.
    """

    value: Any
    name: str


class ReportParameter(NamedTuple):
    """A parameter of a report.

    Attributes:
        name: Its name, as ``run`` takes it.
        label: What people call it.
        type: ``String``, ``Number``, ``Boolean``, ``Date`` or ``Time``.
        is_array: Whether it takes a list.
        is_required: Whether the report cannot run without it.
        accepted: The only values that it takes, each with its name; None where any will do or
            where they stand in a dynamic set.
        dynamic_set: The id of the dynamic set that holds its values, or None.
    """

    name: str
    label: str
    type: str
    is_array: bool = False
    is_required: bool = False
    accepted: Optional[tuple[Accepted, ...]] = None
    dynamic_set: Optional[str] = None


class ReportField(NamedTuple):
    """A column of a report.

    Attributes:
        name: Its name in the API.
        label: What people call it.
        type: ``String``, ``Number``, ``Boolean``, ``Date`` or ``Time``, or empty where unknown.
    """

    name: str
    label: str
    type: str = ""


class ReportInfo(NamedTuple):
    """A report as lists of reports name it.

    Attributes:
        category: The id of its category.
        id: Its id.
        name: Its name.
        description: What its owner says of it.
        category_name: The name of its category.
    """

    category: str
    id: int
    name: str
    description: str
    category_name: str


def read_parameters(metadata: Any) -> tuple[ReportParameter, ...]:
    """The parameters that the description of a report names."""
    return tuple(
        ReportParameter(
            name=str(one["name"]),
            label=str(one.get("label") or one["name"]),
            type=str(one.get("dataType") or ""),
            is_array=bool(one.get("isArray")),
            is_required=bool(one.get("isRequired")),
            accepted=_static(one.get("acceptValues")),
            dynamic_set=_dynamic(one.get("acceptValues")),
        )
        for one in _named(metadata, "parameters")
    )


def _static(told: Any) -> Optional[tuple[Accepted, ...]]:
    values = told.get("values") if isinstance(told, Mapping) else None
    return read_accepted(values) if values else None


def _dynamic(told: Any) -> Optional[str]:
    found = told.get("dynamicSetId") if isinstance(told, Mapping) else None
    return str(found) if found not in (None, "") else None


def read_accepted(rows: Iterable[Any]) -> tuple[Accepted, ...]:
    """Values from rows of value and name, as fixed values and dynamic sets both come."""
    return tuple(_accepted(row) for row in rows)


def _accepted(row: Any) -> Accepted:
    if isinstance(row, Mapping):
        row = list(row.values())
    if not isinstance(row, (list, tuple)):
        return Accepted(row, str(row))
    value = row[0] if row else None
    return Accepted(value, str(row[1] if len(row) > 1 else value))


def read_fields(metadata: Any) -> tuple[ReportField, ...]:
    """The columns that the description of a report names; empty where it names none."""
    return tuple(
        ReportField(str(one["name"]), str(one.get("label") or ""), str(one.get("dataType") or ""))
        for one in _named(metadata, "fields")
    )


def _named(metadata: Any, key: str) -> list[Mapping[str, Any]]:
    if not isinstance(metadata, Mapping):
        raise InvalidResponse("The description of the report is no object.")
    found = metadata.get(key) or []
    if not isinstance(found, list):
        raise InvalidResponse(f"The description of the report has no list {key!r}.")
    return [one for one in found if isinstance(one, Mapping) and one.get("name") is not None]


def matching(reports: Iterable[ReportInfo], words: str) -> list[ReportInfo]:
    """The reports that have all the words in id, name, description or name of the category."""
    wanted = words.casefold().split()
    return [one for one in reports if all(word in _text(one) for word in wanted)]


def _text(one: ReportInfo) -> str:
    return f"{one.id} {one.name} {one.description} {one.category_name}".casefold()


def only_match(reports: Iterable[ReportInfo], name: str) -> ReportInfo:
    """The report of this name, or the only one that the words fit.

    Raises:
        LookupError: there is none, or there are several; its text says which.
    """
    known = list(reports)
    exact = [one for one in known if one.name.casefold() == name.strip().casefold()]
    found = exact or matching(known, name)
    if len(found) == 1 and name.strip():
        return found[0]
    if not found or not name.strip():
        guess = did_you_mean(name, [one.name for one in known])
        raise LookupError(f"There is no report {name!r}.{guess}")
    shown = server_text(
        "; ".join(f"{one.name!r} ({one.category}, {one.id})" for one in found[:8]), longest=1000
    )
    more = f" and {len(found) - 8} more" if len(found) > 8 else ""
    raise LookupError(
        f"{name!r} may be one of {len(found)} reports: {shown}{more}."
        " Name it by category and id: Report(category, report_id)."
    )
