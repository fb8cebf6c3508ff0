"""Everything that is written out about one operation."""

from __future__ import annotations

import re
from typing import Any, NamedTuple, Optional

from .answers import pages
from .arguments import Argument, path_arguments, query_arguments, sort_alias
from .names import Named
from .read import Api
from .records import Catalog
from .samples import Samples
from .shapes import Shape, fields

READING_POSTS = ("query_post", "report_data")
REPEATABLE_VERBS = ("GET", "PUT", "DELETE")


class Entry(NamedTuple):
    """An operation as it is written out; most fields are those of ``Operation``.

    Attributes:
        sample: A body for the example, or None.
        lists_itself: Whether its resource has a ``list`` that needs no arguments, with ids.
        by_ids: Whether it is the list of a resource, and finds its rows by their ids.
    """

    one: Named
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
        return self.one.name


def entry(one: Named, catalog: Catalog, api: Api) -> Entry:
    """What is written out about an operation."""
    paging = _paging(one, catalog)
    size = _parameter(one, "pageSize")
    row = one.answer.row
    return Entry(
        one,
        path_arguments(one),
        [_with_sort_alias(part, one) for part in query_arguments(one, catalog)],
        paging,
        bool(_parameter(one, "includeTotal")) and one.answer.form not in ("array", "data"),
        bool(_parameter(one, "includeTotal").get("required")),
        _largest(size),
        int(_parameter(one, "page").get("schema", {}).get("minimum", 1)),
        catalog.given.created.get(one.name, "createdOn"),
        _body_name(one, catalog),
        _record(one, row, catalog),
        edition(one.source.editions, api.editions),
        _repeatable(one, catalog),
        _sample(one, catalog),
        _lists_itself(one, catalog),
        paging == "page" and _by_ids(one, catalog),
    )


def _with_sort_alias(part: Argument, one: Named) -> Argument:
    if part.kind == "sort" and part.choices:
        return part._replace(annotation=f"t.{sort_alias(one)}")
    return part


def _parameter(one: Named, name: str) -> dict[str, Any]:
    return next((part for part in one.source.parameters("query") if part["name"] == name), {})


def _largest(size: dict[str, Any]) -> Optional[int]:
    fixed = size.get("schema", {}).get("maximum")
    said = re.search(r"[Mm]aximum value is (\d+)", size.get("description") or "")
    return int(fixed) if fixed else int(said[1]) if said else None


def _paging(one: Named, catalog: Catalog) -> str:
    set_by_hand = catalog.given.paging.get(one.name)
    if set_by_hand is not None:
        return set_by_hand
    if one.archetype == "export":
        return "feed"
    if one.archetype not in ("list", "sub_list", "report_data"):
        return ""
    return "page" if pages(one.source) else "once"


def _body_name(one: Named, catalog: Catalog) -> str:
    if one.archetype == "upload":
        return ""
    body = one.source.body
    named = catalog.type_name(body, asked=True) if body else ""
    return catalog.given.bodies.get(one.name, named)


def _sample(one: Named, catalog: Catalog) -> Any:
    if not _body_name(one, catalog):
        return None
    body = one.source.body
    return [{"code": "HVAC-100"}] if body is None else Samples(catalog).body(body)


def _lists_itself(one: Named, catalog: Catalog) -> bool:
    """Whether the first id of the path is that of a row that ``list`` gives."""
    segments = one.source.segments
    if segments[: len(one.base)] != one.base or not segments[len(one.base) :]:
        return False
    lists = [
        other for other in catalog.named if (other.resource, other.method) == (one.resource, "list")
    ]
    return bool(lists) and _gives_ids(lists[0], catalog)


def _by_ids(one: Named, catalog: Catalog) -> bool:
    row = one.answer.row
    parts = query_arguments(one, catalog)
    free = not path_arguments(one) and all(part.wire == "ids" for part in parts if part.required)
    return (
        one.method == "list"
        and free
        and any(part.wire == "ids" for part in parts)
        and row is not None
        and bool(row.ref)
        and "id" in fields(catalog.schemas, row.ref)
    )


def _gives_ids(one: Named, catalog: Catalog) -> bool:
    row = one.answer.row
    free = not path_arguments(one) and not any(
        part.required for part in query_arguments(one, catalog)
    )
    return free and row is not None and bool(row.ref) and "id" in fields(catalog.schemas, row.ref)


def _record(one: Named, row: Optional[Shape], catalog: Catalog) -> str:
    if row is None:
        return ""
    name = catalog.type_name(row, asked=False)
    return f"[{name}]" if one.answer.form == "array" and one.source.verb != "GET" else name


def edition(given: tuple[str, ...], all_of_them: tuple[str, ...]) -> str:
    """Where an operation is published: ``both``, ``from X``, ``until X`` or ``unpublished``."""
    if not given:
        return "unpublished"
    if given[-1] != all_of_them[-1]:
        return f"until {given[-1]}"
    return "both" if given[0] == all_of_them[0] else f"from {given[0]}"


def _repeatable(one: Named, catalog: Catalog) -> bool:
    by_verb = one.source.verb in REPEATABLE_VERBS or one.archetype in READING_POSTS
    return catalog.given.repeatable.get(one.name, by_verb)
