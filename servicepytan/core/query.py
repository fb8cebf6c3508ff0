"""Builds paths and query strings from arguments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time, tzinfo
from functools import lru_cache
from itertools import product
from typing import Any, Union
from urllib.parse import quote, unquote, urlencode

from servicepytan.core.api_facts import DAY_FILTERS
from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.values import Parameter, is_guid, many_of, plain, text_of
from servicepytan.core.wire import counted, did_you_mean, sendable, shown
from servicepytan.errors import InvalidArgument

Pairs = tuple[tuple[str, str], ...]
"""A query string, taken apart."""

QueryParams = Union[Mapping[str, Any], Sequence[tuple[str, Any]]]
"""Query parameters by wire name: a mapping, or pairs where a name comes more than once."""

LARGEST_PAGE = 5000
"""The most rows of a page, unless the API documents another number."""
PAGING = frozenset({"page", "pageSize", "includeTotal"})
_MOST_IDS = 50
_PLACE = lazy_pattern(r"\{([^{}]*)\}")


def series(
    parameters: Iterable[Parameter], arguments: Mapping[str, Any], zone: tzinfo
) -> list[Pairs]:
    """The query strings for some arguments; usually a single one.

    Several when a list is longer than one request takes; none when a list is empty, because the
    API would ignore an empty filter and answer with every row.

    Raises:
        InvalidArgument: a value is wrong, or a required one is missing.
    """
    alternatives: list[list[Pairs]] = []
    for parameter in parameters:
        value = arguments.get(parameter.name)
        if value is not None:
            alternatives.append(_alternatives(parameter, value, zone))
        elif parameter.required:
            raise InvalidArgument(f"{parameter.name} is required.")
    if not alternatives:
        return [()]
    return [tuple(pair for part in parts for pair in part) for parts in product(*alternatives)]


def _alternatives(parameter: Parameter, value: Any, zone: tzinfo) -> list[Pairs]:
    if parameter.style == "indexed":
        return _indexed(parameter, value, zone)
    if parameter.kind == "object":
        return [_object_pairs(parameter, value, zone)]
    if not parameter.many:
        return [((parameter.wire, text_of(parameter, value, zone)),)]
    texts = list(dict.fromkeys(text_of(parameter, item, zone) for item in many_of(value)))
    size = parameter.most or (_MOST_IDS if parameter.wire == "ids" else len(texts) or 1)
    chunks = [texts[start : start + size] for start in range(0, len(texts), size)]
    if parameter.many == "comma":
        return [((parameter.wire, ",".join(chunk)),) for chunk in chunks]
    return [tuple((parameter.wire, text) for text in chunk) for chunk in chunks]


def _object_pairs(parameter: Parameter, value: Any, zone: tzinfo) -> Pairs:
    if not isinstance(value, Mapping):
        raise InvalidArgument(f"{parameter.name} takes a mapping of names to values.")
    if not value:
        raise InvalidArgument(f"{parameter.name} is empty; the API would ignore it. Leave it out.")
    if parameter.most and len(value) > parameter.most:
        raise InvalidArgument(f"{parameter.name} takes at most {counted(parameter.most, 'name')}.")
    form = "{}.{}" if parameter.style == "dots" else "{}[{}]"
    return tuple(
        (
            form.format(parameter.wire, sendable(str(name), parameter.name)),
            _free_text(str(name), item, zone),
        )
        for name, item in value.items()
    )


def _free_text(name: str, raw: Any, zone: tzinfo) -> str:
    """The value of a custom field as text."""
    value = plain(raw)
    if isinstance(value, bool) or is_guid(value):
        return str(value)
    if isinstance(value, (str, date, time)) and value == value:  # pandas' NaT is a datetime
        return sendable(str(value), name)
    if hasattr(value, "__float__") and not isinstance(value, (Iterable, date, time)):
        return text_of(Parameter(name, name, "number"), value, zone)
    raise InvalidArgument(f"{name}={shown(raw)} is not one value.")


def _indexed(parameter: Parameter, value: Any, zone: tzinfo) -> list[Pairs]:
    items = [value] if isinstance(value, Mapping) else value
    if isinstance(items, (str, bytes)) or not isinstance(items, Iterable):
        raise InvalidArgument(f"{parameter.name} takes a list of mappings.")
    pairs = tuple(
        (f"{parameter.wire}[{i}].{part.wire}", text_of(part, item[part.wire], zone))
        for i, item in enumerate(items)
        for part in _parts_of(parameter, item, f"{parameter.name}[{i}]")
    )
    return [pairs] if pairs else []


def _parts_of(parameter: Parameter, item: Any, label: str) -> list[Parameter]:
    """The fields of one item of an indexed object, named by its index."""
    wires = [part.wire for part in parameter.parts]
    if not isinstance(item, Mapping):
        raise InvalidArgument(f"{label} is no mapping with {' and '.join(wires)}.")
    for name in item:
        if name not in wires:
            guess = did_you_mean(str(name), wires) or f" It has {' and '.join(wires)}."
            raise InvalidArgument(f"{label} has no {name!r}.{guess}")
    for part in parameter.parts:
        if part.required and item.get(part.wire) is None:
            raise InvalidArgument(f"{label} lacks {part.wire!r}.")
    return [
        part._replace(name=f"{label}.{part.wire}")
        for part in parameter.parts
        if item.get(part.wire) is not None
    ]


def listed(params: QueryParams) -> list[tuple[str, Any]]:
    """Parameters as pairs; an iterable of values becomes a list.

    Raises:
        InvalidArgument: they are neither a mapping nor pairs.
    """
    return [(str(plain(name)), _listed_value(plain(value))) for name, value in _pairs_of(params)]


def _pairs_of(params: Any) -> list[Any]:
    items = params.items() if isinstance(params, Mapping) else params
    pairs = list(items) if _is_many(items) else [None]
    if not all(isinstance(pair, (tuple, list)) and len(pair) == 2 for pair in pairs):
        raise InvalidArgument(
            "Query parameters are a mapping of names to values or a list of such pairs; this"
            f" {type(params).__name__} is neither."
        )
    return pairs


def _listed_value(value: Any) -> Any:
    return list(value) if _is_many(value) else value


def _is_many(value: Any) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping))


def is_empty(pairs: Iterable[tuple[str, Any]]) -> bool:
    """Whether a filter is an empty list, so that no row can match."""
    return any(value == [] for _, value in pairs if isinstance(value, list))


def raw_pairs(params: QueryParams, zone: tzinfo) -> Pairs:
    """Parameters by wire name as text, converted by their Python type; None is omitted.

    Raises:
        InvalidArgument: a value has no written form, or a list is empty.
    """
    return tuple(
        (sendable(name, "a name"), _raw_text(name, value, zone))
        for name, value in listed(params)
        if value is not None
    )


def _raw_text(name: str, raw: Any, zone: tzinfo) -> str:
    value = plain(raw)
    if isinstance(value, list):
        if not value:
            raise InvalidArgument(f"{name} is an empty list; the API would ignore it.")
        return ",".join(_raw_text(name, item, zone) for item in value)
    if isinstance(value, str):
        return sendable(value, name)
    return text_of(Parameter(name, name, _raw_kind(name, value)), value, zone)


def _raw_kind(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "active" if name == "active" else "bool"
    if isinstance(value, date):
        return "day" if name in DAY_FILTERS else "instant"
    if hasattr(value, "__index__"):
        return "int"
    return "number" if hasattr(value, "__float__") else "text"


def no_paging(names: Iterable[str]) -> None:
    """Raise on parameters that the paginator sets.

    Raises:
        InvalidArgument: one of them is among the names.
    """
    for name in names:
        if name in PAGING:
            raise InvalidArgument(
                f"{name} is set by the walk over the pages: use page_size=, limit=, .pages()"
                " or .count(), or session.request() for a single page."
            )


def raw_path(path: str, tenant: str) -> str:
    """A caller's path with ``{tenant}`` filled in.

    Raises:
        InvalidArgument: it is no plain path: an absolute URL, a query string, an unfilled place.
    """
    hint = "Write it like '/jpm/v2/tenant/{tenant}/jobs'."
    if not isinstance(path, str):
        raise InvalidArgument(f"path={shown(path)} is not text. {hint}")
    if not path.startswith("/") or path.startswith("//"):
        raise InvalidArgument(f"path={path!r} does not begin with one '/', or names a host. {hint}")
    if re.search(r"[?#\\\s\x00-\x1f]", path):
        raise InvalidArgument(
            f"path={path!r} holds more than a path; pass filters as params={{...}}. {hint}"
        )
    if any(part in (".", "..") for part in re.split(r"[/\\]", unquote(sendable(path, "path")))):
        raise InvalidArgument(f"path={path!r} has a part '.' or '..'. {hint}")
    for placeholder in _PLACE.findall(path):
        if placeholder != "tenant":
            raise InvalidArgument(
                f"path={path!r}: only {{tenant}} is put in for you; write the value in place of"
                f" {{{placeholder}}}.{did_you_mean(placeholder, ['tenant'])}"
            )
    return quote(path.replace("{tenant}", tenant), safe="/%:@!$&'()*+,;=~-._")


def query_string(pairs: Pairs) -> str:
    """The pairs as a query string; ``+`` goes out as ``%2B``."""
    return urlencode(pairs, quote_via=quote, safe=",:")


@lru_cache(maxsize=256)
def without_tenant(path: str) -> str:
    """A path for logs and messages, with ``{tenant}`` in place of the tenant id."""
    return re.sub(r"(?<=/tenant/)[^/]+", "{tenant}", path)
