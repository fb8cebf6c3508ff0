"""All models: their fields, the sandbox's answers, and answers made by the field tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timezone
from decimal import Decimal
from functools import cache
from importlib import import_module
from operator import attrgetter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan import AsyncSession, Session, models
from servicepytan.core.api_facts import DAY_COLUMNS
from servicepytan.core.body_types import Types, field
from servicepytan.endpoints.index import MODULES, RESOURCES
from servicepytan.endpoints.operations import Operation, table
from servicepytan.errors import SchemaDeviation
from servicepytan.sandbox import Sandbox
from tests.aio.fakes import async_session_on
from tests.all_cases import for_all
from tests.fakes import FakeSender, session_on

DEEPEST = 3
AS_REAL_TENANTS = {
    "crm.customers.export_contacts": {"phoneSettings"},
    "inventory.purchase_orders.export": {"shipTo"},
    "inventory.purchase_orders.list": {"shipTo"},
    "telecom.calls.get": {
        *("businessUnit", "jobNumber", "type", "leadCall.agent", "leadCall.createdBy"),
        *("leadCall.customer", "leadCall.recordingUrl", "leadCall.sid", "leadCall.voiceMailUrl"),
    },
}
"""Null or missing where the schema says otherwise, in the sandbox as in recorded answers."""
LEFT_OUT = (
    "crm.customers.list_all_contacts",  # needs one filter of several
    "telecom.calls.list_v2",  # the sandbox gives a short form of the nested records
)


@cache
def types_of(module: str) -> Types:
    fields = import_module(f"servicepytan.endpoints.fields.{module}")
    return Types(fields.FIELDS, fields.CHOICES)


EVERY = [(module, name) for module in MODULES for name in types_of(module).fields]


def model_of(module: str, name: str) -> type[models.ServiceTitanModel]:
    model: type[models.ServiceTitanModel] = getattr(getattr(models, module), name)
    return model


@for_all("module", MODULES)
def test_each_type_has_a_model_with_its_keys(module: str) -> None:
    for name, fields in types_of(module).fields.items():
        model = model_of(module, name)
        aliases = {info.serialization_alias for info in model.model_fields.values()}
        assert aliases == set(fields), name
        assert {info.validation_alias for info in model.model_fields.values()} == aliases
        shadowing = {key for key in model.model_fields if hasattr(models.ServiceTitanModel, key)}
        assert not shadowing, name
        assert model.__doc__


SAMPLES: dict[str, tuple[Any, Any]] = {
    "bool": (True, True),
    "day": ("2026-03-04", date(2026, 3, 4)),
    "instant": ("2026-03-04T05:06:07Z", datetime(2026, 3, 4, 5, 6, 7, tzinfo=timezone.utc)),
    "int": (7, 7),
    "number": (1.25, Decimal("1.25")),
    "text": ("a text", "a text"),
}
"""Of each kind of field: a value as it is sent, and as a model holds it."""


def models_of_resources() -> dict[str, str]:
    """The type of each resource's own rows: that of its ``get``, else that of its ``list``."""
    kinds: dict[str, str] = {}
    for module, resources in RESOURCES.items():
        for resource in resources:
            own = [table(module).get(f"{module}.{resource}.{name}") for name in ("get", "list")]
            records = [part.record.strip("[]") for part in own if part]
            typed = [record for record in records if record in types_of(module).fields]
            if typed:
                kinds[f"{module}.{resource}"] = typed[0]
    return kinds


MODELLED = models_of_resources()


@pytest.fixture(scope="module", params=[session_on, async_session_on])
def offline(request: pytest.FixtureRequest) -> Any:
    """A session of each kind that has nobody to ask."""
    return request.param(FakeSender())


@for_all("name", MODELLED)
def test_each_resource_makes_its_own_model_of_a_row(
    offline: Session | AsyncSession, name: str
) -> None:
    module, kind = name.partition(".")[0], MODELLED[name]
    samples = {
        key: SAMPLES["day" if key in DAY_COLUMNS else part.kind]
        for key, text in types_of(module).fields[kind].items()
        if (part := field(key, text)).kind in SAMPLES
    }
    row = {**{key: sent for key, (sent, _) in samples.items()}, "new": 1}
    resource = attrgetter(name)(offline)
    model = resource.as_model(row)
    assert type(model) is model_of(module, kind)
    assert model.model_dump(exclude_unset=True) == {
        **{key: held for key, (_, held) in samples.items()},
        "new": 1,
    }
    with pytest.raises(SchemaDeviation, match=rf"^{kind}\b.*new"):
        resource.as_model(row, strict=True)


def test_a_resource_without_a_type_makes_no_models(offline: Session | AsyncSession) -> None:
    resources = {f"{module}.{name}" for module, names in RESOURCES.items() for name in names}
    modelled = {name for name in resources if hasattr(attrgetter(name)(offline), "as_model")}
    assert modelled == set(MODELLED)


def lists(session: Session) -> Iterator[Operation]:
    """The lists and feeds that need no argument and have a model."""
    for name in session.operations:
        operation = session.operations[name]
        has_model = operation.record not in ("", "Any") and not operation.record.startswith("[")
        required = operation.path_params or any(part.required for part in operation.params)
        if operation.paging and has_model and not required and name not in LEFT_OUT:
            yield operation


@pytest.mark.slow
def test_the_sandbox_answers_as_the_schema_says(servicetitan_sandbox: Sandbox) -> None:
    count = 0
    with servicetitan_sandbox.session() as session:
        for operation in lists(session):
            for row in session.call(operation.name, limit=60).as_models():
                count += 1
                places = {part.place for part in row.deviations}
                assert places <= AS_REAL_TENANTS.get(operation.name, set()), operation.name
    assert count > 2_000


def single_records(session: Session) -> Iterator[tuple[str, Operation]]:
    """The list and the operation of each record that is fetched by its id and has a model."""
    by_name = {name: session.operations[name] for name in session.operations}
    for operation in lists(session):
        single = by_name.get(f"{operation.name.rpartition('.')[0]}.get")
        if operation.name.endswith(".list") and single and single.record not in ("", "Any"):
            yield operation.name, single


@pytest.mark.slow
def test_single_records_of_the_sandbox_are_as_the_schema_says(
    servicetitan_sandbox: Sandbox,
) -> None:
    count = 0
    with servicetitan_sandbox.session() as session:
        for rows, single in single_records(session):
            first = session.call(rows).first()
            if not first or "id" not in first or single.name == "marketing.suppressions.get":
                continue
            count += 1
            model = model_of(single.name.partition(".")[0], single.record)
            answer = model.model_validate(session.call(single.name, first["id"]))
            places = {part.place for part in answer.deviations}
            allowed = AS_REAL_TENANTS.get(rows, set()) | AS_REAL_TENANTS.get(single.name, set())
            assert places <= allowed, single.name
    assert count > 50


def values(kind: str, types: Types, deepest: int) -> st.SearchStrategy[Any]:
    """Values of a kind, as an answer holds them."""
    if kind.startswith("["):
        return st.lists(_item(kind[1:-1], types, deepest), max_size=2)
    if kind.startswith("{"):
        return st.dictionaries(st.text(max_size=3), _item(kind[1:-1], types, deepest), max_size=2)
    if "|" in kind:
        return st.one_of([_item(part, types, deepest) for part in kind.split("|")])
    if kind in types.fields:
        return rows(kind, types, deepest)
    if kind in types.choices:
        return st.sampled_from(types.choices[kind])
    return PLAIN.get(kind, st.text(max_size=5))


def _item(kind: str, types: Types, deepest: int) -> st.SearchStrategy[Any]:
    inner = values(kind.rstrip("?"), types, deepest)
    return st.none() | inner if kind.endswith("?") else inner


_CLOCK = st.times().map(lambda time: f"{time.replace(microsecond=0)}")
_DAY = st.dates().map(str)
_FRACTION = st.integers(0, 9_999_999).map(lambda ticks: f".{ticks:07d}")
PLAIN: dict[str, st.SearchStrategy[Any]] = {
    "any": st.none() | st.integers() | st.text(max_size=3),
    "bool": st.booleans(),
    "day": _DAY,
    "duration": st.tuples(st.integers(0, 30), _CLOCK).map(lambda parts: f"{parts[0]}.{parts[1]}"),
    "instant": st.tuples(_DAY, _CLOCK, _FRACTION).map(
        lambda part: f"{part[0]}T{part[1]}{part[2]}Z"
    ),
    "int": st.integers(-(2**63), 2**63),
    "number": st.integers(-1000, 1000) | st.decimals(-1000, 1000, places=4).map(float),
}


def rows(name: str, types: Types, deepest: int = DEEPEST) -> st.SearchStrategy[dict[str, Any]]:
    """Records of a type, as the schema says; nested ones are empty lists or null far below."""
    required: dict[str, Any] = {}
    optional: dict[str, Any] = {}
    for key, text in types.fields[name].items():
        part = field(key, text)
        value = _value(part.kind, types, deepest - 1)
        if value is None:
            continue
        (required if part.required else optional)[key] = (
            st.none() | value if part.nullable else value
        )
    return st.fixed_dictionaries(required, optional=optional)


def _value(kind: str, types: Types, deepest: int) -> Any:
    if deepest > 0 or (kind.strip("[]{}?") not in types.fields):
        return values(kind, types, deepest)
    return st.just([]) if kind.startswith("[") else None


@pytest.mark.slow
@pytest.mark.hypothesis
@given(st.data())
def test_answers_made_by_the_tables_come_back(data: st.DataObject) -> None:
    module, name = data.draw(st.sampled_from(EVERY))
    row = data.draw(rows(name, types_of(module)))
    model = model_of(module, name).model_validate(row)
    messages = [
        part for part in model.deviations if part.kind in ("new_field", "null", "new_value")
    ]
    assert messages == []
    assert model.model_dump(exclude_unset=True).keys() == row.keys()
    assert model_of(module, name).model_validate(model.model_dump(exclude_unset=True)) == model


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@pytest.mark.slow
@pytest.mark.hypothesis
@given(st.data())
def test_no_value_of_any_field_is_refused_or_lost(data: st.DataObject) -> None:
    module, name = data.draw(st.sampled_from(EVERY))
    keys = list(types_of(module).fields[name]) or ["new"]
    row = data.draw(st.dictionaries(st.sampled_from([*keys, "new"]), JSON, max_size=6))
    model = model_of(module, name).model_validate(row)
    assert model.model_dump(exclude_unset=True).keys() == row.keys()
    model.deviations  # noqa: B018
