"""Writes the table of operations of a module."""

from __future__ import annotations

from collections.abc import Iterable

from .arguments import Argument
from .entries import Entry
from .style import literal

DEFAULTS = {
    "paging": "",
    "totals": False,
    "always_totals": False,
    "largest_page": None,
    "first_page": 1,
    "created": "createdOn",
    "body": "",
    "record": "",
    "scope": "",
    "edition": "both",
    "repeatable": False,
}


def table(module: str, entries: Iterable[Entry]) -> str:
    """The source of ``endpoints/tables/<module>.py``."""
    rows = "".join(_operation(one) for one in sorted(entries, key=lambda one: one.name))
    return (
        f'"""The operations of the API module ``{module}``."""\n\n'
        "from __future__ import annotations\n\n"
        "from servicepytan.endpoints.operations import Operation, Parameter\n\n"
        f"OPERATIONS: tuple[Operation, ...] = ({rows})\n"
    )


def _operation(one: Entry) -> str:
    source = one.one.source
    parts = [
        repr(one.name),
        repr(source.verb),
        literal(source.path),
        repr(one.one.archetype),
    ]
    parts += [
        f"{name}={_parameters(found)}"
        for name, found in (("path_params", one.path_args), ("params", one.query_args))
        if found
    ]
    facts = {**one._asdict(), "scope": source.scope}
    parts += [f"{name}={facts[name]!r}" for name, usual in DEFAULTS.items() if facts[name] != usual]
    return f"Operation({', '.join(parts)}),"


def _parameters(found: Iterable[Argument]) -> str:
    return f"({''.join(_parameter(part) + ',' for part in found)})"


def _parameter(part: Argument) -> str:
    texts = [repr(part.name), repr(part.wire), repr(part.kind)]
    texts += ["required=True"] if part.required else []
    texts += [f"many={part.many!r}"] if part.many else []
    texts += [f"choices={part.choices!r}"] if part.choices and part.kind != "active" else []
    texts += [f"most={part.most}"] if part.most else []
    texts += [f"style={part.style!r}"] if part.style else []
    texts += [f"parts={_parameters(part.parts)}"] if part.parts else []
    return f"Parameter({', '.join(texts)})"
