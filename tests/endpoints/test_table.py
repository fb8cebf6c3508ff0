"""The table of operations and the resource classes: that they agree, and what they hold."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import typing
from collections import Counter
from typing import Any

import pytest

from servicepytan.core import bodies
from servicepytan.core.values import _WRITERS, Parameter
from servicepytan.core.wire import snake
from servicepytan.endpoints.base import Namespace, Resource, cached_attribute
from servicepytan.endpoints.index import ALIASES, RESOURCES
from servicepytan.endpoints.modules import Modules
from servicepytan.endpoints.operations import (
    MODULES,
    Operation,
    operation,
    operations,
    search,
    table,
    types_of,
)
from servicepytan.errors import InvalidArgument
from servicepytan.sandbox import Sandbox
from tests.all_cases import for_all

ALL = list(operations())
OWN_NAMES = {
    *("self", "body", "check", "extra_params", "file", "file_name"),
    *("limit", "page_size", "workers", "exact"),
}
WAYS = ("call", "records", "feed", "upload", "download")
PLAIN = ("int", "str", "Any")
LISTS_BY_POST = ("reporting.reports.get_data",)
READ_BY_POST = (
    *("dispatch.adaptive_capacity.get_availability", "dispatch.adaptive_capacity.get_slots"),
    *("dispatch.capacity.get", "reporting.reports.get_data", "telecom.opt_outs.lookup"),
    "reporting.reports.query_data",
)
UNPUBLISHED = (
    *("reporting.data_queries.delete", "reporting.data_queries.get"),
    "reporting.reports.query_data",
)
NO_SCOPE_KNOWN = UNPUBLISHED[:2]
PAGED_BY_HAND = "reporting.reports.query_data"
"""Answers with all rows or a token: no walk over pages, so that the page is an argument."""

NEEDS_A_FILTER = ("crm.customers.list_all_contacts",)
NOT_TO_BE_REPEATED = ("salestech.estimates.upsert_item",)

in_each_module = for_all("module", MODULES)


class Recorder:
    """Stands for the caller of a resource: what it is asked is kept, no call is made."""

    def __init__(self, kind: type) -> None:
        self.made: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []
        for way in WAYS:
            setattr(self, way, self._keeper(way))
        self.resource = kind(self)

    def _keeper(self, way: str) -> Any:
        return lambda *args, **kwargs: self.made.append((way, args, kwargs))


def camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def class_of(module: str, resource: str) -> Any:
    return getattr(importlib.import_module(f"servicepytan.endpoints.{module}"), camel(resource))


def method_of(each_operation: Operation) -> Any:
    module, resource, method = each_operation.name.split(".")
    return getattr(class_of(module, resource), method)


def own_arguments(each_operation: Operation) -> list[str]:
    """Our own arguments of a method, in order."""
    if each_operation.archetype == "upload":
        return ["file", "file_name", "extra_params"]
    by_paging = {
        "": ["extra_params"],
        "feed": ["limit", "workers", "extra_params"],
        "once": ["limit", "extra_params"],
        "page": ["limit", "page_size", "workers", "exact", "extra_params"],
    }
    own = [*(["body", "check"] if each_operation.body else []), *by_paging[each_operation.paging]]
    is_kept = each_operation.verb == "GET" and each_operation.paging != "feed"
    is_file = each_operation.archetype.startswith("download")
    is_report = each_operation.name.startswith("reporting.")
    return [*own, "cache"] if is_kept and not is_file and not is_report else own


def finds_ids(each_operation: Operation) -> bool:
    """Whether it is the list of a resource that finds rows by their ids."""
    module, _, method = each_operation.name.split(".")
    required = {part.wire for part in each_operation.params if part.required}
    return (
        (method, each_operation.paging, each_operation.path_params) == ("list", "page", ())
        and any(part.wire == "ids" for part in each_operation.params)
        and required <= {"ids"}
        and "id" in types_of(module).fields.get(each_operation.record, {})
    )


def takes_rows(each_operation: Operation) -> bool:
    """Whether a method for many rows stands beside an operation."""
    method = each_operation.name.rpartition(".")[2]
    is_taken = method == "create" or (method == "update" and bool(each_operation.path_params))
    return is_taken and each_operation.body[:1].isupper()


def way_of(each_operation: Operation) -> str:
    if each_operation.archetype == "upload":
        return "upload"
    if each_operation.archetype.startswith("download"):
        return "download"
    return {"feed": "feed", "": "call"}.get(each_operation.paging, "records")


def parameter(name: str, wire: str) -> Parameter:
    [only] = [part for part in operation(name).params if part.wire == wire]
    return only


def test_everything_is_there() -> None:
    assert len(ALL) == 581 + len(UNPUBLISHED)
    assert [
        each_operation.name for each_operation in ALL if each_operation.edition == "unpublished"
    ] == list(UNPUBLISHED)
    assert len(MODULES) == 24
    assert sum(map(len, RESOURCES.values())) == 127 + 1
    counts = Counter(each_operation.name.rpartition(".")[0] for each_operation in ALL)
    biggest = {"jpm.jobs": 25, "crm.customers": 17, "accounting.invoices": 13}
    assert {name: counts[name] for name in biggest} == biggest
    assert Counter(each_operation.edition for each_operation in ALL) == {
        "both": 541,
        "until 2026-03": 22,
        "from 2026-05": 18,
        "unpublished": 3,
    }


def test_names_and_calls_are_unique() -> None:
    assert len({each_operation.name for each_operation in ALL}) == len(ALL)
    places = [
        (each_operation.verb, re.sub(r"\{\w+\}", "{}", each_operation.path))
        for each_operation in ALL
    ]
    assert len(set(places)) == len(ALL)


@in_each_module
def test_a_table_holds_its_own_module_in_order(module: str) -> None:
    names = list(table(module))
    assert names == sorted(names)
    assert all(name.startswith(f"{module}.") for name in names)


@in_each_module
def test_methods_and_operations_are_the_same(module: str) -> None:
    result = {
        f"{module}.{resource}.{name}"
        for resource in RESOURCES[module]
        for name, value in vars(class_of(module, resource)).items()
        if inspect.isfunction(value)
    }
    lists = [
        each_operation.name
        for each_operation in table(module).values()
        if finds_ids(each_operation)
    ]
    by_ids = {name.replace(".list", f".{way}") for name in lists for way in ("get", "get_many")}
    assert by_ids <= result
    result -= by_ids - set(table(module))
    batches = {
        f"{each_operation.name}_many"
        for each_operation in table(module).values()
        if takes_rows(each_operation)
    }
    assert batches <= result
    result -= batches
    result -= {name for name in result if name.endswith(".as_model")}  # makes no request
    assert result == set(table(module))
    assert result == {
        f"{module}.{resource}.{method}"
        for resource, methods in RESOURCES[module].items()
        for method in methods
    }


def test_a_path_names_its_parameters_in_order() -> None:
    for each_operation in ALL:
        assert re.match(
            r"/[a-z-]+/v\d/tenant/\{tenant\}/[a-z]", each_operation.path
        ), each_operation.name
        places = re.findall(r"\{(\w+)\}", each_operation.path)
        assert places == [
            "tenant",
            *(part.wire for part in each_operation.path_params),
        ], each_operation.name
        kinds = {part.kind for part in each_operation.path_params}
        assert kinds <= {"int", "guid", "text"}, each_operation.name
        assert all(part.required for part in each_operation.path_params), each_operation.name


def test_parameters_are_named_by_rule() -> None:
    for each_operation in ALL:
        names = [part.name for part in (*each_operation.path_params, *each_operation.params)]
        assert len(set(names)) == len(names), each_operation.name
        assert set(names) & OWN_NAMES == (
            {"page_size"} if each_operation.name == PAGED_BY_HAND else set()
        )
        assert [part.name for part in each_operation.params] == [
            snake(part.wire) for part in each_operation.params
        ]
        paging = {"page", "pageSize", "includeTotal"}
        result = {part.wire for part in each_operation.params} & paging
        assert result == (
            paging if each_operation.name == PAGED_BY_HAND else set()
        ), each_operation.name


def test_kinds_are_known_and_complete() -> None:
    for each_operation in ALL:
        for part in (*each_operation.path_params, *each_operation.params):
            where = f"{each_operation.name} {part.wire}"
            assert part.kind in _WRITERS, where
            assert part.many in ("", "comma", "repeat"), where
            assert bool(part.choices) or part.kind != "choice", where
            assert not part.choices or part.kind in ("choice", "sort"), where
            assert part.most is None or part.many or part.kind == "object", where
            assert bool(part.style) == (part.kind == "object"), where
            assert bool(part.parts) == (part.style == "indexed"), where
            if part.wire.endswith(("OnOrAfter", "Before", "After")):
                assert part.kind in ("instant", "day", "date"), where


def test_from_is_where_a_feed_begins_and_a_day_elsewhere() -> None:
    each_operation = [(part.kind, op) for op in ALL for part in op.params if part.wire == "from"]
    feeds = [op for kind, op in each_operation if kind == "since"]
    assert len(feeds) == 55
    assert {op.paging for op in feeds} == {"feed"}
    assert [op.name for kind, op in each_operation if kind == "day"] == [
        "marketing.campaign_cost_summary.get",
        "marketing.email_channel_cost.get",
    ]


def test_paging_goes_with_the_archetype() -> None:
    for each_operation in ALL:
        lists = ("list", "sub_list", "report_data")
        assert (each_operation.paging == "feed") == (
            each_operation.archetype == "export"
        ), each_operation.name
        assert (each_operation.paging in ("page", "once")) == (
            each_operation.archetype in lists
        ), each_operation.name
        assert each_operation.totals or not each_operation.always_totals, each_operation.name
        if each_operation.paging:
            assert each_operation.verb == (
                "POST" if each_operation.name in LISTS_BY_POST else "GET"
            ), each_operation.name


def test_lists_with_a_page_number_of_their_own_kind() -> None:
    odd = {
        each_operation.name: (
            each_operation.first_page,
            each_operation.largest_page,
            each_operation.always_totals,
        )
        for each_operation in ALL
        if (each_operation.first_page, each_operation.largest_page, each_operation.always_totals)
        != (1, None, False)
    }
    assert odd == {
        "accounting.journal_entries.list": (1, 500, False),
        "accounting.journal_entries.list_details": (1, 500, False),
        "accounting.journal_entries.list_summary": (1, 500, False),
        "reporting.reports.get_data": (1, 25000, False),
        "settings.business_units.list_intacct_mappings": (0, 500, True),
    }
    without = [
        each_operation.name
        for each_operation in ALL
        if each_operation.paging == "page" and not each_operation.totals
    ]
    assert without == [
        "accounting.inventory_bills.list_unpaged",
        "equipment_systems.installed_equipment.list_custom_field_types",
        "jpm.budget_codes.list_project_segments",
        "jpm.budget_codes.list_segments",
        "pricebook.materials_markup.list",
        "telecom.calls.list_v2",
    ]


def test_reads_may_be_repeated_and_posts_and_patches_may_not() -> None:
    for each_operation in ALL:
        by_verb = (
            each_operation.verb in ("GET", "PUT", "DELETE")
            and each_operation.name not in NOT_TO_BE_REPEATED
        )
        assert each_operation.repeatable == (
            by_verb or each_operation.name in READ_BY_POST
        ), each_operation.name


def test_a_scope_reads_or_writes_as_the_verb_does() -> None:
    for each_operation in ALL:
        named = (
            not each_operation.edition.startswith("until")
            and each_operation.name not in NO_SCOPE_KNOWN
        )
        assert bool(each_operation.scope) == named, each_operation.name
        reads = each_operation.verb == "GET" or each_operation.name.startswith("reporting.reports.")
        assert not each_operation.scope or each_operation.scope.endswith(
            ":r" if reads else ":w"
        ), each_operation.name


def test_calendar_days_are_told_from_moments() -> None:
    assert parameter("accounting.invoices.list", "invoicedOnOrAfter").kind == "day"
    assert parameter("accounting.payments.list", "paidOnAfter").kind == "day"
    assert parameter("inventory.purchase_orders.list", "dateBefore").kind == "day"
    assert parameter("accounting.credit_memos.list", "appliedBefore").kind == "date"
    assert parameter("inventory.purchase_orders.list", "sentBefore").kind == "instant"
    assert parameter("jpm.jobs.list", "completedOnOrAfter").kind == "instant"
    assert parameter("salestech.estimates.list", "soldAfter").kind == "instant"


def test_lists_are_joined_or_repeated_as_the_operation_needs() -> None:
    repeated = {
        each_operation.name
        for each_operation in ALL
        for part in each_operation.params
        if part.many == "repeat"
    }
    assert len(repeated) == 16
    assert parameter("accounting.ap_bills.list", "syncStatuses").many == "repeat"
    assert parameter("inventory.purchase_orders.list", "ids").many == "comma"
    assert parameter("inventory.vendors.list", "ids").many == "repeat"
    for each_operation in ALL:
        for part in each_operation.params:
            assert part.many or not part.wire.endswith(("Ids", "ids")), each_operation.name
            assert part.most == 50 or part.wire not in (
                "ids",
                "externalDataValues",
            ), each_operation.name


def test_objects_in_filters() -> None:
    styles = {
        (part.wire, part.style)
        for each_operation in ALL
        for part in each_operation.params
        if part.kind == "object"
    }
    assert styles == {
        ("customField", "dots"),
        ("customField.Fields", "brackets"),
        ("customFields.Fields", "brackets"),
        ("owners", "indexed"),
        ("sort", "indexed"),
    }
    owners = parameter("forms.form_submissions.list", "owners")
    assert [(part.wire, part.kind) for part in owners.parts] == [("type", "choice"), ("id", "int")]


def test_choices_active_and_sort() -> None:
    status = parameter("jpm.jobs.list", "jobStatus")
    assert status.choices == (
        "Scheduled", "Dispatched", "InProgress", "Hold", "Completed", "Canceled"
    )  # fmt: skip
    assert parameter("jpm.jobs.list", "sort").choices == (
        "Id", "ModifiedOn", "CreatedOn", "Priority"
    )  # fmt: skip
    assert parameter("crm.customers.list", "active").kind == "active"
    fields = parameter("accounting.invoices.list", "customField.Fields")
    assert (fields.kind, fields.name, fields.most) == ("object", "custom_field_fields", 50)


def test_telecom_lives_in_two_versions() -> None:
    versions = {
        each_operation.name: each_operation.path.split("/")[2]
        for each_operation in table("telecom").values()
    }
    assert versions["telecom.calls.list"] == "v3"
    assert versions["telecom.calls.list_v2"] == "v2"
    assert Counter(versions.values()) == {"v2": 6, "v3": 4}


def test_bodies_of_odd_forms() -> None:
    assert operation("crm.bulk_tags.remove").verb == "DELETE"
    assert operation("crm.bulk_tags.remove").body == "RemoveBulkTagsRequest"
    arrays = [each_operation.name for each_operation in ALL if each_operation.body.startswith("[")]
    assert arrays == [
        "accounting.ap_credits.mark_as_exported",
        "accounting.ap_payments.mark_as_exported",
        "accounting.credit_memos.mark_as_exported",
        "accounting.invoices.mark_as_exported",
        "dispatch.gps.create_pings",
    ]
    free = [each_operation.name for each_operation in ALL if each_operation.body == "Any"]
    assert free == ["jpm.budget_codes.create_batch", "jpm.budget_codes.create_partial_batch"]


@in_each_module
def test_a_method_takes_what_the_table_says(module: str) -> None:
    for each_operation in table(module).values():
        signature = inspect.signature(method_of(each_operation))
        kinds: dict[Any, list[str]] = {}
        for part in list(signature.parameters.values())[1:]:
            kinds.setdefault(part.kind, []).append(part.name)
        own = own_arguments(each_operation)
        first = [part.name for part in each_operation.path_params]
        first += [name for name in ("body", "file") if name in own]
        assert kinds.pop(inspect.Parameter.POSITIONAL_OR_KEYWORD, []) == first, each_operation.name
        keywords = kinds.pop(inspect.Parameter.KEYWORD_ONLY)
        own = [name for name in own if name not in first]
        assert sorted(keywords) == sorted(
            [*(part.name for part in each_operation.params), *own]
        ), each_operation.name
        assert keywords[-len(own) :] == own, each_operation.name
        parameters = signature.parameters.values()
        needed = {part.name for part in parameters if part.default is part.empty} - {"self"}
        assert needed == {
            *first,
            *(part.name for part in each_operation.params if part.required),
        }, each_operation.name


@in_each_module
def test_a_method_passes_on_all_it_takes(module: str) -> None:
    for each_operation in table(module).values():
        _, resource, method = each_operation.name.split(".")
        recorder = Recorder(class_of(module, resource))
        names = list(inspect.signature(method_of(each_operation)).parameters)[1:]
        arguments = {name: object() for name in names}
        getattr(recorder.resource, method)(**arguments)
        [(way, args, kwargs)] = recorder.made
        assert way == way_of(each_operation), each_operation.name
        assert args[0] == each_operation.name
        path = tuple(arguments.pop(part.name) for part in each_operation.path_params)
        assert args[1:-1] == (() if way == "feed" else (path,)), each_operation.name
        assert args[-1] == {
            part.name: arguments.pop(part.name) for part in each_operation.params
        }, each_operation.name
        assert kwargs == arguments, each_operation.name


@in_each_module
def test_a_docstring_tells_place_scope_and_arguments(module: str) -> None:
    for each_operation in table(module).values():
        text = inspect.getdoc(method_of(each_operation)) or ""
        summary, _, rest = text.partition("\n\n")
        assert summary.endswith("."), each_operation.name
        assert summary[0].isupper(), each_operation.name
        assert f"``{each_operation.verb} {each_operation.path}``" in rest, each_operation.name
        assert (
            f"``{each_operation.scope}``" in rest or not each_operation.scope
        ), each_operation.name
        published = {"both": "", "unpublished": "Not published yet."}
        assert (
            published.get(each_operation.edition, each_operation.edition.split(" ")[-1]) in rest
        ), each_operation.name
        for part in list(inspect.signature(method_of(each_operation)).parameters)[1:]:
            assert f"\n    {part}: " in rest, each_operation.name
        for section in ("Returns", "Raises", "Example"):
            assert f"\n{section}:\n" in rest, each_operation.name


def example_of(each_operation: Operation) -> ast.Module:
    """The example of a docstring, read as Python."""
    text = (inspect.getdoc(method_of(each_operation)) or "").partition("\nExample:\n")[2]
    lines = [line.strip() for line in text.splitlines()]
    assert all(line.startswith((">>>", "...")) for line in lines), each_operation.name
    indented = [line[4:] for line in text.splitlines()]
    return ast.parse("\n".join(line[4:] for line in indented))


@in_each_module
def test_an_example_calls_the_method_and_its_body_passes_the_check(module: str) -> None:
    for each_operation in table(module).values():
        method = each_operation.name.rpartition(".")[2]
        calls = [
            node
            for node in ast.walk(example_of(each_operation))
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == method
        ]
        assert calls, each_operation.name
        if each_operation.body:
            body = ast.literal_eval(calls[0].args[len(each_operation.path_params)])
            partial = each_operation.verb == "PATCH"
            bodies.check(
                body, each_operation.body, types_of(module), each_operation.name, partial=partial
            )


@in_each_module
def test_types_of_bodies_and_records_exist(module: str) -> None:
    types = importlib.import_module(f"servicepytan.endpoints.types.{module}")
    fields = types_of(module)
    for each_operation in table(module).values():
        for name in filter(None, (each_operation.body, each_operation.record)):
            bare = name.strip("[]")
            if bare not in PLAIN:
                assert typing.get_type_hints(getattr(types, bare)), each_operation.name
                assert bare in fields.fields, each_operation.name


@in_each_module
def test_every_type_can_be_read_at_run_time_and_has_its_fields(module: str) -> None:
    types = importlib.import_module(f"servicepytan.endpoints.types.{module}")
    type_fields = types_of(module)
    asked = {each_operation.body.strip("[]") for each_operation in table(module).values()}
    answered = {each_operation.record.strip("[]") for each_operation in table(module).values()}
    records = [value for value in vars(types).values() if hasattr(value, "__required_keys__")]
    for record in [record for record in records if not record.__name__.startswith("_")]:
        hints = typing.get_type_hints(record)
        assert set(hints) == record.__required_keys__ | record.__optional_keys__, record
        assert record.__doc__, record
        fields = bodies.fields_of(type_fields, record.__name__)
        assert set(fields) == set(hints), record
        required = {key for key, field in fields.items() if field.required}
        if record.__name__ in answered:
            assert "id" in record.__required_keys__ or "id" not in fields, record
        elif record.__name__ in asked:
            assert record.__required_keys__ <= required, record


@in_each_module
def test_every_kind_of_a_field_is_known(module: str) -> None:
    types = types_of(module)
    for name, fields in types.fields.items():
        for key, text in fields.items():
            for kind in bodies.field(key, text).kind.strip("[]{}").split("|"):
                bare = kind.strip("?[]{}")
                result = bare in types.fields or bare in types.choices
                assert result or bare in ("any", *bodies._EXPECTED), f"{name}.{key}"


def test_bodies_tell_required_keys_from_optional_ones() -> None:
    types = importlib.import_module("servicepytan.endpoints.types.jpm")
    assert types.JobNoteCreateRequest.__required_keys__ == {"text"}
    assert types.JobNoteCreateRequest.__optional_keys__ == {"pinToTop"}
    assert types.UpdateJobRequest.__required_keys__ == frozenset()


@pytest.mark.slow
def test_rows_of_the_sandbox_bear_what_is_required() -> None:
    seen = 0
    with Sandbox(jobs=20) as sandbox:
        session = sandbox.session()
        for each_operation in ALL:
            free = not each_operation.path_params and not any(
                part.required for part in each_operation.params
            )
            if (
                each_operation.paging
                and each_operation.verb == "GET"
                and free
                and each_operation.record[:1].isupper()
            ):
                module = each_operation.name.partition(".")[0]
                types = importlib.import_module(f"servicepytan.endpoints.types.{module}")
                row = (
                    None
                    if each_operation.name in NEEDS_A_FILTER
                    else session.call(each_operation.name).first()
                )
                assert (
                    row is None
                    or getattr(types, each_operation.record).__required_keys__ <= row.keys()
                )
                seen += row is not None
    assert seen > 150


ABSENT = {
    "jpm.JobResponse": {"estimateIds", "createdFromEstimateId", "equipmentIds", "summaryOfWork"},
    "jpm.ExportJobsResponse": {"estimateIds", "equipmentIds"},
    "crm.LocationResponse": {"taxExempt", "tagTypeIds"},
    "accounting.InvoiceResponse": {"sentStatus", "active", "invoiceConfiguration"},
    "accounting.InvoiceItemResponse": {"addOn", "isChargeable"},
    "equipment_systems.InstalledEquipmentResponse": {"status", "createdOn"},
}
"""Keys that recorded answers lack, or that were added without a new version of the API."""

PRESENT = {
    "jpm.JobResponse": {"id", "jobNumber", "jobStatus", "customerId", "completedOn", "total"},
    "crm.CustomerResponse": {"id", "name", "active", "modifiedOn"},
    "accounting.InvoiceResponse": {"id", "invoiceDate", "total", "balance"},
    "payroll.GrossPayItemResponse": {"id"},
}


@pytest.mark.parametrize("name", sorted({*ABSENT, *PRESENT}))
def test_answers_require_what_they_bear_and_nothing_that_they_lack(name: str) -> None:
    module, _, record = name.partition(".")
    types = importlib.import_module(f"servicepytan.endpoints.types.{module}")
    required = getattr(types, record).__required_keys__
    assert PRESENT.get(name, set()) <= required
    assert not ABSENT.get(name, set()) & required


@in_each_module
def test_a_module_makes_each_resource_once(module: str) -> None:
    home = importlib.import_module(f"servicepytan.endpoints.{module}")
    kind = getattr(home, f"{camel(module)}Module")
    assert issubclass(kind, Namespace)
    result = kind(None)
    names = {name for name, value in vars(kind).items() if isinstance(value, cached_attribute)}
    assert names == set(RESOURCES[module])
    for name in names:
        assert isinstance(getattr(result, name), Resource)
        assert getattr(result, name) is getattr(result, name)
    assert repr(result) == f"<API module {module}>"


def test_a_session_has_every_module_and_short_name() -> None:
    session = Modules(None)  # type: ignore[arg-type]
    members = vars(Modules).items()
    names = {name for name, value in members if isinstance(value, cached_attribute)}
    assert names == {*MODULES, *ALIASES}
    assert len(ALIASES) == 111 + 1
    for short, place in ALIASES.items():
        module, resource = place.split(".")
        assert getattr(session, short) is getattr(getattr(session, module), resource)
    for name in names:
        assert (getattr(Modules, name).__doc__ or "").endswith(".")
        assert name in dir(session)


def test_the_search_finds_operations_by_words_in_any_order() -> None:
    assert len(search()) == len(ALL)
    assert set(search("cancel job")) >= {"jpm.jobs.cancel", "jpm.jobs.list_cancel_reasons"}
    assert search("cancel JOB") == search("job cancel")
    assert list(search("purchase_orders approve")) == ["inventory.purchase_orders.approve_request"]
    assert search("no such thing") == {}


@pytest.mark.slow
@pytest.mark.parametrize("module", MODULES)
def test_the_spelling_of_the_api_leads_to_each_argument(module: str) -> None:
    for each_operation in table(module).values():
        method = method_of(each_operation)
        names = list(inspect.signature(method).parameters)
        for part in (*each_operation.path_params, *each_operation.params):
            if part.wire not in names and part.name != "id":
                with pytest.raises(TypeError) as caught:
                    method(None, **{part.wire: "x"})
                assert str(caught.value).endswith(f"Did you mean {part.name!r}?")


def test_the_types_of_an_unknown_module_are_refused_with_the_nearest() -> None:
    with pytest.raises(InvalidArgument, match="Did you mean 'jpm'"):
        types_of("jpmm")
