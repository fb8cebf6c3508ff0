"""Reads the description of a report: its parameters and fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, Optional

from servicepytan.core.server_text import server_text
from servicepytan.core.wire import did_you_mean
from servicepytan.errors import InvalidResponse


class Accepted(NamedTuple):
    """An accepted value of a parameter.

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
    """A report in a list of reports.

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
    """The parameters in a report's description."""
    return tuple(
        ReportParameter(
            name=str(entry["name"]),
            label=str(entry.get("label") or entry["name"]),
            type=str(entry.get("dataType") or ""),
            is_array=bool(entry.get("isArray")),
            is_required=bool(entry.get("isRequired")),
            accepted=_static(entry.get("acceptValues")),
            dynamic_set=_dynamic(entry.get("acceptValues")),
        )
        for entry in _named(metadata, "parameters")
    )


def _static(accept_values: Any) -> Optional[tuple[Accepted, ...]]:
    values = accept_values.get("values") if isinstance(accept_values, Mapping) else None
    return read_accepted(values) if values else None


def _dynamic(accept_values: Any) -> Optional[str]:
    set_id = accept_values.get("dynamicSetId") if isinstance(accept_values, Mapping) else None
    return str(set_id) if set_id not in (None, "") else None


def read_accepted(rows: Iterable[Any]) -> tuple[Accepted, ...]:
    """Accepted values from pairs of value and name, of a fixed list or a dynamic set."""
    return tuple(_accepted(row) for row in rows)


def _accepted(row: Any) -> Accepted:
    if isinstance(row, Mapping):
        row = list(row.values())
    if not isinstance(row, (list, tuple)):
        return Accepted(row, str(row))
    value = row[0] if row else None
    return Accepted(value, str(row[1] if len(row) > 1 else value))


def read_fields(metadata: Any) -> tuple[ReportField, ...]:
    """The columns in a report's description; empty if it names none."""
    return tuple(
        ReportField(
            str(entry["name"]), str(entry.get("label") or ""), str(entry.get("dataType") or "")
        )
        for entry in _named(metadata, "fields")
    )


def _named(metadata: Any, key: str) -> list[Mapping[str, Any]]:
    if not isinstance(metadata, Mapping):
        raise InvalidResponse("The description of the report is no object.")
    entries = metadata.get(key) or []
    if not isinstance(entries, list):
        raise InvalidResponse(f"The description of the report has no list {key!r}.")
    return [
        entry for entry in entries if isinstance(entry, Mapping) and entry.get("name") is not None
    ]


def matching(reports: Iterable[ReportInfo], words: str) -> list[ReportInfo]:
    """The reports with all these words in id, name, description or category name."""
    search_words = words.casefold().split()
    return [report for report in reports if all(word in _text(report) for word in search_words)]


def _text(report: ReportInfo) -> str:
    return f"{report.id} {report.name} {report.description} {report.category_name}".casefold()


def only_match(reports: Iterable[ReportInfo], name: str) -> ReportInfo:
    """The report with this name, or the only one that the words match.

    Raises:
        LookupError: there is none, or there are several; its text says which.
    """
    all_reports = list(reports)
    exact = [report for report in all_reports if report.name.casefold() == name.strip().casefold()]
    matches = exact or matching(all_reports, name)
    if len(matches) == 1 and name.strip():
        return matches[0]
    if not matches or not name.strip():
        guess = did_you_mean(name, [report.name for report in all_reports])
        raise LookupError(f"There is no report {name!r}.{guess}")
    shown = server_text(
        "; ".join(f"{report.name!r} ({report.category}, {report.id})" for report in matches[:8]),
        longest=1000,
    )
    more = f" and {len(matches) - 8} more" if len(matches) > 8 else ""
    raise LookupError(
        f"{name!r} may be one of {len(matches)} reports: {shown}{more}."
        " Name it by category and id: Report(category, report_id)."
    )
