"""Every operation of each edition, called through the library against a strict server.

The server goes by the published OpenAPI files, which lie in the folder that
``SERVICEPYTAN_SPECS`` names: one folder in it for each edition.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from servicepytan import RetryPolicy, Session
from servicepytan.core.query import PAGING
from servicepytan.endpoints.files import Download
from servicepytan.endpoints.operations import Operation, operations
from servicepytan.endpoints.records import Feed, Records
from servicepytan.errors import BadRequest, NotFound
from tests.specs import editions
from tests.specs.checking import APP_KEY, TENANT
from tests.specs.editions import Published, Schema
from tests.specs.plans import Plan, plans
from tests.specs.server import CONTENT, MORE, ROWS, UNMATCHED, StrictServer
from tests.volume import rest_long

if not editions.FOLDER:
    pytest.skip(
        "SERVICEPYTAN_SPECS names no folder with the published OpenAPI files",
        allow_module_level=True,
    )

pytestmark = pytest.mark.slow
NAMES = editions.names()
NEWEST_FIRST = [(edition, file) for edition in NAMES[::-1] for file in editions.files(edition)]
FILES = rest_long(NEWEST_FIRST, usual=len(editions.files(NAMES[-1])) + 1)
NAMED = Path(editions.FOLDER).parent / "operations.csv"
read = cache(editions.read)
UNPUBLISHED = {
    "reporting.data_queries.delete",
    "reporting.data_queries.get",
    "reporting.reports.query_data",
}
"""What the API has and the files lack; there is no schema to check these calls by."""
each_edition = pytest.mark.parametrize("edition", NAMES)
each_file = pytest.mark.parametrize(("edition", "file"), FILES, ids=map("/".join, NEWEST_FIRST))


@cache
def by_call() -> dict[tuple[str, str], Operation]:
    """The library's operations by verb and path; the names of the places do not count."""
    each_operation = {_key(operation): operation for operation in operations()}
    assert len(each_operation) == len(list(operations()))
    return each_operation


def _key(operation: Operation) -> tuple[str, str]:
    return Published({}, operation.verb, operation.path, {}).key  # type: ignore[arg-type]


def homes(operation: Operation) -> list[str]:
    """The editions that have an operation, oldest first."""
    return [edition for edition in NAMES if _key(operation) in read(edition).operations]


class Caller:
    """A session on a strict server."""

    def __init__(self, edition: str) -> None:
        self.server = StrictServer(read(edition))
        self.session = Session.of(
            {
                "SERVICETITAN_CLIENT_ID": "cid.test",
                "SERVICETITAN_CLIENT_SECRET": "cs1.kept-quiet",
                "SERVICETITAN_APP_KEY": APP_KEY,
                "SERVICETITAN_TENANT_ID": TENANT,
                "SERVICETITAN_API_URL": self.server.url,
                "SERVICETITAN_AUTH_URL": self.server.url,
            }
        ).with_options(rate_limit=None, retry=RetryPolicy(attempts=1), workers=1)

    def close(self) -> None:
        self.session.close()
        self.server.close()

    def method(self, name: str) -> Any:
        """The method of a name such as ``jpm.jobs.get``."""
        result: Any = self.session
        for word in name.split("."):
            result = getattr(result, word)
        return result

    def problems(self, name: str, published: Published, plan: Plan) -> Iterator[str]:
        """What goes wrong in a call."""
        del self.server.log[:]
        try:
            result = self.session.call(name, *plan.args, **plan.kwargs)
            yield from _differences(result, self.server, published)
        except Exception as error:
            yield f"{type(error).__name__}: {error}"
        for entry in self.server.log:
            if entry.published is not published:
                asked = f"{entry.asked.verb} {entry.asked.path}"
                yield f"{asked} was asked for, which is {entry.published}"
            if entry.asked.file not in (None, CONTENT):
                yield "the file came in changed"


def _differences(result: Any, server: StrictServer, published: Published) -> Iterator[str]:
    if isinstance(result, (Records, Feed)):
        yield from _different_rows(result, server, published)
        return
    if isinstance(result, Download):
        result = result.read()
    expected = server.log[-1].answer
    if result != expected and not (published.success[1] == "" and result == b""):
        yield f"it gives {result!r}, not {expected!r}"


def _different_rows(result: Any, server: StrictServer, published: Published) -> Iterator[str]:
    rows = list(result)
    expected = [row for entry in server.log for row in _rows(entry.answer)]
    if rows != expected:
        yield f"it gives the rows {rows!r}, not {expected!r}"
    paged = "page" in published.query or isinstance(result, Feed)
    wanted = 0 if published.success[2] is None else ROWS if paged else 1
    if len(rows) != wanted:
        yield f"it gives {len(rows)} rows, not {wanted}"
    if isinstance(result, Records) and published.success[2] and result.count() != wanted:
        yield f"it counts {result.count()} rows, not {wanted}"
    if isinstance(result, Feed) and wanted and result.continue_from in (None, MORE):
        yield f"its continue_from is {result.continue_from!r}"


def _rows(answer: Any) -> list[Any]:
    result = answer["data"] if isinstance(answer, dict) else answer
    return result or []


@pytest.fixture(scope="module")
def callers() -> Iterator[dict[str, Caller]]:
    with ExitStack() as stack:
        made = {edition: Caller(edition) for edition in NAMES}
        for caller in made.values():
            stack.callback(caller.close)
        yield made


@each_file
def test_the_server_takes_every_call_and_the_caller_gets_its_answer(
    edition: str, file: str, callers: dict[str, Caller], tmp_path: Path
) -> None:
    caller, result, reached = callers[edition], [], set()
    published = read(edition).files[file]
    for operation in published:
        if operation.key not in by_call():
            result.append(f"{operation}: the library does not have it")
            continue
        about = by_call()[operation.key]
        filters = set()
        newest = edition == homes(about)[-1]
        for plan in plans(caller.method(about.name), about, operation, tmp_path, newest=newest):
            wrong = list(caller.problems(about.name, operation, plan))
            result += [f"{about.name} ({plan.label}): {problem}" for problem in wrong]
            reached |= {seen.published for seen in caller.server.log if not seen.refused}
            filters |= {name for seen in caller.server.log for name in seen.asked.filters}
        lacking = operation.query.keys() - filters - operation.places.keys() - {"page", "pageSize"}
        lacking -= set() if operation.totals else {"includeTotal"}
        if lacking:
            result.append(f"{about.name}: filters never sent: {sorted(lacking)}")
    assert not result, "\n".join(result)
    assert reached == set(published)


@each_edition
def test_what_an_edition_lacks_is_unknown_there(
    edition: str, callers: dict[str, Caller], tmp_path: Path
) -> None:
    caller = callers[edition]
    for about in operations():
        home = homes(about)
        if not home or edition in home:
            continue
        published = read(home[-1]).operations[_key(about)]
        method = caller.method(about.name)
        plan = next(plans(method, about, published, tmp_path, newest=True))
        with pytest.raises(NotFound, match=UNMATCHED):
            result = caller.session.call(about.name, *plan.args, **plan.kwargs)
            result.read() if isinstance(result, Download) else list(result)


@each_edition
def test_the_server_refuses_what_is_wrong(edition: str, callers: dict[str, Caller]) -> None:
    session = callers[edition].session
    with pytest.raises(BadRequest, match="jobStatuses is no parameter"):
        session.jobs.list(extra_params={"jobStatuses": "Done"}).all()
    with pytest.raises(BadRequest, match=r"body\.nmae is unknown"):
        session.customers.update(1, {"nmae": "Ada"}, check=False)  # type: ignore[arg-type]
    wrong_key = session.with_options(app_key="another")
    with pytest.raises(BadRequest, match="ST-App-Key"):
        wrong_key.jobs.get(1)


def test_every_operation_is_published_somewhere() -> None:
    of_editions = {key for edition in NAMES for key in read(edition).operations}
    unpublished = {
        operation.name for operation in operations() if operation.edition == "unpublished"
    }
    assert unpublished == UNPUBLISHED
    assert {item.name for key, item in by_call().items() if key not in of_editions} == unpublished
    assert of_editions <= by_call().keys()


@pytest.mark.parametrize(
    "module", sorted({operation.name.partition(".")[0] for operation in operations()})
)
def test_the_table_says_what_the_newest_edition_says(module: str) -> None:
    results = [
        problem
        for about in operations()
        if about.name.startswith(f"{module}.") and homes(about)
        for problem in _untrue(about, read(homes(about)[-1]).operations[_key(about)])
    ]
    assert not results, "\n".join(results)


def _untrue(about: Operation, published: Published) -> Iterator[str]:
    if about.path != published.template:
        yield f"{about.name}: {about.path} is {published.template}"
    if [about.scope] != published.scopes and (about.scope or published.scopes):
        yield f"{about.name}: scope {about.scope!r} is {published.scopes}"
    if about.edition != _edition(homes(about)):
        yield f"{about.name}: edition {about.edition!r} is {_edition(homes(about))!r}"
    wires = {parameter.wire for parameter in about.params}
    for name in (published.query.keys() ^ wires) - PAGING - published.places.keys():
        yield f"{about.name}: {name} is a parameter on one side only"
    for parameter in about.params:
        required = bool(published.query.get(parameter.wire, {}).get("required"))
        if parameter.required != required:
            yield f"{about.name}: {parameter.wire} is {'' if required else 'not '}required"
        schema, items = _schemas(published, parameter.wire)
        listed = items.get("enum")
        if (
            listed
            and parameter.kind != "active"
            and list(map(str, parameter.choices)) != list(map(str, listed))
        ):
            yield f"{about.name}: {parameter.wire} has the values {parameter.choices}, not {listed}"
        if (parameter.many == "repeat") != (schema.get("type") == "array"):
            yield f"{about.name}: {parameter.wire} is a list of the form {parameter.many!r}"


def _edition(home: list[str]) -> str:
    if home == NAMES:
        return "both"
    return f"until {home[-1]}" if home[0] == NAMES[0] else f"from {home[0]}"


def _schemas(published: Published, wire: str) -> tuple[Schema, Schema]:
    """The schema of a parameter, and that of one of its values."""
    schema, _ = published.document.plain(published.query.get(wire, {}).get("schema", {}))
    return schema, published.document.plain(schema["items"]).schema if "items" in schema else schema


@pytest.mark.skipif(not NAMED.is_file(), reason="no operations.csv lies beside the editions")
def test_names_are_those_that_were_agreed() -> None:
    with NAMED.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    name = "{module}.{python_resource}.{python_method}"
    agreed = {name.format(**row): (row["http_method"], row["path"]) for row in rows}
    ours = {
        operation.name: (operation.verb, operation.path[operation.path.index("/", 1) :])
        for operation in operations()
        if operation.edition != "unpublished"
    }
    assert len(agreed) == len(rows)
    assert sorted(agreed.keys() ^ ours.keys()) == []
    wrong = {
        name: (verb, path)
        for name, (verb, path) in agreed.items()
        if ours[name][0] != verb or not ours[name][1].endswith(path)
    }
    assert wrong == {}
