# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``reporting``."""

import datetime as dt
from typing import Any, Literal, Union

from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Item, Nullable, NullableList

class HeaderField(ServiceTitanModel):
    """Part of ``ParameterPossibleValues``."""

    name: Nullable[str] = None
    label: Nullable[str] = None

class ParameterPossibleValues(ServiceTitanModel):
    """Part of ``ReportParameter``."""

    fields: NullableList[HeaderField] = None
    dynamic_set_id: Nullable[str] = None
    values: NullableList[list[Item[Any]]] = None

class ReportCategoryListItem(ServiceTitanModel):
    """What comes from ``reporting.report_categories.list``."""

    id: Nullable[str] = None
    name: Nullable[str] = None

class ReportDataParameter(ServiceTitanModel):
    """Part of ``ReportDataRequest``."""

    name: Nullable[str] = None
    value: Nullable[Any] = None

class ReportDataRequest(ServiceTitanModel):
    """Body of ``reporting.reports.get_data`` and ``reporting.reports.query_data``."""

    parameters: NullableList[ReportDataParameter] = None

class ReportField(ServiceTitanModel):
    """Part of ``ReportResponse``."""

    name: Nullable[str] = None
    label: Nullable[str] = None
    data_type: Nullable[Union[Literal["String", "Number", "Boolean", "Date", "Time"], str]] = None

class ReportListItem(ServiceTitanModel):
    """What comes from ``reporting.reports.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    description: Nullable[str] = None

class ReportParameter(ServiceTitanModel):
    """Part of ``ReportResponse``."""

    name: Nullable[str] = None
    label: Nullable[str] = None
    data_type: Nullable[Union[Literal["String", "Number", "Boolean", "Date", "Time"], str]] = None
    is_array: Nullable[bool] = None
    is_required: Nullable[bool] = None
    accept_values: Nullable[ParameterPossibleValues] = None

class ReportResponse(ServiceTitanModel):
    """What comes from ``reporting.reports.get``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    description: Nullable[str] = None
    modified_on: Nullable[dt.datetime] = None
    parameters: NullableList[ReportParameter] = None
    fields: NullableList[ReportField] = None
