"""Writes the models of a module: a pydantic class for each record and body, made when touched.

Type checkers and editors read the classes from a stub; the module itself describes their fields.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from servicepytan.core.wire import snake

from .emit_types import TypesEmitter
from .imports import import_lines, names_in
from .problems import Problem
from .records import Catalog
from .shapes import ValueType, fields, values
from .style import docstring

BASE = "ServiceTitanModel"
IMPORTS = {
    "decimal": ("Decimal",),
    "typing": ("Any", "Literal", "Union"),
    "pydantic": ("Field",),
    "servicepytan.core.timestamps": ("When",),
    "servicepytan.models.base": (BASE,),
    "servicepytan.models.kinds": (
        "Item",
        "Nullable",
        "NullableDecimalText",
        "NullableList",
        "NullableMap",
    ),
    "servicepytan.models.lazy": ("Fields", "LazyModels", "Parts"),
}
TAKEN = frozenset(
    {
        *("construct", "copy", "deviations", "dict", "from_orm", "json", "parse_file"),
        *("parse_obj", "parse_raw", "schema", "schema_json", "update_forward_refs", "validate"),
    }
)
"""What the base class of the models has; a field of such a name gets ``_`` behind it."""


class ModelFields:
    """The attributes of models, with their types.

    Args:
        catalog: The types of the module.
        parts: What stands before the name of another model.
    """

    def __init__(self, catalog: Catalog, parts: str = "") -> None:
        self._catalog = catalog
        self._parts = parts

    def of(self, name: str, ref: str, in_request: bool) -> Iterator[tuple[str, str, str]]:
        """The attribute, the type and pydantic's ``Field`` of each field, empty for none."""
        for key, part in fields(self._catalog.schemas, ref).items():
            named = attribute(key)
            aliases = f"validation_alias={key!r}, serialization_alias={key!r}"
            field = "" if _camel(named) == key else f"Field(default=None, {aliases})"
            yield named, self._annotation(name, key, part, in_request), field

    def _annotation(self, record: str, key: str, part: ValueType, in_request: bool) -> str:
        decimals = self._catalog.overrides.decimals.get(f"{self._catalog.module.name}.{record}", ())
        if not in_request and key in decimals:
            return "NullableDecimalText"
        if part.kind in ("array", "object"):
            inner = self._item(key, part.items[0], in_request)
            return f"Nullable{'List' if part.kind == 'array' else 'Map'}[{inner}]"
        return f"Nullable[{self._inner(key, part, in_request)}]"

    def _item(self, key: str, part: ValueType, in_request: bool) -> str:
        """A type within a list or a mapping, whose own items are marked, too."""
        if part.kind == "array":
            return f"list[Item[{self._item(key, part.items[0], in_request)}]]"
        if part.kind == "object":
            return f"dict[str, Item[{self._item(key, part.items[0], in_request)}]]"
        return self._inner(key, part, in_request)

    def _inner(self, key: str, part: ValueType, in_request: bool) -> str:
        if part.kind == "union":
            kinds = dict.fromkeys(self._inner(key, choice, in_request) for choice in part.items)
            return f"Union[{', '.join(kinds)}]"
        choices = values(self._catalog.schemas, part.ref) if part.ref else ()
        if choices:
            literal = f"Literal[{', '.join(map(repr, choices))}]"
            return literal if in_request else f"Union[{literal}, {type(choices[0]).__name__}]"
        if part.ref:
            return self._parts + self._catalog.name(part.ref, in_request)
        return self._plain(key, part, in_request)

    def _plain(self, key: str, part: ValueType, in_request: bool) -> str:
        if part.kind == "string" and part.format in ("date-time", "date"):
            day = part.format == "date" or key in self._catalog.overrides.day_columns
            return "When" if in_request else "dt.date" if day else "dt.datetime"
        if part.kind == "string" and part.format == "duration":
            return "str" if in_request else "dt.timedelta"
        if part.kind == "number":
            exact = "Union[Decimal, float]" if in_request else "Decimal"
            return exact if part.format == "decimal" else "float"
        return {"integer": "int", "boolean": "bool", "string": "str"}.get(part.kind, "Any")


class ModelsEmitter:
    """Writes the models of the types that a module's operations use.

    Args:
        types: The types.
    """

    def __init__(self, types: TypesEmitter) -> None:
        self._types = types
        self._catalog = types.catalog

    def source(self) -> str:
        """The source of ``models/<module>.py``.

        Raises:
            Problem: an override names a decimal that no answer has.
        """
        self._check_decimals()
        described = ModelFields(self._catalog, "m.")
        functions = [self._function(described, *record) for record in self._types.records()]
        name = self._catalog.module.name
        head = docstring(f"The models of the API module ``{name}``, each made when touched.", 0)
        imports = _imports("".join(functions), "LazyModels")
        return "\n\n".join([head, imports, BEGIN, *functions, END])

    def stub(self) -> str:
        """The source of ``models/<module>.pyi``."""
        body = self.classes()
        name = self._catalog.module.name
        about = f"The models of bodies and records of the API module ``{name}``."
        return f"{docstring(about, 0)}\n\n{_imports(body)}\n\n{body}\n"

    def classes(self) -> str:
        """The source of the classes alone."""
        described = ModelFields(self._catalog)
        return "\n\n".join(self._class(described, *record) for record in self._types.records())

    def _check_decimals(self) -> None:
        for name, keys in self._catalog.overrides.decimals.items():
            module, _, record = name.partition(".")
            if module != self._catalog.module.name:
                continue
            refs = [ref for ref in self._types.answered if self._catalog.name(ref, False) == record]
            unknown = set(keys) - {
                key for ref in refs for key in fields(self._catalog.schemas, ref)
            }
            if unknown:
                raise Problem(f"[decimals] {name!r}: no answer has {', '.join(sorted(unknown))}.")

    def _class(self, described: ModelFields, name: str, ref: str, in_request: bool) -> str:
        lines = [
            f"    {attribute}: {kind} = {field or None}\n"
            for attribute, kind, field in described.of(name, ref, in_request)
        ]
        return f"class {name}({BASE}):\n    {self._doc(name, ref, in_request)}\n\n" + "".join(lines)

    def _function(self, described: ModelFields, name: str, ref: str, in_request: bool) -> str:
        """The function that gives the fields of a model."""
        lines = [
            f"        {attribute!r}: {f'({kind}, {field})' if field else kind},\n"
            for attribute, kind, field in described.of(name, ref, in_request)
        ]
        head = f"@_models.add\ndef _{name}(m: Parts) -> Fields:\n"
        return (
            f"{head}    {self._doc(name, ref, in_request)}\n    return {{\n{''.join(lines)}    }}\n"
        )

    def _doc(self, name: str, ref: str, in_request: bool) -> str:
        return docstring(self._types.about(name, ref, in_request), 4).lstrip()


BEGIN = "_models = LazyModels(globals())"
END = """\
__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
"""


def models_package(modules: Iterable[str]) -> str:
    """The source of ``models/__init__.py``."""
    names = sorted(modules)
    imports = "".join(f"    from servicepytan.models import {name} as {name}\n" for name in names)
    return PACKAGE.format(imports=imports.rstrip("\n"), names=names)


PACKAGE = '''"""Models of all records and bodies, made with pydantic; the extra is ``models``.

There is a module for each API module, loaded when it is touched. The models read real answers,
which are not always what the schema says, and refuse none of them.

    >>> from servicepytan import models
    >>> job = models.jpm.JobResponse.model_validate(session.jobs.get(1))
    >>> print(job.job_number, job.deviations)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from servicepytan.convert.optional_imports import import_optional
from servicepytan.core.deviations import Deviation

import_optional("pydantic", "models")

if TYPE_CHECKING:
{imports}
    from servicepytan.models.base import ServiceTitanModel

_MODULES = {names!r}

__all__ = ["Deviation", "ServiceTitanModel", *_MODULES]

if not TYPE_CHECKING:  # type checkers are to find misspelt names

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            return import_module(f"servicepytan.models.{{name}}")
        if name == "ServiceTitanModel":
            return import_module("servicepytan.models.base").ServiceTitanModel
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}.{{_hint(name)}}")


def _hint(name: str) -> str:
    if name.startswith("_"):
        return ""
    from servicepytan.core.wire import did_you_mean

    return did_you_mean(name, __all__)


def __dir__() -> list[str]:
    return sorted(__all__)
'''


def attribute(key: str) -> str:
    """The name of the attribute for a key of the API."""
    name = snake(key).lstrip("_")
    return f"{name}_" if name in TAKEN else name


def _camel(name: str) -> str:
    """What pydantic's ``to_camel`` makes of a name."""
    if name.endswith("_"):
        return name
    first, *others = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in others)


def _imports(body: str, *always: str) -> str:
    names = names_in(body) | set(always)
    lines = import_lines(names, IMPORTS)
    groups = [
        ["import datetime as dt"] if "dt" in names else [],
        [line for line in lines if re.match("from (decimal|typing)", line)],
        [line for line in lines if line.startswith("from pydantic")],
        [line for line in lines if line.startswith("from servicepytan")],
    ]
    first = "\n".join(groups[0] + groups[1])
    return "\n\n".join(part for part in (first, *map("\n".join, groups[2:])) if part)
