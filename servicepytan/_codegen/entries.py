"""Everything that the generator writes about one operation."""

from __future__ import annotations

import re
from typing import Any, NamedTuple, Optional

from servicepytan.core.wire import IDEMPOTENT_VERBS

from .answers import pages
from .arguments import Argument, path_arguments, query_arguments, sort_alias
from .names import Named
from .read import Api
from .records import Catalog
from .samples import Samples
from .shapes import ValueType, fields

READING_POSTS = ("query_post", "report_data")


class Entry(NamedTuple):
    """An operation with all that is written about it; most fields are those of ``Operation``.

    Attributes:
        sample: A body for the example, or None.
        lists_itself: Whether its resource has a ``list`` that needs no arguments, with ids.
        by_ids: Whether it is the list of a resource, and finds its rows by their ids.
    """

    named: Named
    path_args: list[Argument]
    query_args: list[Argument]
    paging: str
    totals: bool
    always_totals: bool
    largest_page: Optional[int]
    first_page: int
    created: str
    body: str
    record: str
    edition: str
    repeatable: bool
    sample: Any
    lists_itself: bool
    by_ids: bool

    @property
    def name(self) -> str:
        """The full name, as in ``jpm.jobs.list``."""
        return self.named.name


def entry(named: Named, catalog: Catalog, api: Api) -> Entry:
    """Collects what is written about an operation."""
    paging = _paging(named, catalog)
    size = _parameter(named, "pageSize")
    row = named.answer.row
    return Entry(
        named,
        path_arguments(named),
        [_with_sort_alias(part, named) for part in query_arguments(named, catalog)],
        paging,
        bool(_parameter(named, "includeTotal")) and named.answer.form not in ("array", "data"),
        bool(_parameter(named, "includeTotal").get("required")),
        _largest(size),
        int(_parameter(named, "page").get("schema", {}).get("minimum", 1)),
        catalog.overrides.created.get(named.name, "createdOn"),
        _body_name(named, catalog),
        _record(named, row, catalog),
        edition(named.source.editions, api.editions),
        _repeatable(named, catalog),
        _sample(named, catalog),
        _lists_itself(named, catalog),
        paging == "page" and _by_ids(named, catalog),
    )


def _with_sort_alias(part: Argument, named: Named) -> Argument:
    if part.kind == "sort" and part.choices:
        return part._replace(annotation=f"t.{sort_alias(named)}")
    return part


def _parameter(named: Named, name: str) -> dict[str, Any]:
    return next((part for part in named.source.parameters("query") if part["name"] == name), {})


def _largest(size: dict[str, Any]) -> Optional[int]:
    fixed = size.get("schema", {}).get("maximum")
    stated = re.search(r"[Mm]aximum value is (\d+)", size.get("description") or "")
    return int(fixed) if fixed else int(stated[1]) if stated else None


def _paging(named: Named, catalog: Catalog) -> str:
    set_by_hand = catalog.overrides.paging.get(named.name)
    if set_by_hand is not None:
        return set_by_hand
    if named.archetype == "export":
        return "feed"
    if named.archetype not in ("list", "sub_list", "report_data"):
        return ""
    return "page" if pages(named.source) else "once"


def _body_name(named: Named, catalog: Catalog) -> str:
    if named.archetype == "upload":
        return ""
    body = named.source.body
    type_name = catalog.type_name(body, in_request=True) if body else ""
    return catalog.overrides.bodies.get(named.name, type_name)


def _sample(named: Named, catalog: Catalog) -> Any:
    if not _body_name(named, catalog):
        return None
    body = named.source.body
    return [{"code": "HVAC-100"}] if body is None else Samples(catalog).body(body)


def _lists_itself(named: Named, catalog: Catalog) -> bool:
    """Whether the path's first id belongs to a row of the resource's ``list``."""
    segments = named.source.segments
    if segments[: len(named.base)] != named.base or not segments[len(named.base) :]:
        return False
    lists = [
        other
        for other in catalog.named
        if (other.resource, other.method) == (named.resource, "list")
    ]
    return bool(lists) and _gives_ids(lists[0], catalog)


def _by_ids(named: Named, catalog: Catalog) -> bool:
    row = named.answer.row
    parts = query_arguments(named, catalog)
    free = not path_arguments(named) and all(part.wire == "ids" for part in parts if part.required)
    return (
        named.method == "list"
        and free
        and any(part.wire == "ids" for part in parts)
        and row is not None
        and bool(row.ref)
        and "id" in fields(catalog.schemas, row.ref)
    )


def _gives_ids(named: Named, catalog: Catalog) -> bool:
    row = named.answer.row
    free = not path_arguments(named) and not any(
        part.required for part in query_arguments(named, catalog)
    )
    return free and row is not None and bool(row.ref) and "id" in fields(catalog.schemas, row.ref)


def _record(named: Named, row: Optional[ValueType], catalog: Catalog) -> str:
    if row is None:
        return ""
    name = catalog.type_name(row, in_request=False)
    return f"[{name}]" if named.answer.form == "array" and named.source.verb != "GET" else name


def edition(published_in: tuple[str, ...], editions: tuple[str, ...]) -> str:
    """The editions that have an operation: ``both``, ``from X``, ``until X``, ``unpublished``."""
    if not published_in:
        return "unpublished"
    if published_in[-1] != editions[-1]:
        return f"until {published_in[-1]}"
    return "both" if published_in[0] == editions[0] else f"from {published_in[0]}"


def _repeatable(named: Named, catalog: Catalog) -> bool:
    by_verb = named.source.verb in IDEMPOTENT_VERBS or named.archetype in READING_POSTS
    return catalog.overrides.repeatable.get(named.name, by_verb)
