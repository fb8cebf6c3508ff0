"""Class names for the schemas of a module, and which schemas bodies and answers use."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .names import Named
from .overrides import Overrides
from .problems import Problem, missing
from .read import Module
from .shapes import ValueType, fields, reachable, refs, shape, values
from .words import camel

TYPING = {
    "Any",
    "Decimal",
    "List",
    "Literal",
    "Number",
    "Optional",
    "TypedDict",
    "Union",
    "When",
}


class Catalog:
    """The schemas of a module, by their Python names.

    A schema that occurs in bodies and in answers becomes two types, as the two differ: the one
    for bodies ends in ``Input``.
    """

    def __init__(self, module: Module, named: Iterable[Named], overrides: Overrides) -> None:
        self.module = module
        self.schemas = module.schemas
        self.named = list(named)
        self.overrides = overrides

    @cached_property
    def requested(self) -> set[str]:
        """Schemas that bodies and filters use."""
        bodies = [ref for operation in self.named for ref in refs(operation.source.body)]
        filters = [ref for operation in self.named for ref in _filter_refs(operation)]
        return reachable(self.schemas, bodies + filters)

    @cached_property
    def answered(self) -> set[str]:
        """Schemas that answers use."""
        rows = [ref for operation in self.named for ref in refs(operation.answer.row)]
        return reachable(self.schemas, rows)

    @cached_property
    def names(self) -> dict[str, str]:
        """The Python name of each schema, as in answers."""
        owners: dict[str, str] = dict.fromkeys(TYPING, "typing")
        names: dict[str, str] = {}
        for ref in sorted(self.requested | self.answered):
            key = f"{self.module.name}.{ref}"
            names[ref] = self.overrides.types.get(key) or short(ref)
            for name in {self.name_as(ref, names[ref], in_request) for in_request in (True, False)}:
                other = owners.setdefault(name, ref)
                if other != ref and not self._same(other, ref):
                    clash = f"{other} and {ref} of {self.module.name} would both be the type {name}"
                    self.overrides.complain(missing(clash, "types", key, '"AnotherName"'))
                    names[ref] = f"{short(ref)}{len(names)}"
        return names

    def _same(self, ref: str, other: str) -> bool:
        return ref in self.schemas and bool(self.schemas[ref] == self.schemas[other])

    def name_as(self, ref: str, name: str, in_request: bool) -> str:
        """The type name of a schema in a body (``in_request``) or in an answer."""
        both = ref in self.requested and ref in self.answered and not self.is_enum(ref)
        return name + ("Input" if in_request and both else "")

    def name(self, ref: str, in_request: bool) -> str:
        """The Python name of a schema in a body (``in_request``) or in an answer."""
        return self.name_as(ref, self.names[ref], in_request)

    def is_enum(self, ref: str) -> bool:
        """Whether a schema is a list of values."""
        return bool(values(self.schemas, ref))

    def required(self, ref: str, in_request: bool) -> set[str]:
        """Keys that a body must have (``in_request``), or that every answer has.

        An answer bears its ``id`` and what every edition requires, but for what the overrides
        know to be absent.
        """
        schema = self.schemas[ref]
        if in_request:
            return set(schema.get("required", ()))
        name = f"{self.module.name}.{self.name(ref, False)}"
        bears = self.module.always_required.get(ref, frozenset(schema.get("required", ())))
        borne = {"id", *bears, *self.overrides.present.get(name, ())}
        return (borne - set(self.overrides.absent.get(name, ()))) & set(
            schema.get("properties", ())
        )

    def check_keys(self) -> None:
        """Raise if an override names a key that no answer has.

        Raises:
            Problem: there are some.
        """
        keys = {
            f"{self.module.name}.{self.name(ref, False)}": set(fields(self.schemas, ref))
            for ref in self.answered
        }
        for table, table_of_keys in (
            ("present", self.overrides.present),
            ("absent", self.overrides.absent),
        ):
            for name, listed in table_of_keys.items():
                unknown = sorted(set(listed) - keys.get(name, set()))
                if unknown and name.partition(".")[0] == self.module.name:
                    raise Problem(f"[{table}] {name!r}: no answer has {', '.join(unknown)}.")

    def type_name(self, shape: ValueType, in_request: bool) -> str:
        """A type in the notation of the operation tables; ``[X]`` for a list of X."""
        if shape.kind == "array":
            return f"[{self.type_name(shape.items[0], in_request)}]"
        if shape.kind == "ref" and not (self.is_enum(shape.ref) and not in_request):
            return self.name(shape.ref, in_request)
        return {
            "integer": "int",
            "number": "float",
            "boolean": "bool",
            "string": "str",
        }.get(shape.kind, "str" if shape.ref else "Any")


def _filter_refs(named: Named) -> list[str]:
    return [ref for part in named.source.parameters("query") for ref in refs(shape(part["schema"]))]


def short(ref: str) -> str:
    """The last part of a schema's name: ``Jpm.V2.JobResponse`` is ``JobResponse``."""
    return "Of".join(camel(part.rpartition(".")[2]) for part in ref.split("_Of_"))
