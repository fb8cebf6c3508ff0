"""Compares the models of two editions, read from the source that is written for them."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Mapping

from servicepytan.core.wire import did_you_mean

from .emit_models import BASE

Attributes = Mapping[str, str]
"""The type of each attribute of a model, in words of Python."""
Models = Mapping[str, Attributes]
"""The attributes of each model of an API module."""


def models_in(source: str) -> dict[str, dict[str, str]]:
    """The models in the source of a module, with the type of each attribute."""
    return {
        node.name: {
            line.target.id: ast.unparse(line.annotation)
            for line in node.body
            if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)
        }
        for node in ast.parse(source).body
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == BASE for base in node.bases)
    }


def with_parts(models: Models, names: Collection[str]) -> dict[str, Attributes]:
    """These models and all that they are made of."""
    chosen = {name: models[name] for name in names if name in models}
    waiting = list(chosen)
    while waiting:
        for kind in models[waiting.pop()].values():
            for part in re.findall(r"[A-Z]\w+", kind):
                if part in models and part not in chosen:
                    chosen[part] = models[part]
                    waiting.append(part)
    return chosen


def model_changes(module: str, before: Models, after: Models) -> Iterator[str]:
    """Differences between the models of a module, one sentence each."""
    label = f"models.{module}"
    for name in sorted(after.keys() - before.keys()):
        yield f"{label}: new model {name}."
    for name in sorted(before.keys() - after.keys()):
        yield f"{label}: the model {name} is gone{perhaps(name, after.keys() - before.keys())}."
    for name in sorted(before.keys() & after.keys()):
        yield from _attribute_changes(f"{label}.{name}", before[name], after[name])


def _attribute_changes(label: str, before: Attributes, after: Attributes) -> Iterator[str]:
    for name in sorted(after.keys() - before.keys()):
        yield f"{label}: new attribute {name} ({_readable(after[name])})."
    for name in sorted(before.keys() - after.keys()):
        yield f"{label}: the attribute {name} is gone{perhaps(name, after.keys() - before.keys())}."
    for name in sorted(before.keys() & after.keys()):
        then, now = _readable(before[name]), _readable(after[name])
        if then != now:
            yield f"{label}: the attribute {name} is now {now}, no longer {then}."


def perhaps(name: str, others: Collection[str]) -> str:
    """A hint at the nearest of these names; empty if none is near."""
    guess = did_you_mean(name, sorted(others)).replace(" Did you mean ", "").rstrip("?")
    return f"; perhaps it is {guess} now" if guess else ""


def _readable(annotation: str) -> str:
    """An annotation without the marks that every attribute has; values of lists aside."""
    plain = re.sub(r"Union\[Literal\[[^\]]*\], (\w+)\]", r"\1", annotation)
    plain = plain.replace("NullableDecimalText", "Decimal").replace("NullableList", "list")
    plain = plain.replace("NullableMap[", "dict[str, ").replace("dt.", "").replace("'", "")
    return re.sub(r"(?:Nullable|Item)\[((?:[^\[\]]|\[[^\]]*\])*)\]", r"\1", plain)
