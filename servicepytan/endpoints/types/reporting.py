# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``reporting``."""

from __future__ import annotations

from typing import Any, Optional, TypedDict


class HeaderField(TypedDict, total=False):
    """Part of ``ParameterPossibleValues``."""

    name: str
    label: str


class ParameterPossibleValues(TypedDict, total=False):
    """Part of ``ReportParameter``."""

    fields: list[HeaderField]
    dynamicSetId: Optional[str]
    values: Optional[list[list[Any]]]


class ReportCategoryListItem(TypedDict, total=False):
    """What comes from ``reporting.report_categories.list``."""

    id: str
    name: str


class _ReportDataParameterRequired(TypedDict):
    name: str


class ReportDataParameter(_ReportDataParameterRequired, total=False):
    """Part of ``ReportDataRequest``."""

    value: Any


class ReportDataRequest(TypedDict):
    """Body of ``reporting.reports.get_data`` and ``reporting.reports.query_data``."""

    parameters: list[ReportDataParameter]


class ReportField(TypedDict, total=False):
    """Part of ``ReportResponse``."""

    name: str
    label: str
    dataType: str


class ReportListItem(TypedDict, total=False):
    """What comes from ``reporting.reports.list``."""

    id: int
    name: str
    description: Optional[str]


class ReportParameter(TypedDict, total=False):
    """Part of ``ReportResponse``."""

    name: str
    label: str
    dataType: str
    isArray: bool
    isRequired: bool
    acceptValues: Optional[ParameterPossibleValues]


class ReportResponse(TypedDict, total=False):
    """What comes from ``reporting.reports.get``."""

    id: int
    name: str
    description: Optional[str]
    modifiedOn: str
    parameters: list[ReportParameter]
    fields: list[ReportField]
