"""The table of operations and the resource classes: that they agree, and what they hold."""

from __future__ import annotations

import importlib
import inspect
import re
import typing
from collections import Counter
from typing import Any

import pytest

from servicepytan.core.values import _WRITERS
from servicepytan.core.wire import snake
from servicepytan.endpoints.accounting import Accounting, Invoices
from servicepytan.endpoints.crm import Crm, Customers
from servicepytan.endpoints.jpm import Jobs, Jpm
from servicepytan.endpoints.operations import MODULES, Operation, operation, operations, table

CLASSES = {"jpm.jobs": Jobs, "crm.customers": Customers, "accounting.invoices": Invoices}
ALL = list(operations())
OF_CLASSES = [one for one in ALL if one.name.rpartition(".")[0] in CLASSES]
OWN = {
    "": ("extra_params",),
    "feed": ("limit", "workers", "extra_params"),
    "once": ("limit", "extra_params"),
    "page": ("limit", "page_size", "workers", "extra_params"),
}
"""Our own keywords, by the kind of paging; bodies have two more."""

every = pytest.mark.parametrize("one", ALL, ids=lambda one: one.name)
every_of_classes = pytest.mark.parametrize("one", OF_CLASSES, ids=lambda one: one.name)


class Recorder:
    """Stands for a session: a resource's three ways to call it are kept, none is made."""

    def __init__(self, kind: type) -> None:
        self.made: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []
        self.resource = kind(None)
        for way in ("_call", "_records", "_feed"):
            setattr(self.resource, way, self._keeper(way))

    def _keeper(self, way: str) -> Any:
        return lambda *args, **kwargs: self.made.append((way, args, kwargs))


def method_of(one: Operation) -> Any:
    resource, _, method = one.name.rpartition(".")
    return getattr(CLASSES[resource], method)


def methods(kind: type) -> set[str]:
    return {name for name, value in vars(kind).items() if inspect.isfunction(value)}


def parameter(name: str, wire: str) -> Any:
    found = [part for part in operation(name).params if part.wire == wire]
    assert len(found) == 1
    return found[0]


def test_the_three_resources_have_all_their_operations() -> None:
    counts = Counter(one.name.rpartition(".")[0] for one in OF_CLASSES)
    assert counts == {"jpm.jobs": 25, "crm.customers": 17, "accounting.invoices": 13}


@pytest.mark.parametrize("resource", CLASSES)
def test_methods_and_operations_are_the_same(resource: str) -> None:
    module = resource.partition(".")[0]
    known = {name.rpartition(".")[2] for name in table(module) if name.startswith(f"{resource}.")}
    assert methods(CLASSES[resource]) == known


def test_the_other_core_resources_have_their_reads() -> None:
    others = {one.name for one in ALL} - {one.name for one in OF_CLASSES}
    feeds = {name for name in others if name.endswith(".export")}
    assert {name.rpartition(".")[0] for name in others} == {
        "accounting.payments",
        "crm.bookings",
        "crm.locations",
        "inventory.purchase_orders",
        "jpm.appointments",
        "salestech.estimates",
        "settings.business_units",
        "settings.employees",
        "settings.tag_types",
        "settings.technicians",
        "telecom.calls",
    }
    assert {name.rpartition(".")[0] for name in others - feeds} == {
        name.rpartition(".")[0] for name in feeds
    }


def test_names_and_calls_are_unique() -> None:
    assert len({one.name for one in ALL}) == len(ALL)
    places = [(one.verb, re.sub(r"\{\w+\}", "{}", one.path)) for one in ALL]
    assert len(set(places)) == len(ALL)


@pytest.mark.parametrize("module", MODULES)
def test_a_table_holds_its_own_module_in_order(module: str) -> None:
    names = list(table(module))
    assert names == sorted(names)
    assert all(name.startswith(f"{module}.") for name in names)


@every
def test_a_path_names_its_parameters_in_order(one: Operation) -> None:
    assert re.match(r"/[a-z]+/(v\d)/tenant/\{tenant\}/[a-z]", one.path)
    places = re.findall(r"\{(\w+)\}", one.path)
    assert places == ["tenant", *(part.wire for part in one.path_params)]
    assert all(part.required and part.kind in ("int", "guid") for part in one.path_params)


@every
def test_parameters_are_named_by_rule(one: Operation) -> None:
    names = [part.name for part in (*one.path_params, *one.params)]
    assert len(set(names)) == len(names)
    assert not set(names) & {
        "self",
        "body",
        "check",
        "extra_params",
        "limit",
        "page_size",
        "workers",
    }
    assert [part.name for part in one.params] == [snake(part.wire) for part in one.params]
    assert not {part.wire for part in one.params} & {"page", "pageSize", "includeTotal"}
    own = [part for part in one.path_params if part.name == "id"]
    assert one.path_params[:1] == tuple(own)


@every
def test_kinds_are_known_and_complete(one: Operation) -> None:
    for part in (*one.path_params, *one.params):
        assert part.kind in _WRITERS
        assert part.many in ("", "comma", "repeat")
        assert bool(part.choices) or part.kind != "choice"
        assert not part.choices or part.kind in ("choice", "sort")
        assert part.most is None or part.many or part.kind == "object"
        if part.wire == "from":
            assert part.kind == "since"
        if part.wire.endswith(("OnOrAfter", "Before", "After")):
            assert part.kind in ("instant", "day")


@every
def test_paging_goes_with_the_archetype(one: Operation) -> None:
    assert (one.paging == "feed") == (one.archetype == "export")
    assert (one.paging in ("page", "once")) == (one.archetype in ("list", "sub_list"))
    assert one.first_page == 1
    assert one.largest_page is None
    assert one.totals == (one.paging == "page")
    if one.paging:
        assert one.verb == "GET"
        assert one.record


@every
def test_only_posts_and_patches_are_not_repeatable(one: Operation) -> None:
    assert one.repeatable == (one.verb in ("GET", "PUT", "DELETE"))


@every
def test_a_scope_reads_or_writes_as_the_verb_does(one: Operation) -> None:
    assert one.edition in ("both", "from 2026-05", "until 2026-03")
    assert bool(one.scope) == (not one.edition.startswith("until"))
    if one.scope:
        assert one.scope.endswith(":r" if one.verb == "GET" else ":w")


def test_the_editions_of_the_jobs_that_came_and_went() -> None:
    by_edition: dict[str, set[str]] = {}
    for one in OF_CLASSES:
        by_edition.setdefault(one.edition, set()).add(one.name.rpartition(".")[2])
    assert by_edition["until 2026-03"] == {"complete", "create_message", "hold"}
    assert by_edition["from 2026-05"] == {
        "attach_equipment",
        "detach_equipment",
        "detach_equipment_bulk",
        "get_equipment",
        "list_hold_reasons",
    }


def test_calendar_days_are_told_from_moments() -> None:
    days = {(one.name, part.wire) for one in ALL for part in one.params if part.kind == "day"}
    assert days == {
        ("accounting.invoices.list", "dueDateBefore"),
        ("accounting.invoices.list", "dueDateOnOrAfter"),
        ("accounting.invoices.list", "invoicedOnBefore"),
        ("accounting.invoices.list", "invoicedOnOrAfter"),
        ("accounting.payments.list", "paidOnAfter"),
        ("accounting.payments.list", "paidOnBefore"),
        ("inventory.purchase_orders.list", "dateBefore"),
        ("inventory.purchase_orders.list", "dateOnOrAfter"),
    }
    assert parameter("inventory.purchase_orders.list", "sentBefore").kind == "instant"
    assert parameter("jpm.jobs.list", "completedOnOrAfter").kind == "instant"
    assert parameter("salestech.estimates.list", "soldAfter").kind == "instant"


def test_lists_are_joined_or_repeated_as_the_operation_needs() -> None:
    repeated = {
        (one.name, part.wire) for one in ALL for part in one.params if part.many == "repeat"
    }
    assert repeated == {
        ("accounting.invoices.list", "assignedToIds"),
        ("accounting.invoices.list", "invoiceConfigurations"),
        ("accounting.invoices.list", "reviewStatuses"),
        ("accounting.invoices.list", "statuses"),
    }
    for one in ALL:
        for part in one.params:
            assert part.many == "comma" or not part.wire.endswith("ids")
            assert part.many or not part.wire.endswith("Ids")
            assert part.most == 50 or part.wire not in ("ids", "externalDataValues")


def test_choices_active_and_sort() -> None:
    status = parameter("jpm.jobs.list", "jobStatus")
    assert status.choices == (
        "Scheduled", "Dispatched", "InProgress", "Hold", "Completed", "Canceled"
    )  # fmt: skip
    assert parameter("jpm.jobs.list", "sort").choices == (
        "Id",
        "ModifiedOn",
        "CreatedOn",
        "Priority",
    )
    assert parameter("crm.customers.list", "active").kind == "active"
    fields = parameter("accounting.invoices.list", "customField.Fields")
    assert (fields.kind, fields.name, fields.most) == ("object", "custom_field_fields", 50)


def test_telecom_calls_live_in_two_versions() -> None:
    assert operation("telecom.calls.list").path.startswith("/telecom/v3/")
    assert operation("telecom.calls.export").path.startswith("/telecom/v2/")


@every_of_classes
def test_a_method_takes_what_the_table_says(one: Operation) -> None:
    signature = inspect.signature(method_of(one))
    kinds: dict[Any, list[str]] = {}
    for part in list(signature.parameters.values())[1:]:
        kinds.setdefault(part.kind, []).append(part.name)
    first = [part.name for part in one.path_params] + (["body"] if one.body else [])
    own = [*(["check"] if one.body else []), *OWN[one.paging]]
    assert kinds.pop(inspect.Parameter.POSITIONAL_OR_KEYWORD, []) == first
    keywords = kinds.pop(inspect.Parameter.KEYWORD_ONLY)
    assert sorted(keywords) == sorted([*(part.name for part in one.params), *own])
    assert keywords[-len(own) :] == own
    assert not kinds
    needed = {part.name for part in signature.parameters.values() if part.default is part.empty} - {
        "self"
    }
    assert needed == set(first) | {part.name for part in one.params if part.required}


@every_of_classes
def test_a_method_passes_on_all_it_takes(one: Operation) -> None:
    resource, _, method = one.name.rpartition(".")
    recorder = Recorder(CLASSES[resource])
    names = list(inspect.signature(method_of(one)).parameters)[1:]
    given = {name: object() for name in names}
    getattr(recorder.resource, method)(**given)
    [(way, args, kwargs)] = recorder.made
    assert way == {"feed": "_feed", "": "_call"}.get(one.paging, "_records")
    assert args[0] == one.name
    path = tuple(given.pop(part.name) for part in one.path_params)
    assert args[1:-1] == (() if way == "_feed" else (path,))
    assert args[-1] == {part.name: given.pop(part.name) for part in one.params}
    assert kwargs == given


@every_of_classes
def test_a_docstring_tells_place_scope_and_arguments(one: Operation) -> None:
    text = inspect.getdoc(method_of(one)) or ""
    summary, _, rest = text.partition("\n\n")
    assert summary.endswith(".")
    assert "\n" not in summary
    assert f"``{one.verb} {one.path}``" in rest
    assert f"``{one.scope}``" in rest or not one.scope
    if one.edition != "both":
        assert one.edition.split(" ")[1] in rest
    for part in list(inspect.signature(method_of(one)).parameters)[1:]:
        assert f"\n    {part}: " in rest
    assert "\nReturns:\n" in rest
    assert "\nRaises:\n" in rest


@every_of_classes
def test_types_of_bodies_and_records_exist(one: Operation) -> None:
    module = importlib.import_module(f"servicepytan.endpoints.types.{one.name.split('.')[0]}")
    for name in filter(None, (one.body, one.record)):
        bare = name.strip("[]")
        if bare not in ("int", "Any"):
            assert typing.get_type_hints(getattr(module, bare))


@pytest.mark.parametrize("module", ["accounting", "crm", "jpm"])
def test_every_type_can_be_read_at_run_time(module: str) -> None:
    types = importlib.import_module(f"servicepytan.endpoints.types.{module}")
    records = [value for value in vars(types).values() if hasattr(value, "__required_keys__")]
    assert len(records) > 30
    for record in records:
        hints = typing.get_type_hints(record)
        assert set(hints) == record.__required_keys__ | record.__optional_keys__
        assert record.__doc__ or record.__name__.startswith("_")


def test_bodies_tell_required_keys_from_optional_ones() -> None:
    types = importlib.import_module("servicepytan.endpoints.types.jpm")
    assert types.JobNoteCreateRequest.__required_keys__ == {"text"}
    assert types.JobNoteCreateRequest.__optional_keys__ == {"pinToTop"}
    assert types.UpdateJobRequest.__required_keys__ == frozenset()
    assert types.JobResponse.__required_keys__ == frozenset()


@pytest.mark.parametrize(
    ("kind", "names"), [(Jpm, {"jobs"}), (Crm, {"customers"}), (Accounting, {"invoices"})]
)
def test_a_module_makes_each_resource_once(kind: type, names: set[str]) -> None:
    found = kind(None)
    assert {name for name, value in vars(kind).items() if isinstance(value, property)} == names
    for name in names:
        assert getattr(found, name) is getattr(found, name)
        assert type(getattr(found, name)) in CLASSES.values()
