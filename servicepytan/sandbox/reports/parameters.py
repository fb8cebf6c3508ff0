"""The parameters of generated reports, and the check of a request's values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Optional

from servicepytan.sandbox import times
from servicepytan.sandbox.reports.forms import ParameterSpec
from servicepytan.sandbox.responses import Refused
from servicepytan.sandbox.seeds.kinds import Row

DATE_TYPES = ((1, "Completed"), (2, "Created"), (3, "Sold"))
PARAMETERS = (
    ParameterSpec("From", "From", "Date", required=True),
    ParameterSpec("To", "To", "Date", required=True),
    ParameterSpec("DateType", "Date type", "Number", required=True, accepted=DATE_TYPES),
    ParameterSpec(
        "BusinessUnitId", "Business unit", "Number", is_array=True, dynamic_set="business-units"
    ),
    ParameterSpec("MinimumTotal", "Minimum total", "Number"),
    ParameterSpec("ActiveOnly", "Active only", "Boolean"),
    ParameterSpec("SoldBy", "Sold by", "String"),
)
KEY_COLUMNS = ({"name": "Value", "label": "Value"}, {"name": "Name", "label": "Name"})


def describe_parameter(spec: ParameterSpec) -> Row:
    """A parameter in the form of a report's description."""
    return {
        "name": spec.name,
        "label": spec.label,
        "dataType": spec.type,
        "isArray": spec.is_array,
        "isRequired": spec.required,
        "acceptValues": _accepted(spec),
    }


def _accepted(spec: ParameterSpec) -> Optional[Row]:
    if spec.accepted is None and spec.dynamic_set is None:
        return None
    values = None if spec.accepted is None else [list(pair) for pair in spec.accepted]
    return {"fields": list(KEY_COLUMNS), "dynamicSetId": spec.dynamic_set, "values": values}


def read(
    specs: Sequence[ParameterSpec],
    arguments: Iterable[Mapping[str, Any]],
    keys_of: Callable[[str], Iterable[Any]],
) -> dict[str, Any]:
    """The parameter values of a request, by name.

    Args:
        specs: The parameters of the report.
        arguments: What the request gives: names and values.
        keys_of: Gives the keys of a dynamic set.

    Raises:
        Refused: one is missing, unknown, of the wrong type or has a value that is not accepted.
    """
    values = {str(argument.get("name")): argument.get("value") for argument in arguments}
    for parameter in specs:
        value = values.get(parameter.name)
        if value is None and parameter.required:
            raise Refused(400, f"Missed report parameter: [{parameter.name}]")
        if value is not None and not _fits(parameter, value, keys_of):
            raise _invalid(parameter.name)
    unknown = next(
        (name for name in values if name not in {argument.name for argument in specs}), None
    )
    if unknown is not None:
        raise _invalid(unknown)
    return {name: value for name, value in values.items() if value is not None}


def _invalid(name: str) -> Refused:
    return Refused(400, f"Invalid report parameter: [{name}]")


def _fits(spec: ParameterSpec, value: Any, keys_of: Callable[[str], Iterable[Any]]) -> bool:
    if isinstance(value, list) != spec.is_array:
        return False
    items = value if spec.is_array else [value]
    if not all(_is_a(spec.type, item) for item in items):
        return False
    keys = _keys(spec, keys_of)
    return keys is None or {str(item) for item in items} <= keys


def _keys(spec: ParameterSpec, keys_of: Callable[[str], Iterable[Any]]) -> Optional[set[str]]:
    if spec.accepted is not None:
        return {str(key) for key, _ in spec.accepted}
    return None if spec.dynamic_set is None else {str(key) for key in keys_of(spec.dynamic_set)}


def _is_a(kind: str, value: Any) -> bool:
    if kind == "Boolean":
        return isinstance(value, bool) or str(value).lower() in ("true", "false")
    if isinstance(value, bool):
        return False
    if kind == "Number":
        return isinstance(value, (int, float)) or _is_number(value)
    if kind == "Date":
        return isinstance(value, str) and times.read(value) is not None
    return isinstance(value, str)


def _is_number(value: Any) -> bool:
    try:
        float(value)
    except (TypeError, ValueError):
        return False
    return True
