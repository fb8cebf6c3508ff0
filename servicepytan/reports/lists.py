"""Lists of reports, categories and dynamic sets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Optional
from urllib.parse import quote

from servicepytan._deprecation import deprecated
from servicepytan.core.paginators.page_number import next_page
from servicepytan.core.paginators.page_position import PagePosition
from servicepytan.core.paginators.parsed_page import parse_page
from servicepytan.core.reporting.metadata import ReportInfo
from servicepytan.core.wire import did_you_mean
from servicepytan.errors import InvalidArgument, InvalidResponse, ServicePytanError
from servicepytan.session import Connectable, Session

ROOT = "/reporting/v2/tenant/{tenant}"


def get_report_categories(conn: Connectable = None) -> dict[str, Any]:
    """All categories of reports; write ``session.report_categories.list()`` in new code.

    Args:
        conn: A session or a connection.

    Returns:
        The API's answer, with the rows of all pages in ``data``.

    Raises:
        requests.HTTPError: the API answers with an error to a connection of 0.4.2.
        ApiError: it answers with an error.

    Example:
        >>> get_report_categories(session)["data"]
    """
    deprecated("get_report_categories")
    return _whole(conn, f"{ROOT}/report-categories")


def get_report_list(report_category: Any, conn: Connectable = None) -> dict[str, Any]:
    """All reports of a category; write ``session.reports.list(category)`` in new code.

    Args:
        report_category: The id of the category.
        conn: A session or a connection.

    Returns:
        The API's answer, with the rows of all pages in ``data``.

    Raises:
        requests.HTTPError: the API answers with an error to a connection of 0.4.2.
        ApiError: it answers with an error.

    Example:
        >>> get_report_list("operations", session)["data"]
    """
    deprecated("get_report_list")
    return _whole(conn, f"{ROOT}/report-category/{part(report_category)}/reports")


def get_dynamic_set_list(dynamic_set_id: Any, conn: Connectable = None) -> dict[str, Any]:
    """All values of a dynamic set; write ``session.dynamic_value_sets.get(id)`` in new code.

    Args:
        dynamic_set_id: The id of the set, as a report's parameters name it.
        conn: A session or a connection.

    Returns:
        The API's answer, with the rows of all pages in ``data``.

    Raises:
        requests.HTTPError: the API answers with an error to a connection of 0.4.2.
        ApiError: it answers with an error.

    Example:
        >>> get_dynamic_set_list("business-units", session)["data"]
    """
    deprecated("get_dynamic_set_list")
    return _whole(conn, f"{ROOT}/dynamic-value-sets/{part(dynamic_set_id)}")


def all_reports(session: Session, category: Optional[str] = None) -> Iterator[ReportInfo]:
    """All reports, category by category; requests are made while you iterate.

    Args:
        session: The session.
        category: The only category to look in, by id.

    Raises:
        InvalidArgument: there is no such category.
    """
    names = _category_names(session)
    for id in categories_to_read(category, names):
        for report in session.reports.list(id):
            yield report_info(id, report, names[id])


def categories_to_read(category: Optional[str], names: Mapping[str, str]) -> list[str]:
    """The ids of the categories to look in.

    Args:
        category: The only one, or None for all.
        names: The names of all categories, by id.

    Raises:
        InvalidArgument: there is no such category.
    """
    if category is None:
        return list(names)
    if category not in names:
        raise InvalidArgument(_no_category(category, names))
    return [category]


def report_info(category: str, report: Mapping[str, Any], category_name: str) -> ReportInfo:
    """The ``ReportInfo`` of a row in a list of reports."""
    return ReportInfo(
        category,
        report["id"],
        report.get("name") or "",
        report.get("description") or "",
        category_name,
    )


def category_names_of(rows: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """The names of categories, by id."""
    return {str(category["id"]): category.get("name") or "" for category in rows}


def whereabouts(session: Session, category: str) -> str:
    """A sentence about the category that a report is in, if not in the named one."""
    try:
        names = _category_names(session)
    except ServicePytanError:
        names = {}
    return where_to_look(category, names)


def where_to_look(category: str, names: Mapping[str, str]) -> str:
    """A sentence about where to look for a report that is not in the named category."""
    if names and category not in names:
        return _no_category(category, names)
    return (
        "A report is found only in its own category; `servicepytan report list` or Report.find"
        " tells which that is."
    )


def _category_names(session: Session) -> dict[str, str]:
    return category_names_of(session.report_categories.list())


def _no_category(category: str, names: Iterable[str]) -> str:
    guess = did_you_mean(category, names) or f" There are {', '.join(names)}."
    return f"There is no category {category!r}.{guess}"


def part(value: Any) -> str:
    """A value as a path segment."""
    return quote(str(value), safe="")


def _whole(conn: Connectable, path: str) -> dict[str, Any]:
    """The first page in the API's form, with the rows of all pages."""
    session = Session.of(conn)
    first = session.request("GET", path)
    if not isinstance(first, dict):
        raise InvalidResponse(f"GET {path} answered no page. Try again.")
    answer = parse_page(first, f"GET {path}")
    rows, position = list(answer.rows), next_page(PagePosition(), answer, f"GET {path}")
    while position is not None:
        params = {"page": position.number, "pageSize": first.get("pageSize")}
        answer = parse_page(session.request("GET", path, params=params), f"GET {path}")
        position = next_page(position, answer, f"GET {path}")
        rows += answer.rows
    return {**first, "hasMore": False, "data": rows}
