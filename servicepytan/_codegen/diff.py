"""Compares two editions of the API and describes the changes in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, Optional

from servicepytan.core.bodies import Field, Types, fields_of
from servicepytan.endpoints import operations as tables
from servicepytan.endpoints.operations import Operation, Parameter

from .arguments import Argument
from .emit_fields import FieldsEmitter
from .emit_models import ModelsEmitter
from .emit_types import TypesEmitter
from .entries import Entry
from .library import library
from .model_changes import Models, model_changes, models_in, perhaps, with_parts
from .overrides import Overrides, load
from .read import places_left_out

OperationKey = tuple[str, str]
MOST_NAMED = 3
MODELS = Path(__file__).parents[1] / "models"


class Reading(NamedTuple):
    """One edition of the API: operations by verb and path, types and models of each module."""

    operations: dict[OperationKey, Operation]
    types: dict[str, Types]
    models: dict[str, Models]


def shipped() -> Reading:
    """The API as this version of servicepytan has it, without operations no longer published."""
    types = {module: tables.types_of(module) for module in tables.MODULES}
    sources = {module: (MODELS / f"{module}.pyi").read_text("utf-8") for module in tables.MODULES}
    return _reading(tables.operations(), types, sources)


def edition(paths: Iterable[Path], overrides: Optional[Overrides] = None) -> Reading:
    """The API as a folder of OpenAPI files has it; unnamed operations get makeshift names.

    Raises:
        Problem: the files have a form that no rule covers.
    """
    api = library(paths, overrides or load())
    types, sources = {}, {}
    for name, part in api.modules.items():
        fields = FieldsEmitter(part.entries, part.catalog)
        types[name] = Types(fields.types, fields.choices)
        sources[name] = ModelsEmitter(TypesEmitter(part.entries, part.catalog)).classes()
    return _reading(map(_operation, api.entries), types, sources)


def _reading(
    operations: Iterable[Operation], types: dict[str, Types], sources: Mapping[str, str]
) -> Reading:
    current = [operation for operation in operations if not operation.edition.startswith("until")]
    return Reading(
        {(operation.verb, places_left_out(operation.path)): operation for operation in current},
        types,
        {module: _models(module, source, current) for module, source in sources.items()},
    )


def _models(module: str, source: str, operations: Iterable[Operation]) -> Models:
    """The models of the bodies and answers of a module's operations."""
    names = []
    for operation in operations:
        if operation.name.partition(".")[0] == module:
            body = operation.body.strip("[]")
            names += [operation.record.strip("[]"), body, f"{body}Input"]
    return with_parts(models_in(source), names)


def _operation(entry: Entry) -> Operation:
    source = entry.named.source
    return Operation(
        entry.name,
        source.verb,
        source.path,
        entry.named.archetype,
        tuple(map(_parameter, entry.path_args)),
        tuple(map(_parameter, entry.query_args)),
        body=entry.body,
        record=entry.record,
        scope=source.scope,
        edition=entry.edition,
    )


def _parameter(part: Argument) -> Parameter:
    return Parameter(
        part.name,
        part.wire,
        part.kind,
        part.required,
        part.many,
        part.choices,
        part.most,
        part.style,
        tuple(map(_parameter, part.parts)),
    )


def changes(before: Reading, after: Reading) -> list[str]:
    """Differences between two editions, a sentence each: operations, bodies, answers, models.

    Args:
        before: The one reading.
        after: The other.

    Example:
        >>> for sentence in changes(shipped(), edition([Path("2026-05")])):
        ...     print(sentence)
    """
    old, new = before.operations, after.operations
    added = sorted(f"New: {_operation_text(new[key])}." for key in new.keys() - old.keys())
    gone = sorted(f"Gone: {_operation_text(old[key])}." for key in old.keys() - new.keys())
    pairs = [(old[key], new[key]) for key in sorted(old.keys() & new.keys())]
    calls = [sentence for pair in pairs for sentence in _call_changes(*pair)]
    return [
        *(*added, *gone, *calls, *_type_changes(before, after, pairs)),
        *_all_model_changes(before.models, after.models),
    ]


def _all_model_changes(before: Mapping[str, Models], after: Mapping[str, Models]) -> Iterator[str]:
    for module in sorted(before.keys() | after.keys()):
        yield from model_changes(module, before.get(module, {}), after.get(module, {}))


def _operation_text(operation: Operation) -> str:
    return f"{operation.name} ({operation.verb} {operation.path})"


def _call_changes(before: Operation, after: Operation) -> Iterator[str]:
    name = before.name
    yield from _parameter_changes(name, before.params, after.params)
    kinds = [tuple(part.kind for part in operation.path_params) for operation in (before, after)]
    if kinds[0] != kinds[1]:
        then, now = (" and ".join(kind) for kind in kinds)
        yield f"{name}: its ids are now {now}, no longer {then}."
    if before.scope and after.scope and before.scope != after.scope:
        yield f"{name}: it needs the scope {after.scope}, no longer {before.scope}."
    for feature, old, new in (
        ("body", before.body, after.body),
        ("documented answer", before.record, after.record),
    ):
        if bool(old) != bool(new):
            yield f"{name}: it has {f'a {feature} now' if new else f'no {feature} any more'}."


def _parameter_changes(
    name: str, before: Iterable[Parameter], after: Iterable[Parameter]
) -> Iterator[str]:
    old = {part.wire: part for part in before}
    new = {part.wire: part for part in after}
    for wire in [wire for wire in new if wire not in old]:
        needed = ", which is required" if new[wire].required else ""
        yield f"{name}: new filter {wire} ({_kind(new[wire])}){needed}."
    for wire in sorted(old.keys() - new.keys()):
        guess = perhaps(wire, new.keys() - old.keys())
        yield f"{name}: the filter {wire} is gone{guess}."
    for wire in [wire for wire in old if wire in new]:
        yield from _parameter_change(f"{name}: the filter {wire}", old[wire], new[wire])


def _kind(part: Parameter) -> str:
    return f"{'several of ' if part.many else ''}{part.kind}"


def _parameter_change(label: str, old: Parameter, new: Parameter) -> Iterator[str]:
    if _kind(old) != _kind(new):
        yield f"{label} is now {_kind(new)}, no longer {_kind(old)}."
    if old.required != new.required:
        yield f"{label} is {'now' if new.required else 'no longer'} required."
    yield from _choice_changes(label, old.choices, new.choices)


def _choice_changes(label: str, old: Iterable[object], new: Iterable[object]) -> Iterator[str]:
    before, after = list(old), list(new)
    added = [str(value) for value in after if value not in before]
    gone = [str(value) for value in before if value not in after]
    if added and before:
        yield f"{label} takes {_values(added)} as well."
    if gone and after:
        yield f"{label} no longer takes {_values(gone)}."


def _values(values: list[str]) -> str:
    return f"the value{'s' if values[1:] else ''} {', '.join(values)}"


class _Pair(NamedTuple):
    """A type before and after, in bodies (``in_request``) or in answers."""

    module: str
    in_request: bool
    before: str
    after: str


def _type_changes(
    before: Reading, after: Reading, pairs: list[tuple[Operation, Operation]]
) -> Iterator[str]:
    users = _users(pairs)
    reached = list(users)
    for pair in reached:  # grows while it is walked
        reached += [inner for inner in _inner_pairs(pair, before, after) if inner not in reached]
    for pair in sorted(reached):
        yield from _compare_types(pair, users.get(pair, []), before, after)


def _users(pairs: Iterable[tuple[Operation, Operation]]) -> dict[_Pair, list[str]]:
    """Names of the operations that use each pair of types directly."""
    users: dict[_Pair, list[str]] = {}
    for old, new in pairs:
        module = old.name.partition(".")[0]
        for in_request, before, after in (
            (True, old.body, new.body),
            (False, old.record, new.record),
        ):
            if before and after:
                pair = _Pair(module, in_request, before.strip("[]"), after.strip("[]"))
                users.setdefault(pair, []).append(old.name)
    return users


def _fields(reading: Reading, module: str, name: str) -> dict[str, Field]:
    return fields_of(reading.types.get(module, Types({}, {})), name)


def _inner_pairs(pair: _Pair, before: Reading, after: Reading) -> list[_Pair]:
    old = _fields(before, pair.module, pair.before)
    new = _fields(after, pair.module, pair.after)
    kinds = [(_bare(old[key].kind), _bare(new[key].kind)) for key in old if key in new]
    return list(
        dict.fromkeys(
            pair._replace(before=before, after=after)
            for before, after in kinds
            if before[:1].isupper() and after[:1].isupper()
        )
    )


def _bare(kind: str) -> str:
    return kind.strip("[]{}?")


def _compare_types(pair: _Pair, users: list[str], before: Reading, after: Reading) -> Iterator[str]:
    label = f"{pair.module}: {pair.before}{_used_by(pair, users)}"
    choices = [
        reading.types[pair.module].choices.get(name, ())
        for reading, name in ((before, pair.before), (after, pair.after))
    ]
    yield from _choice_changes(label, *choices)
    old = _fields(before, pair.module, pair.before)
    new = _fields(after, pair.module, pair.after)
    if old and new:
        yield from _field_changes(label, pair.in_request, old, new)


def _used_by(pair: _Pair, users: list[str]) -> str:
    """The operations that use a type, three names at most."""
    if not users:
        return ""
    more = len(users) - MOST_NAMED
    named = ", ".join(users[:MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
    return f" ({'body of' if pair.in_request else 'from'} {named})"


def _field_changes(
    label: str, in_request: bool, old: Mapping[str, Field], new: Mapping[str, Field]
) -> Iterator[str]:
    for key in sorted(new.keys() - old.keys()):
        needed = ", which is required" if in_request and new[key].required else ""
        yield f"{label}: new field {key} ({new[key].kind}){needed}."
    for key in sorted(old.keys() - new.keys()):
        yield f"{label}: the field {key} is gone{perhaps(key, new.keys() - old.keys())}."
    for key in sorted(old.keys() & new.keys()):
        then, now = (_form(fields[key].kind) for fields in (old, new))
        if then != now:
            yield f"{label}: the field {key} is now {now}, no longer {then}."
        if in_request and old[key].required != new[key].required:
            needed = "now" if new[key].required else "no longer"
            yield f"{label}: the field {key} is {needed} required."


def _form(kind: str) -> str:
    """A kind with ``object`` in place of type names; types are compared separately."""
    return re.sub(r"[A-Z]\w*(\|\w+)*", "object", kind.replace("?", ""))
