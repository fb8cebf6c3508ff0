"""Checks the parameters of a run against the report's description, and builds the body."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, tzinfo
from decimal import Decimal
from typing import Any, Optional

from servicepytan.core.reporting.metadata import Accepted, ReportParameter
from servicepytan.core.timestamps import exceeded_span, is_iso, read_iso, time_of_day_text
from servicepytan.core.values import INT64, plain
from servicepytan.core.wire import BOOLEANS, did_you_mean, shown
from servicepytan.errors import InvalidArgument

Sets = Mapping[str, Sequence[Accepted]]
"""The values of dynamic sets, by id; a set that cannot be read is left out."""

_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?")
_WHOLE = re.compile(r"[+-]?\d+")
_TIME = re.compile(r"([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?")
_SHOWN = 12


class _Wrong(Exception):
    """A value is invalid; the text says why."""


def values_by_name(params: Any, named: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a run's parameters, by name.

    Args:
        params: A mapping of names to values, or what 0.4.2 took: ``{"parameters": [...]}``.
        named: More of them.

    Raises:
        InvalidArgument: it is neither, or a name is given twice.
    """
    values = _by_name(params)
    twice = sorted(values.keys() & named.keys())
    if twice:
        raise InvalidArgument(f"{', '.join(twice)}: given twice, in params and by keyword.")
    values.update(named)
    return {name: value for name, value in values.items() if value is not None}


def _by_name(params: Any) -> dict[str, Any]:
    if params is None or params == "":
        return {}
    if not isinstance(params, Mapping):
        raise InvalidArgument(
            f"params={shown(params)} is no mapping; pass the values by name, as in"
            ' {"From": "2026-01-01"}.'
        )
    listed = params.get("parameters")
    if list(params) != ["parameters"] or not isinstance(listed, (list, tuple)):
        return {str(name): value for name, value in params.items()}
    values: dict[str, Any] = {}
    for entry in listed:
        if not isinstance(entry, Mapping) or "name" not in entry:
            raise InvalidArgument(f"parameters holds {shown(entry)}, which has no 'name'.")
        values[str(entry["name"])] = entry.get("value")
    return values


def needed_sets(parameters: Iterable[ReportParameter], values: Mapping[str, Any]) -> list[str]:
    """Ids of the dynamic sets that are needed to check the values."""
    set_ids = [
        parameter.dynamic_set
        for parameter in parameters
        if parameter.name in values
        and parameter.accepted is None
        and parameter.dynamic_set is not None
    ]
    return list(dict.fromkeys(set_ids))


def body_of(
    parameters: Sequence[ReportParameter],
    values: Mapping[str, Any],
    zone: tzinfo,
    sets: Optional[Sets] = None,
) -> dict[str, Any]:
    """The body of a request for report data.

    Args:
        parameters: What the report takes.
        values: What is given, by name.
        zone: The time zone whose days moments belong to.
        sets: The dynamic sets that are needed.

    Raises:
        InvalidArgument: a parameter is missing, unknown or wrong; all problems are named at once.
    """
    by_name = {parameter.name: parameter for parameter in parameters}
    problems = [_unknown(name, by_name) for name in values if name not in by_name]
    problems += [
        _missing(parameter)
        for parameter in parameters
        if parameter.is_required and parameter.name not in values
    ]
    written = []
    for parameter in parameters:
        if parameter.name not in values:
            continue
        try:
            value = _written_values(parameter, values[parameter.name], zone, sets or {})
        except _Wrong as wrong:
            problems.append(str(wrong))
        else:
            written.append({"name": parameter.name, "value": value})
    if problems:
        raise InvalidArgument(" ".join(problems) + " Nothing was sent.")
    return {"parameters": written}


def _unknown(name: str, by_name: Mapping[str, ReportParameter]) -> str:
    has = f" It has {', '.join(by_name)}." if by_name else " It has none."
    return f"The report has no parameter {name!r}.{did_you_mean(name, by_name) or has}"


def _missing(parameter: ReportParameter) -> str:
    kind = f", a {parameter.type}" if parameter.type else ""
    choice = f": {_choices(parameter.accepted)}" if parameter.accepted else ""
    return f"{parameter.name} ({parameter.label}{kind}) is required{choice}."


def _written_values(parameter: ReportParameter, value: Any, zone: tzinfo, sets: Sets) -> Any:
    accepted = parameter.accepted
    if accepted is None and parameter.dynamic_set is not None:
        accepted = tuple(sets[parameter.dynamic_set]) if parameter.dynamic_set in sets else None
    items = _items(parameter, value)
    ready = [_write_value(parameter, item, zone, accepted) for item in items]
    return ready if parameter.is_array else ready[0]


def _items(parameter: ReportParameter, value: Any) -> list[Any]:
    value = plain(value)
    many = isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping))
    if not many:
        return [value]
    if not parameter.is_array:
        raise _Wrong(
            f"{parameter.name}={shown(value)} is a list, but {parameter.name} takes one value."
        )
    items = [plain(item) for item in value]
    if not items:
        raise _Wrong(f"{parameter.name} is an empty list; leave it out.")
    return items


def _write_value(
    parameter: ReportParameter, value: Any, zone: tzinfo, accepted: Optional[tuple[Accepted, ...]]
) -> Any:
    if accepted is not None:
        return _among(parameter, value, zone, accepted)
    return _convert(parameter, value, zone)


def _among(
    parameter: ReportParameter, value: Any, zone: tzinfo, accepted: tuple[Accepted, ...]
) -> Any:
    """The accepted value that equals a value or has it as its unique name."""
    text = _as_text(parameter, value, zone)
    by_value = [item.value for item in accepted if str(item.value) == text]
    if by_value:
        return by_value[0]
    for fold in (str, str.casefold):
        matches = list(
            {str(k.value): k.value for k in accepted if fold(k.name) == fold(text)}.items()
        )
        if len(matches) == 1:
            return matches[0][1]
        if matches:
            keys = ", ".join(key for key, _ in matches)
            raise _Wrong(
                f"{parameter.name}={shown(value)} names several values; pass one of {keys}."
            )
    guess = did_you_mean(text, [item.name for item in accepted])
    raise _Wrong(
        f"{parameter.name}={shown(value)} is not among the values it takes:"
        f" {_choices(accepted)}.{guess}"
    )


def _as_text(parameter: ReportParameter, value: Any, zone: tzinfo) -> str:
    if isinstance(value, date):
        return str(_convert(parameter, value, zone))
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _choices(accepted: Sequence[Accepted]) -> str:
    texts = [
        str(item.value) if item.name == str(item.value) else f"{item.value} ({item.name})"
        for item in accepted[:_SHOWN]
    ]
    more = f" and {len(accepted) - _SHOWN} more" if len(accepted) > _SHOWN else ""
    return ", ".join(texts) + more


def _convert(parameter: ReportParameter, value: Any, zone: tzinfo) -> Any:
    write = _WRITERS.get(parameter.type.lower())
    if write is not None:
        return write(parameter, value, zone)
    return _day(parameter, value, zone) if isinstance(value, date) else value


def _day(parameter: ReportParameter, value: Any, zone: tzinfo) -> str:
    """A calendar day; a moment with an offset counts by its day in the time zone."""
    if isinstance(value, str) and is_iso(value.strip()):
        try:
            value = read_iso(value.strip().replace(" ", "T").replace(",", "."))
        except ValueError as error:
            raise _Wrong(f"{parameter.name}={shown(value)} is not a date: {error}.") from None
    if isinstance(value, datetime) and value == value:  # pandas' NaT is a datetime
        try:
            value = (value if value.utcoffset() is None else value.astimezone(zone)).date()
        except (OverflowError, ValueError) as error:
            span = exceeded_span(error, value)
            raise _Wrong(f"{parameter.name}={shown(value)} lies outside {span}.") from None
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    raise _Wrong(
        f"{parameter.name}={shown(value)} is not a date; pass a date, a datetime or text such as"
        " '2026-01-31'."
    )


def _number(parameter: ReportParameter, value: Any, zone: tzinfo) -> Any:
    text = value.strip() if isinstance(value, str) else ""
    if _WHOLE.fullmatch(text):
        value = int(text[:40])
    elif _NUMBER.fullmatch(text):
        value = float(text)
    elif isinstance(value, Decimal) and value.is_finite():
        value = int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, bool) or not (hasattr(value, "__index__") or isinstance(value, float)):
        raise _Wrong(f"{parameter.name}={shown(value)} is not a number.")
    if isinstance(value, float):
        if not math.isfinite(value):
            raise _Wrong(f"{parameter.name}={shown(value)} is not a number.")
        return float(value)
    value = int(value)
    if not -INT64 <= value < INT64:
        raise _Wrong(f"{parameter.name}={shown(value)} is too large a number.")
    return value


def _boolean(parameter: ReportParameter, value: Any, zone: tzinfo) -> bool:
    if isinstance(value, str):
        value = BOOLEANS.get(value.strip().lower(), value)
    if isinstance(value, bool):
        return value
    raise _Wrong(f"{parameter.name}={shown(value)} is neither True nor False.")


def _time(parameter: ReportParameter, value: Any, zone: tzinfo) -> str:
    if isinstance(value, time):
        return time_of_day_text(value)
    if isinstance(value, str) and _TIME.fullmatch(value.strip()):
        return value.strip()
    raise _Wrong(f"{parameter.name}={shown(value)} is not a time of day such as '08:30'.")


def _text(parameter: ReportParameter, value: Any, zone: tzinfo) -> str:
    if isinstance(value, str):
        return value
    raise _Wrong(f"{parameter.name}={shown(value)} is not text.")


_WRITERS = {
    "boolean": _boolean,
    "date": _day,
    "number": _number,
    "string": _text,
    "time": _time,
}


def old_body(parameters: Iterable[ReportParameter], params: Any, zone: tzinfo) -> Any:
    """A 0.4.2 body unchanged but for its dates."""
    if not isinstance(params, Mapping) or not isinstance(params.get("parameters"), list):
        return params
    by_name = {entry.name: entry for entry in parameters}
    listed = [_old(by_name, entry, zone) for entry in params["parameters"]]
    return {**params, "parameters": listed}


def _old(by_name: Mapping[str, ReportParameter], entry: Any, zone: tzinfo) -> Any:
    if not isinstance(entry, Mapping) or not isinstance(entry.get("value"), date):
        return entry
    name = str(entry.get("name"))
    try:
        day = _day(by_name.get(name) or ReportParameter(name, name, "Date"), entry["value"], zone)
    except _Wrong as wrong:
        raise InvalidArgument(f"{wrong} Nothing was sent.") from None
    return {**entry, "value": day}
