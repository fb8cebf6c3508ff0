"""The parameters of a run: checked against what the report says of itself, then written."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, tzinfo
from decimal import Decimal
from typing import Any, Optional

from servicepytan.core.reporting.metadata import Accepted, ReportParameter
from servicepytan.core.timestamps import is_iso, read_iso
from servicepytan.core.wire import did_you_mean, shown
from servicepytan.errors import InvalidArgument

Sets = Mapping[str, Sequence[Accepted]]
"""The values of dynamic sets, by id; a set that cannot be read is left out."""

_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?")
_WHOLE = re.compile(r"[+-]?\d+")
_TIME = re.compile(r"([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?")
_BOOLEANS = {"true": True, "false": False}
_SHOWN = 12
_INT64 = 2**63


class _Wrong(Exception):
    """A value does not fit; the text says why."""


def given_values(params: Any, named: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a run by name, from what its caller gave.

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
    for one in listed:
        if not isinstance(one, Mapping) or "name" not in one:
            raise InvalidArgument(f"parameters holds {shown(one)}, which has no 'name'.")
        values[str(one["name"])] = one.get("value")
    return values


def needed_sets(parameters: Iterable[ReportParameter], values: Mapping[str, Any]) -> list[str]:
    """The dynamic sets that the values must be looked up in, each once."""
    found = [
        one.dynamic_set
        for one in parameters
        if one.name in values and one.accepted is None and one.dynamic_set is not None
    ]
    return list(dict.fromkeys(found))


def body_of(
    parameters: Sequence[ReportParameter],
    values: Mapping[str, Any],
    zone: tzinfo,
    sets: Optional[Sets] = None,
) -> dict[str, Any]:
    """The body that asks for the data of a report.

    Args:
        parameters: What the report takes.
        values: What is given, by name.
        zone: The time zone whose days moments belong to.
        sets: The dynamic sets that are needed.

    Raises:
        InvalidArgument: a parameter is missing, unknown or wrong; all problems are named at once.
    """
    known = {one.name: one for one in parameters}
    problems = [_unknown(name, known) for name in values if name not in known]
    problems += [_missing(one) for one in parameters if one.is_required and one.name not in values]
    written = []
    for one in parameters:
        if one.name not in values:
            continue
        try:
            value = _written(one, values[one.name], zone, sets or {})
        except _Wrong as wrong:
            problems.append(str(wrong))
        else:
            written.append({"name": one.name, "value": value})
    if problems:
        raise InvalidArgument(" ".join(problems) + " Nothing was sent.")
    return {"parameters": written}


def _unknown(name: str, known: Mapping[str, ReportParameter]) -> str:
    has = f" It has {', '.join(known)}." if known else " It has none."
    return f"The report has no parameter {name!r}.{did_you_mean(name, known) or has}"


def _missing(one: ReportParameter) -> str:
    kind = f", a {one.type}" if one.type else ""
    choice = f": {_choices(one.accepted)}" if one.accepted else ""
    return f"{one.name} ({one.label}{kind}) is required{choice}."


def _written(one: ReportParameter, value: Any, zone: tzinfo, sets: Sets) -> Any:
    accepted = one.accepted
    if accepted is None and one.dynamic_set is not None:
        accepted = tuple(sets[one.dynamic_set]) if one.dynamic_set in sets else None
    items = _items(one, value)
    ready = [_one(one, item, zone, accepted) for item in items]
    return ready if one.is_array else ready[0]


def _items(one: ReportParameter, value: Any) -> list[Any]:
    many = isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping))
    if not many:
        return [value]
    if not one.is_array:
        raise _Wrong(f"{one.name}={shown(value)} is a list, but {one.name} takes one value.")
    items = list(value)
    if not items:
        raise _Wrong(f"{one.name} is an empty list, which says nothing; leave it out.")
    return items


def _one(
    one: ReportParameter, value: Any, zone: tzinfo, accepted: Optional[tuple[Accepted, ...]]
) -> Any:
    if accepted is not None:
        return _among(one, value, zone, accepted)
    return _typed(one, value, zone)


def _among(one: ReportParameter, value: Any, zone: tzinfo, accepted: tuple[Accepted, ...]) -> Any:
    """The accepted value that is meant: by itself, or by a name that only one has."""
    text = _as_text(one, value, zone)
    by_value = [known.value for known in accepted if str(known.value) == text]
    if by_value:
        return by_value[0]
    for fold in (str, str.casefold):
        found = list(
            {str(k.value): k.value for k in accepted if fold(k.name) == fold(text)}.items()
        )
        if len(found) == 1:
            return found[0][1]
        if found:
            keys = ", ".join(key for key, _ in found)
            raise _Wrong(f"{one.name}={shown(value)} names several values; pass one of {keys}.")
    guess = did_you_mean(text, [known.name for known in accepted])
    raise _Wrong(
        f"{one.name}={shown(value)} is not among the values it takes:"
        f" {_choices(accepted)}.{guess}"
    )


def _as_text(one: ReportParameter, value: Any, zone: tzinfo) -> str:
    if isinstance(value, date):
        return str(_typed(one, value, zone))
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _choices(accepted: Sequence[Accepted]) -> str:
    shown_ones = [
        str(one.value) if one.name == str(one.value) else f"{one.value} ({one.name})"
        for one in accepted[:_SHOWN]
    ]
    more = f" and {len(accepted) - _SHOWN} more" if len(accepted) > _SHOWN else ""
    return ", ".join(shown_ones) + more


def _typed(one: ReportParameter, value: Any, zone: tzinfo) -> Any:
    write = _WRITERS.get(one.type.lower())
    if write is not None:
        return write(one, value, zone)
    return _day(one, value, zone) if isinstance(value, date) else value


def _day(one: ReportParameter, value: Any, zone: tzinfo) -> str:
    """A calendar day: of a moment with an offset, the day it falls on in the time zone."""
    if isinstance(value, str) and is_iso(value.strip()):
        try:
            value = read_iso(value.strip().replace(" ", "T").replace(",", "."))
        except ValueError as error:
            raise _Wrong(f"{one.name}={shown(value)} is not a date: {error}.") from None
    if isinstance(value, datetime) and value == value:  # pandas' NaT is a datetime
        try:
            value = (value if value.utcoffset() is None else value.astimezone(zone)).date()
        except OverflowError:
            raise _Wrong(f"{one.name}={shown(value)} lies outside the years 1 to 9999.") from None
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    raise _Wrong(
        f"{one.name}={shown(value)} is not a date; pass a date, a datetime or text such as"
        " '2026-01-31'."
    )


def _number(one: ReportParameter, value: Any, zone: tzinfo) -> Any:
    text = value.strip() if isinstance(value, str) else ""
    if _WHOLE.fullmatch(text):
        value = int(text[:40])
    elif _NUMBER.fullmatch(text):
        value = float(text)
    elif isinstance(value, Decimal) and value.is_finite():
        value = int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, bool) or not (hasattr(value, "__index__") or isinstance(value, float)):
        raise _Wrong(f"{one.name}={shown(value)} is not a number.")
    if isinstance(value, float):
        if not math.isfinite(value):
            raise _Wrong(f"{one.name}={shown(value)} is not a number.")
        return float(value)
    value = int(value)
    if not -_INT64 <= value < _INT64:
        raise _Wrong(f"{one.name}={shown(value)} is too large a number.")
    return value


def _boolean(one: ReportParameter, value: Any, zone: tzinfo) -> bool:
    if isinstance(value, str):
        value = _BOOLEANS.get(value.strip().lower(), value)
    if isinstance(value, bool):
        return value
    raise _Wrong(f"{one.name}={shown(value)} is neither True nor False.")


def _time(one: ReportParameter, value: Any, zone: tzinfo) -> str:
    if isinstance(value, time):
        return value.strftime("%H:%M:%S")
    if isinstance(value, str) and _TIME.fullmatch(value.strip()):
        return value.strip()
    raise _Wrong(f"{one.name}={shown(value)} is not a time of day such as '08:30'.")


def _text(one: ReportParameter, value: Any, zone: tzinfo) -> str:
    if isinstance(value, str):
        return value
    raise _Wrong(f"{one.name}={shown(value)} is not text.")


_WRITERS = {
    "boolean": _boolean,
    "date": _day,
    "number": _number,
    "string": _text,
    "time": _time,
}


def old_body(parameters: Iterable[ReportParameter], params: Any, zone: tzinfo) -> Any:
    """The body of old callers as they gave it, but with dates as the report wants them."""
    if not isinstance(params, Mapping) or not isinstance(params.get("parameters"), list):
        return params
    known = {one.name: one for one in parameters}
    listed = [_old(known, one, zone) for one in params["parameters"]]
    return {**params, "parameters": listed}


def _old(known: Mapping[str, ReportParameter], given: Any, zone: tzinfo) -> Any:
    if not isinstance(given, Mapping) or not isinstance(given.get("value"), date):
        return given
    name = str(given.get("name"))
    try:
        day = _day(known.get(name) or ReportParameter(name, name, "Date"), given["value"], zone)
    except _Wrong as wrong:
        raise InvalidArgument(f"{wrong} Nothing was sent.") from None
    return {**given, "value": day}
