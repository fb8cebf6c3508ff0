"""Class names of the schemas of a module, and what is asked and answered by which operation."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .names import Named
from .overrides import Overrides
from .problems import Problem, missing
from .read import Module
from .shapes import Shape, fields, reachable, refs, shape, values
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
    """The schemas of one module under their Python names.

    A schema that occurs in bodies and in answers becomes two types, as the two differ: the one
    for bodies ends in ``Input``.
    """

    def __init__(self, module: Module, named: Iterable[Named], given: Overrides) -> None:
        self.module = module
        self.schemas = module.schemas
        self.named = list(named)
        self.given = given

    @cached_property
    def asked(self) -> set[str]:
        """The schemas that occur in bodies and filters."""
        bodies = [ref for one in self.named for ref in refs(one.source.body)]
        filters = [ref for one in self.named for ref in _filter_refs(one)]
        return reachable(self.schemas, bodies + filters)

    @cached_property
    def answered(self) -> set[str]:
        """The schemas that occur in answers."""
        rows = [ref for one in self.named for ref in refs(one.answer.row)]
        return reachable(self.schemas, rows)

    @cached_property
    def names(self) -> dict[str, str]:
        """The Python name of each schema, as in answers."""
        owners: dict[str, str] = dict.fromkeys(TYPING, "typing")
        found: dict[str, str] = {}
        for ref in sorted(self.asked | self.answered):
            key = f"{self.module.name}.{ref}"
            found[ref] = self.given.types.get(key) or short(ref)
            for name in {self.name_as(ref, found[ref], asked) for asked in (True, False)}:
                other = owners.setdefault(name, ref)
                if other != ref and not self._same(other, ref):
                    what = f"{other} and {ref} of {self.module.name} would both be the type {name}"
                    self.given.complain(missing(what, "types", key, '"AnotherName"'))
                    found[ref] = f"{short(ref)}{len(found)}"
        return found

    def _same(self, one: str, other: str) -> bool:
        return one in self.schemas and bool(self.schemas[one] == self.schemas[other])

    def name_as(self, ref: str, name: str, asked: bool) -> str:
        """A name of a schema as it is in a body (``asked``) or in an answer."""
        both = ref in self.asked and ref in self.answered and not self.is_enum(ref)
        return name + ("Input" if asked and both else "")

    def name(self, ref: str, asked: bool) -> str:
        """The Python name of a schema in a body (``asked``) or in an answer."""
        return self.name_as(ref, self.names[ref], asked)

    def is_enum(self, ref: str) -> bool:
        """Whether a schema is a list of values."""
        return bool(values(self.schemas, ref))

    def required(self, ref: str, asked: bool) -> set[str]:
        """The keys that must be in a body (``asked``), or that every answer bears.

        An answer bears its ``id`` and what every edition requires, but for what the overrides
        know to be absent.
        """
        schema = self.schemas[ref]
        if asked:
            return set(schema.get("required", ()))
        name = f"{self.module.name}.{self.name(ref, False)}"
        bears = self.module.always_required.get(ref, frozenset(schema.get("required", ())))
        borne = {"id", *bears, *self.given.present.get(name, ())}
        return (borne - set(self.given.absent.get(name, ()))) & set(schema.get("properties", ()))

    def check_keys(self) -> None:
        """Refuse overrides on keys that no answer has.

        Raises:
            Problem: there are some.
        """
        keys = {
            f"{self.module.name}.{self.name(ref, False)}": set(fields(self.schemas, ref))
            for ref in self.answered
        }
        for table, given in (("present", self.given.present), ("absent", self.given.absent)):
            for name, listed in given.items():
                unknown = sorted(set(listed) - keys.get(name, set()))
                if unknown and name.partition(".")[0] == self.module.name:
                    raise Problem(f"[{table}] {name!r}: no answer has {', '.join(unknown)}.")

    def type_name(self, found: Shape, asked: bool) -> str:
        """The name of a type as the operation table has it; ``[X]`` for a list of X."""
        if found.kind == "array":
            return f"[{self.type_name(found.items[0], asked)}]"
        if found.kind == "ref" and not (self.is_enum(found.ref) and not asked):
            return self.name(found.ref, asked)
        return {
            "integer": "int",
            "number": "float",
            "boolean": "bool",
            "string": "str",
        }.get(found.kind, "str" if found.ref else "Any")


def _filter_refs(one: Named) -> list[str]:
    return [ref for part in one.source.parameters("query") for ref in refs(shape(part["schema"]))]


def short(ref: str) -> str:
    """The last part of a schema's name: ``Jpm.V2.JobResponse`` is ``JobResponse``."""
    return "Of".join(camel(part.rpartition(".")[2]) for part in ref.split("_Of_"))
