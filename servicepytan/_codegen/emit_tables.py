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
    rows = "".join(_operation(entry) for entry in sorted(entries, key=lambda entry: entry.name))
    return (
        f'"""The operations of the API module ``{module}``."""\n\n'
        "from __future__ import annotations\n\n"
        "from servicepytan.endpoints.operations import Operation, Parameter\n\n"
        f"OPERATIONS: tuple[Operation, ...] = ({rows})\n"
    )


def _operation(entry: Entry) -> str:
    source = entry.named.source
    parts = [
        repr(entry.name),
        repr(source.verb),
        literal(source.path),
        repr(entry.named.archetype),
    ]
    parts += [
        f"{name}={_parameters(arguments)}"
        for name, arguments in (("path_params", entry.path_args), ("params", entry.query_args))
        if arguments
    ]
    facts = {**entry._asdict(), "scope": source.scope}
    parts += [f"{name}={facts[name]!r}" for name, usual in DEFAULTS.items() if facts[name] != usual]
    return f"Operation({', '.join(parts)}),"


def _parameters(arguments: Iterable[Argument]) -> str:
    return f"({''.join(_parameter(part) + ',' for part in arguments)})"


def _parameter(part: Argument) -> str:
    texts = [repr(part.name), repr(part.wire), repr(part.kind)]
    texts += ["required=True"] if part.required else []
    texts += [f"many={part.many!r}"] if part.many else []
    texts += [f"choices={part.choices!r}"] if part.choices and part.kind != "active" else []
    texts += [f"most={part.most}"] if part.most else []
    texts += [f"style={part.style!r}"] if part.style else []
    texts += [f"parts={_parameters(part.parts)}"] if part.parts else []
    return f"Parameter({', '.join(texts)})"
