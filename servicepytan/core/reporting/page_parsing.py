"""Reads the answers with a report's data, in every spelling of their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Optional

from servicepytan.core.reporting.metadata import ReportField
from servicepytan.core.server_text import server_text
from servicepytan.core.wire import counted
from servicepytan.errors import InvalidResponse

_FAILED = ("fail", "error", "cancel", "expired")


class ReportInProgress(NamedTuple):
    """The report is still running.

    Attributes:
        token: What to ask with, or empty where it is not told again.
        status: How far it is.
    """

    token: str
    status: str


class ReportPage(NamedTuple):
    """A page of a report's rows.

    Attributes:
        columns: The columns, in the order of the cells.
        rows: The rows.
        has_more: Whether more follow; None where it is not told.
        total: The number of all rows, where it is told.
    """

    columns: tuple[ReportField, ...]
    rows: list[list[Any]]
    has_more: Optional[bool] = None
    total: Optional[int] = None


def running(answer: Any, label: str) -> Optional[ReportInProgress]:
    """The status in an answer of a running report; None for any other answer.

    Raises:
        InvalidResponse: the report will never be ready.
    """
    if not isinstance(answer, Mapping) or _get(answer, "data") is not None:
        return None
    status, token = str(_get(answer, "status") or ""), str(_get(answer, "token") or "")
    if any(word in status.lower() for word in _FAILED):
        raise InvalidResponse(
            f"{label}: ServiceTitan says that the report ended as {server_text(status)!r}. Try"
            " again; ask for a shorter range of dates if it happens again."
        )
    return ReportInProgress(token, status) if status or token else None


def read_report_page(
    answer: Any, label: str, described_fields: Sequence[ReportField] = ()
) -> ReportPage:
    """A page from an answer, whether its keys are ``hasMore`` or ``HasMore``.

    Args:
        answer: The decoded answer.
        label: How messages name it.
        described_fields: The fields in the description, for types, and for answers without fields.

    Raises:
        InvalidResponse: there are no rows, or they do not fit the fields.
    """
    data = _get(answer, "data") if isinstance(answer, Mapping) else None
    if not isinstance(data, list):
        raise InvalidResponse(f"{label} answered no rows: there is no list 'data' in it.")
    columns = _columns(_get(answer, "fields"), label, described_fields)
    has_more, total = _get(answer, "hasMore"), _get(answer, "totalCount")
    return ReportPage(
        columns,
        [_row(row, columns, f"{label}, row {nth}") for nth, row in enumerate(data, 1)],
        None if has_more is None else bool(has_more),
        total if isinstance(total, int) and not isinstance(total, bool) else None,
    )


def _get(answer: Mapping[str, Any], key: str) -> Any:
    value = answer.get(key)
    return answer.get(key[0].upper() + key[1:]) if value is None else value


def _columns(
    fields: Any, label: str, described_fields: Sequence[ReportField]
) -> tuple[ReportField, ...]:
    if fields is None:
        return tuple(described_fields)
    types = {field.name: field.type for field in described_fields}
    if not isinstance(fields, list) or not all(isinstance(item, Mapping) for item in fields):
        raise InvalidResponse(f"{label} answered fields that are no list of objects.")
    columns = []
    for item in fields:
        name = _get(item, "name")
        if name is None:
            raise InvalidResponse(f"{label} answered a field without a name.")
        columns.append(ReportField(str(name), str(_get(item, "label") or ""), types.get(name, "")))
    return tuple(columns)


def _row(row: Any, columns: Sequence[ReportField], label: str) -> list[Any]:
    if isinstance(row, Mapping):
        return _by_name(row, columns, label)
    if not isinstance(row, list):
        raise InvalidResponse(f"{label}: it is no list of cells.")
    if len(row) != len(columns):
        raise InvalidResponse(
            f"{label}: it has {counted(len(row), 'cell')} for {counted(len(columns), 'field')}."
        )
    return row


def _by_name(row: Mapping[str, Any], columns: Sequence[ReportField], label: str) -> list[Any]:
    names = [column.name for column in columns]
    unknown = [name for name in row if name not in names]
    if unknown:
        name = server_text(unknown[0])
        raise InvalidResponse(f"{label}: it has {name!r}, which is no field of the report.")
    return [row.get(name) for name in names]
