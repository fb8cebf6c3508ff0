# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``reporting``."""

from __future__ import annotations

from typing import Any, Optional, TypedDict


class HeaderField(TypedDict):
    """Part of ``ParameterPossibleValues``."""

    name: str
    label: str


class _ParameterPossibleValuesRequired(TypedDict):
    fields: list[HeaderField]


class ParameterPossibleValues(_ParameterPossibleValuesRequired, total=False):
    """Part of ``ReportParameter``."""

    dynamicSetId: Optional[str]
    values: Optional[list[list[Any]]]


class ReportCategoryListItem(TypedDict):
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


class ReportField(TypedDict):
    """Part of ``ReportResponse``."""

    name: str
    label: str
    dataType: str


class _ReportListItemRequired(TypedDict):
    id: int
    name: str


class ReportListItem(_ReportListItemRequired, total=False):
    """What comes from ``reporting.reports.list``."""

    description: Optional[str]


class _ReportParameterRequired(TypedDict):
    name: str
    label: str
    dataType: str
    isArray: bool
    isRequired: bool


class ReportParameter(_ReportParameterRequired, total=False):
    """Part of ``ReportResponse``."""

    acceptValues: Optional[ParameterPossibleValues]


class _ReportResponseRequired(TypedDict):
    id: int
    name: str
    modifiedOn: str
    parameters: list[ReportParameter]
    fields: list[ReportField]


class ReportResponse(_ReportResponseRequired, total=False):
    """What comes from ``reporting.reports.get``."""

    description: Optional[str]
