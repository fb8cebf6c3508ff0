"""Reading what comes back for the data of a report, in the spellings it comes in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Optional

from servicepytan.core.reporting.metadata import ReportField
from servicepytan.core.server_text import server_text
from servicepytan.core.wire import counted
from servicepytan.errors import InvalidResponse

_FAILED = ("fail", "error", "cancel", "expired")


class ReportInProgress(NamedTuple):
    """The report is not ready yet.

    Attributes:
        token: What to ask with, or empty where it is not told again.
        status: How far it is.
    """

    token: str
    status: str


class ReportPage(NamedTuple):
    """Rows of a report.

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
    """What an answer tells of a report that is not ready yet; None for any other answer.

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


def read_report_page(answer: Any, label: str, known: Sequence[ReportField] = ()) -> ReportPage:
    """Read rows, whether the keys are ``hasMore`` or ``HasMore``.

    Args:
        answer: The decoded answer.
        label: How messages name it.
        known: The fields of the report, for their types, and for an answer that names none.

    Raises:
        InvalidResponse: there are no rows, or they do not fit the fields.
    """
    data = _get(answer, "data") if isinstance(answer, Mapping) else None
    if not isinstance(data, list):
        raise InvalidResponse(f"{label} answered no rows: there is no list 'data' in it.")
    columns = _columns(_get(answer, "fields"), label, known)
    has_more, total = _get(answer, "hasMore"), _get(answer, "totalCount")
    return ReportPage(
        columns,
        [_row(row, columns, f"{label}, row {nth}") for nth, row in enumerate(data, 1)],
        None if has_more is None else bool(has_more),
        total if isinstance(total, int) and not isinstance(total, bool) else None,
    )


def _get(answer: Mapping[str, Any], key: str) -> Any:
    found = answer.get(key)
    return answer.get(key[0].upper() + key[1:]) if found is None else found


def _columns(told: Any, label: str, known: Sequence[ReportField]) -> tuple[ReportField, ...]:
    if told is None:
        return tuple(known)
    types = {field.name: field.type for field in known}
    if not isinstance(told, list) or not all(isinstance(one, Mapping) for one in told):
        raise InvalidResponse(f"{label} answered fields that are no list of objects.")
    found = []
    for one in told:
        name = _get(one, "name")
        if name is None:
            raise InvalidResponse(f"{label} answered a field without a name.")
        found.append(ReportField(str(name), str(_get(one, "label") or ""), types.get(name, "")))
    return tuple(found)


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
