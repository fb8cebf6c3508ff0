"""Writes the types of a module: records, bodies and value lists."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator

from .arguments import sort_alias, sort_values
from .emit_fields import filters, starts, whole
from .entries import Entry
from .imports import import_lines, names_in
from .records import Catalog
from .shapes import ValueType, fields, reachable, refs, values
from .style import docstring

IMPORTS = {
    "decimal": ("Decimal",),
    "typing": ("Any", "Literal", "Optional", "TypedDict", "Union"),
    "servicepytan.core.timestamps": ("When",),
}

WIDTH = 87
"""Room for a sentence in a docstring."""


class TypesEmitter:
    """Writes the types that a module's operations use.

    Args:
        entries: The operations.
        catalog: The names of the schemas.
    """

    def __init__(self, entries: Iterable[Entry], catalog: Catalog) -> None:
        self.entries = sorted(entries, key=lambda entry: entry.name)
        self.catalog = catalog
        self.requested = self._closure(True)
        self.answered = self._closure(False)

    def _closure(self, in_request: bool) -> set[str]:
        start = [
            ref
            for entry in self.entries
            for shape in starts(entry, in_request)
            for ref in refs(shape)
        ]
        return reachable(self.catalog.schemas, start)

    def source(self) -> str:
        """The source of ``endpoints/types/<module>.py``.

        Raises:
            Problem: an override names a key that no answer has.
        """
        self.catalog.check_keys()
        module = self.catalog.module.name
        parts = [*sorted(set(self._aliases())), *self._classes()]
        body = "\n\n".join(parts)
        about = f"The types of bodies and records of the API module ``{module}``."
        head = docstring(about, 0)
        return f"{head}\n\nfrom __future__ import annotations\n\n{_imports(body)}\n\n{body}\n"

    def _aliases(self) -> Iterator[str]:
        for ref in sorted(self.requested):
            choices = values(self.catalog.schemas, ref)
            if choices and set(choices) != {"True", "False", "Any"}:
                yield f"{self.catalog.name(ref, True)} = {_literal(choices)}"
        for entry in self.entries:
            for part in entry.query_args:
                if part.kind == "sort" and part.choices:
                    yield f"{sort_alias(entry.named)} = {_literal(sort_values(part))}"

    def records(self) -> Iterator[tuple[str, str, bool]]:
        """The name and the schema of each record and body, and whether it is a body."""
        schemas = {}
        for in_request, group in ((False, self.answered), (True, self.requested)):
            for ref in sorted(group):
                if not self.catalog.is_enum(ref):
                    schemas[self.catalog.name(ref, in_request)] = (ref, in_request)
        for name, (ref, in_request) in sorted(schemas.items()):
            yield name, ref, in_request

    def _classes(self) -> Iterator[str]:
        for name, ref, in_request in self.records():
            yield self._class(name, ref, in_request)

    def _class(self, name: str, ref: str, in_request: bool) -> str:
        required = self.catalog.required(ref, in_request)
        parts = fields(self.catalog.schemas, ref)
        typed = {field: self._field(field, part, in_request) for field, part in parts.items()}
        must = {field: kind for field, kind in typed.items() if field in required}
        may = {field: kind for field, kind in typed.items() if field not in required}
        doc = docstring(self.about(name, ref, in_request), 4).lstrip()
        if not must:
            return _typed_dict(name, "", may, doc, total=False)
        if not may:
            return _typed_dict(name, "", must, doc, total=True)
        base = f"_{name}Required"
        first = _typed_dict(base, "", must, "", total=True)
        return first + "\n\n" + _typed_dict(name, base, may, doc, total=False)

    def _field(self, field: str, shape: ValueType, in_request: bool) -> str:
        named = not in_request and field in self.catalog.overrides.nullable
        return self.annotation(shape._replace(nullable=shape.nullable or named), in_request)

    def annotation(self, shape: ValueType, in_request: bool) -> str:
        """The Python annotation of a shape, in a body (``in_request``) or in an answer."""
        inner = self._inner(shape, in_request)
        return f"Optional[{inner}]" if shape.nullable and inner != "Any" else inner

    def _inner(self, shape: ValueType, in_request: bool) -> str:
        items = [self.annotation(item, in_request) for item in shape.items]
        if shape.kind == "ref":
            return self._named(shape.ref, in_request)
        if shape.kind == "array":
            return f"list[{items[0]}]"
        if shape.kind == "object":
            return f"dict[str, {items[0]}]"
        if shape.kind == "union":
            return f"Union[{', '.join(dict.fromkeys(items))}]"
        return _plain(shape, in_request)

    def _named(self, ref: str, in_request: bool) -> str:
        choices = values(self.catalog.schemas, ref)
        if choices and not in_request:
            return "int" if isinstance(choices[0], int) else "str"
        return self.catalog.name(ref, in_request)

    def about(self, name: str, ref: str, in_request: bool) -> str:
        """A sentence on where a record or body is used."""
        users = [entry.name for entry in self.entries if _direct(ref, whole(entry, in_request))]
        if users:
            return _and("Body of" if in_request else "What comes from", users)
        users = [
            entry.name for entry in self.entries if in_request and _direct(ref, filters(entry))
        ]
        if users:
            return _and("A filter of", users)
        group = self.requested if in_request else self.answered
        owners = sorted(
            self.catalog.name(other, in_request)
            for other in group
            if any(ref in refs(part) for part in fields(self.catalog.schemas, other).values())
        )
        return _and("Part of", [owner for owner in owners if owner != name])


def _direct(ref: str, shapes: Iterable[ValueType]) -> bool:
    return any(ref in (part.ref, *(item.ref for item in part.items)) for part in shapes)


def _and(start: str, names: list[str]) -> str:
    """A sentence that lists as many names as fit into a line."""
    for count in range(len(names), 0, -1):
        more = len(names) - count
        shown = [f"``{name}``" for name in names[:count]] + ([f"{more} more"] if more else [])
        joined = " and ".join([", ".join(shown[:-1]), shown[-1]] if shown[1:] else shown)
        if len(joined) + len(start) <= WIDTH or count == 1:
            return f"{start} {joined}."
    return f"{start} itself."


def _plain(shape: ValueType, in_request: bool) -> str:
    if in_request and shape.format in ("date-time", "date"):
        return "When"
    if shape.kind == "number":
        return "Union[float, Decimal]" if in_request else "float"
    return {"integer": "int", "boolean": "bool", "string": "str"}.get(shape.kind, "Any")


def _literal(choices: Iterable[object]) -> str:
    return f"Literal[{', '.join(repr(value) for value in choices)}]"


def _typed_dict(name: str, base: str, parts: dict[str, str], doc: str, total: bool) -> str:
    before = ""
    odd = {field: kind for field, kind in parts.items() if keyword.iskeyword(field)}
    if odd:
        # a keyword is no attribute name, so it needs the other way to write a TypedDict
        inner = ", ".join(f'"{field}": "{kind}"' for field, kind in odd.items())
        bases = f"_{name.lstrip('_')}Keywords"
        before = f'{bases} = TypedDict("{bases}", {{{inner}}}, total={total})\n\n'
        base = ", ".join(part for part in (base, bases) if part)
    plain = [f"    {field}: {kind}\n" for field, kind in parts.items() if field not in odd]
    ending = "" if total else ", total=False"
    lines = ([f"    {doc}\n\n"] if doc else []) + plain
    return f"{before}class {name}({base or 'TypedDict'}{ending}):\n{''.join(lines) or '    pass'}"


def _imports(body: str) -> str:
    lines = import_lines(names_in(body), IMPORTS)
    ours = [line for line in lines if "servicepytan" in line]
    theirs = [line for line in lines if "servicepytan" not in line]
    return "\n".join(theirs) + ("\n\n" if ours else "") + "\n".join(ours)
