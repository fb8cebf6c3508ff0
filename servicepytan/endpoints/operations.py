"""The operation table: its entries, and lookups by name, words or path.

The table itself lies in ``endpoints/tables``, one module per API module, read when asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Optional

from servicepytan.core.api_facts import SORT_KEYS
from servicepytan.core.frozen import NamedTuple
from servicepytan.core.values import Parameter
from servicepytan.core.wire import did_you_mean
from servicepytan.endpoints.index import ALIASES, MODULES, RESOURCES
from servicepytan.errors import InvalidArgument

if TYPE_CHECKING:
    from servicepytan.core.body_types import Types as Types
    from servicepytan.core.exact_walk_rules import SortKeys


READING_POSTS = ("query_post", "report_data")
"""The archetypes of POST operations that only read."""


class Operation(NamedTuple):
    """One operation of the API.

    Attributes:
        name: Module, resource and method, as in ``jpm.jobs.list``.
        verb: The HTTP method.
        path: The path with ``{tenant}`` and the path parameters by wire name.
        archetype: What kind of operation it is, as in ``list``, ``get``, ``create``, ``action``.
        path_params: Its path parameters without the tenant, in path order.
        params: Its query parameters without those that paging sets (page, pageSize, includeTotal).
        paging: ``page`` (numbered pages), ``feed`` (export feed), ``once`` (all rows in one
            answer) or empty (no list).
        totals: Whether ``includeTotal`` is known to it.
        always_totals: Whether ``includeTotal`` must always be sent.
        largest_page: The most rows per page it takes, where a maximum is documented.
        first_page: The number of its first page.
        created: Where its rows tell when they were created, with a dot between keys.
        body: The name of its body's type, ``[X]`` for a list of X, empty for none.
        record: The name of the record type it answers (one row of it, for lists), or empty.
        scope: The OAuth scope it needs, or empty where none is published.
        edition: Where it is published: ``both`` (in all editions), ``from 2026-05``,
            ``until 2026-03``, or ``unpublished``.
        repeatable: Whether it may be sent again when it is unknown what became of it.
    """

    name: str
    verb: str
    path: str
    archetype: str
    path_params: tuple[Parameter, ...] = ()
    params: tuple[Parameter, ...] = ()
    paging: str = ""
    totals: bool = False
    always_totals: bool = False
    largest_page: Optional[int] = None
    first_page: int = 1
    created: str = "createdOn"
    body: str = ""
    record: str = ""
    scope: str = ""
    edition: str = "both"
    repeatable: bool = False

    @property
    def exact(self) -> bool:
        """Whether it is a list that can be walked exactly."""
        from servicepytan.core.exact_walk_rules import BEFORE, FROM

        return self.paging == "page" and {FROM, BEFORE} <= {part.wire for part in self.params}


__all__ = [
    "ALIASES",
    "MODULES",
    "READING_POSTS",
    "RESOURCES",
    "Operation",
    "Parameter",
    "list_at",
    "not_exact",
    "operation",
    "operation_at",
    "operations",
    "search",
    "sort_keys_at",
    "sort_keys_of",
    "table",
    "types_of",
]


@cache
def table(module: str) -> dict[str, Operation]:
    """All operations of an API module, by full name."""
    if module not in MODULES:
        raise InvalidArgument(_unknown("module", module, MODULES))
    operations = import_module(f"servicepytan.endpoints.tables.{module}").OPERATIONS
    return {operation.name: operation for operation in operations}


@cache
def types_of(module: str) -> Types:
    """The fields of all bodies and records of an API module, and its value lists."""
    if module not in MODULES:
        raise InvalidArgument(_unknown("module", module, MODULES))
    from servicepytan.core.body_types import Types

    fields = import_module(f"servicepytan.endpoints.fields.{module}")
    return Types(fields.FIELDS, fields.CHOICES, fields.MONEY)


def search(words: str = "") -> dict[str, str]:
    """The operations with all these words in name, verb, path or summary.

    Reads one file, not the tables.

    Args:
        words: The words, in any order; empty for all operations.

    Returns:
        What each does, by full name.
    """
    texts: dict[str, str] = import_module("servicepytan.endpoints.summaries").SUMMARIES
    search_words = words.lower().replace("_", " ").split()
    return {
        name: text
        for name, text in texts.items()
        if all(word in f"{name} {text}".lower().replace("_", " ") for word in search_words)
    }


def operations() -> Iterator[Operation]:
    """All operations of all modules."""
    for module in MODULES:
        yield from table(module).values()


@cache
def operation(name: str) -> Operation:
    """The operation with a full name such as ``jpm.jobs.cancel``.

    Raises:
        InvalidArgument: there is none; the message names the nearest.
    """
    by_name = table(name.partition(".")[0])
    if name not in by_name:
        raise InvalidArgument(_unknown("operation", name, by_name))
    return by_name[name]


def operation_at(verb: str, path: str) -> Optional[Operation]:
    """The operation of a verb and a path, filled or not; None if there is none."""
    words = path.split("/")
    module = _module_at(words[1] if words[1:] else "")
    matches = [
        candidate
        for candidate in (table(module).values() if module else ())
        if candidate.verb == verb and _matches(candidate.path.split("/"), words)
    ]
    return min(matches, key=lambda candidate: candidate.path.count("{"), default=None)


@lru_cache(maxsize=256)
def list_at(path: str) -> str:
    """The name of the list at a path; empty for a feed.

    Args:
        path: The path, filled or not.
    """
    listed = operation_at("GET", path)
    return listed.name if listed and listed.paging in ("page", "once") else ""


def _module_at(word: str) -> str:
    plain = word.replace("-", "").lower()
    names = {name.replace("_", ""): name for name in MODULES}
    return names.get("salestech" if plain == "sales" else plain, "")


def _matches(template: list[str], words: list[str]) -> bool:
    return len(template) == len(words) and all(
        part[:1] == "{" or part == word for part, word in zip(template, words)
    )


def sort_keys_of(operation: Operation) -> SortKeys:
    """Sort keys, and the creation field of an exact walk; empty keys if there are none."""
    return _sort_keys_of(operation.name)


@cache
def _sort_keys_of(name: str) -> SortKeys:
    from servicepytan.core.exact_walk_rules import SortKeys

    entry = operation(name)
    by_created, by_id = SORT_KEYS.get(name, ("", ""))
    return SortKeys(by_created, by_id, tuple(entry.created.split(".")), entry.totals)


def not_exact(operation: Operation) -> str:
    """The message that a list cannot be walked exactly, with the next step."""
    from servicepytan.core.exact_walk_rules import BEFORE, FROM

    names = {part.wire for part in operation.params}
    lacks = " and ".join(wire for wire in (FROM, BEFORE) if wire not in names)
    return (
        f"{operation.name} cannot be exact: the API's list has no {lacks} to cut it by. Leave exact"
        " out; the ordinary walk reports when pages shift."
    )


def sort_keys_at(path: str) -> SortKeys:
    """The sort keys of the list at a path, for an exact walk.

    Raises:
        InvalidArgument: it cannot be walked exactly, or is not known.
    """
    listed = operation_at("GET", path)
    if listed is None:
        raise InvalidArgument(
            f"path={path!r} is no known operation, so that its list cannot be walked exactly."
            " Leave exact out."
        )
    if not listed.exact:
        raise InvalidArgument(not_exact(listed))
    return sort_keys_of(listed)


def _unknown(kind: str, name: str, names: Iterable[str]) -> str:
    return f"There is no {kind} {name!r}.{did_you_mean(name, names)}"
