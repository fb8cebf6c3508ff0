# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``reporting``, each made when touched."""

import datetime as dt
from typing import Any, Literal, Union

from servicepytan.models.kinds import Item, Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _HeaderField(m: Parts) -> Fields:
    """Part of ``ParameterPossibleValues``."""
    return {
        "name": Nullable[str],
        "label": Nullable[str],
    }


@_models.add
def _ParameterPossibleValues(m: Parts) -> Fields:
    """Part of ``ReportParameter``."""
    return {
        "fields": NullableList[m.HeaderField],
        "dynamic_set_id": Nullable[str],
        "values": NullableList[list[Item[Any]]],
    }


@_models.add
def _ReportCategoryListItem(m: Parts) -> Fields:
    """What comes from ``reporting.report_categories.list``."""
    return {
        "id": Nullable[str],
        "name": Nullable[str],
    }


@_models.add
def _ReportDataParameter(m: Parts) -> Fields:
    """Part of ``ReportDataRequest``."""
    return {
        "name": Nullable[str],
        "value": Nullable[Any],
    }


@_models.add
def _ReportDataRequest(m: Parts) -> Fields:
    """Body of ``reporting.reports.get_data`` and ``reporting.reports.query_data``."""
    return {
        "parameters": NullableList[m.ReportDataParameter],
    }


@_models.add
def _ReportField(m: Parts) -> Fields:
    """Part of ``ReportResponse``."""
    return {
        "name": Nullable[str],
        "label": Nullable[str],
        "data_type": Nullable[Union[Literal["String", "Number", "Boolean", "Date", "Time"], str]],
    }


@_models.add
def _ReportListItem(m: Parts) -> Fields:
    """What comes from ``reporting.reports.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "description": Nullable[str],
    }


@_models.add
def _ReportParameter(m: Parts) -> Fields:
    """Part of ``ReportResponse``."""
    return {
        "name": Nullable[str],
        "label": Nullable[str],
        "data_type": Nullable[Union[Literal["String", "Number", "Boolean", "Date", "Time"], str]],
        "is_array": Nullable[bool],
        "is_required": Nullable[bool],
        "accept_values": Nullable[m.ParameterPossibleValues],
    }


@_models.add
def _ReportResponse(m: Parts) -> Fields:
    """What comes from ``reporting.reports.get``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "description": Nullable[str],
        "modified_on": Nullable[dt.datetime],
        "parameters": NullableList[m.ReportParameter],
        "fields": NullableList[m.ReportField],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
