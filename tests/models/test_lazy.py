"""Models are made when they are touched, and look like classes of their module all the same."""

from __future__ import annotations

import ast
import pickle
import subprocess
import sys
import threading
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Optional
from unittest.mock import patch

import pytest

from servicepytan import models
from servicepytan.models.lazy import Fields, LazyModels, Parts
from tests.waiting import LONG

KINDS: Any = import_module("servicepytan.models.kinds")
MODULES = sorted(path.stem for path in Path(models.__file__).parent.glob("*.pyi"))


@pytest.fixture
def module() -> Any:
    """A module of two models, of which one holds the other and itself."""
    module = ModuleType("depot_models")
    namespace = vars(module)
    lazy = LazyModels(namespace)

    @lazy.add
    def _Pump(m: Parts) -> Fields:
        """A pump."""
        return {
            "id": KINDS.Nullable[int],
            "parts": KINDS.NullableList[m.Part],
            "spare": KINDS.Nullable[m.Pump],
        }

    @lazy.add
    def _Part(m: Parts) -> Fields:
        """A part of a pump."""
        return {"price": KINDS.Nullable[Decimal]}

    module.__getattr__ = lazy.get  # type: ignore[method-assign]
    module.__dict__["lazy"] = lazy
    with patch.dict(sys.modules, {module.__name__: module}):  # pydantic looks names up there
        yield module


def test_a_model_is_made_once_with_its_parts(module: Any) -> None:
    assert "Pump" not in vars(module)
    pump = module.Pump.model_validate({"parts": [{"price": 7}], "spare": {"id": "8"}})
    assert type(pump.parts[0]) is module.Part is vars(module)["Part"]
    assert type(pump.spare) is module.Pump
    assert pump.spare.id == 8
    assert (module.Pump.__name__, module.Pump.__module__) == ("Pump", "depot_models")
    assert (module.Pump.__qualname__, module.Pump.__doc__) == ("Pump", "A pump.")
    assert pickle.loads(pickle.dumps(pump)) == pump


def test_a_part_alone_makes_nothing_else(module: Any) -> None:
    assert module.Part(price=Decimal(1)).price == 1
    assert "Pump" not in vars(module)


def test_a_misspelt_model_is_named(module: Any) -> None:
    with pytest.raises(AttributeError, match=r"no attribute 'Pmup'\. Did you mean 'Pump'\?"):
        module.Pmup  # noqa: B018
    with pytest.raises(AttributeError, match=r"no attribute '_Pmup'\.$"):
        module._Pmup  # noqa: B018
    assert not hasattr(module, "__path__")


def test_threads_get_the_same_class(module: Any) -> None:
    made: list[Any] = []
    begin = threading.Barrier(4)

    def touch() -> None:
        begin.wait()
        made.append(module.lazy.get("Pump"))

    threads = [threading.Thread(target=touch) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 4
    assert set(made) == {module.Pump}


def test_threads_that_use_a_model_first_get_rows_of_its_class(module: Any) -> None:
    construction: Any = import_module("pydantic._internal._model_construction")
    at_validator, go = threading.Event(), threading.Event()
    make_serializer, make_validator = (
        construction.SchemaSerializer,
        construction.create_schema_validator,
    )

    def serializer(*schema: Any, **options: Any) -> Any:  # the validator is made
        if threading.current_thread() is not second and not second.ident:
            second.start()
            at_validator.wait(0.1)  # where there is a lock it does not get there
        return make_serializer(*schema, **options)

    def validator(*schema: Any, **options: Any) -> Any:
        if threading.current_thread() is second:
            at_validator.set()
            go.wait(LONG)
        return make_validator(*schema, **options)

    part = module.Part
    second = threading.Thread(target=part.model_rebuild)
    with (
        patch.object(construction, "SchemaSerializer", serializer),
        patch.object(construction, "create_schema_validator", validator),
    ):
        try:
            row = part.model_validate({"price": 7})
        finally:
            go.set()
            second.join(LONG)
    assert type(row) is part
    assert row.price == 7


def test_a_model_of_ones_own_is_completed_with_names_of_the_function_around_it() -> None:
    class Valve(models.ServiceTitanModel):
        seat: Optional[Seat] = None

    class Seat(models.ServiceTitanModel):
        size: int

    assert Valve.model_rebuild()
    assert Valve.model_rebuild() is None
    assert type(Valve.model_validate({"seat": {"size": 1}}).seat) is Seat


@pytest.mark.parametrize("name", MODULES)
def test_type_checkers_read_the_models_that_are_made(name: str) -> None:
    module = getattr(models, name)
    stub = Path(module.__file__).with_suffix(".pyi").read_text(encoding="utf-8")
    classes = [node for node in ast.parse(stub).body if isinstance(node, ast.ClassDef)]
    assert dir(module) == module.__all__ == sorted(node.name for node in classes)
    namespace: dict[str, Any] = {}
    exec(f"from servicepytan.models.{name} import *", namespace)
    for node in classes:
        fields = namespace[node.name].model_fields
        annotated = [part.target.id for part in node.body if isinstance(part, ast.AnnAssign)
                and isinstance(part.target, ast.Name)]  # fmt: skip
        assert list(fields) == annotated, node.name
        assert ast.get_docstring(node) == namespace[node.name].__doc__


def test_an_import_makes_no_model() -> None:
    code = (
        "from servicepytan.models import accounting; before = len(vars(accounting));"
        " accounting.InvoiceResponse;"
        " print('InvoiceResponse' in vars(accounting), 5 < len(vars(accounting)) - before < 20)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "True"]


def test_a_users_model_may_hold_one_of_ours() -> None:
    class Visit(models.ServiceTitanModel):
        """A visit of ours."""

        job: Optional[models.jpm.JobResponse] = None

    visit = Visit.model_validate({"job": {"id": "7"}})
    assert visit.job is not None
    assert visit.job.id == 7


def test_what_models_has_is_listed_for_tab_completion() -> None:
    assert dir(models) == sorted(["Deviation", "ServiceTitanModel", *MODULES])
