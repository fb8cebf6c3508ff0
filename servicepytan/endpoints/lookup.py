"""Finds operations by names such as ``jobs``, ``jpm.jobs`` or ``jpm.jobs.cancel``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from servicepytan.core.wire import did_you_mean, snake
from servicepytan.endpoints.operations import (
    ALIASES,
    MODULES,
    RESOURCES,
    Operation,
    operations,
    table,
)
from servicepytan.errors import InvalidArgument

KINDS = {"list": ("page", "once"), "export": ("feed",), "get": ("",)}
"""The ``paging`` values of the operations of each kind."""


def find(text: str, *kinds: str) -> Operation:
    """The operation for the name of a resource.

    Args:
        text: ``jobs``, ``jpm.jobs``, or an operation such as ``jobs.export_notes``.
        *kinds: ``list``, ``get`` or ``export``; the first that the resource has is taken.

    Raises:
        InvalidArgument: there is none; the message names the nearest.
    """
    module, resource, method = _split(_words(text), text)
    methods = _methods(module, resource)
    if method:
        return _require_kind(_operation_or_error(f"{module}.{resource}.{method}", methods), kinds)
    for kind in kinds:
        if kind in methods and _suits(methods[kind], (kind,)):
            return methods[kind]
    others = [operation.name for operation in methods.values() if _suits(operation, kinds)]
    hint = f" There is {', '.join(others)}." if others else ""
    raise InvalidArgument(f"{module}.{resource} has no {' and no '.join(kinds)}.{hint}")


def operation_named(text: str) -> Operation:
    """The operation with a name such as ``jpm.jobs.cancel`` or ``jobs.cancel``.

    Raises:
        InvalidArgument: there is none; the message names the nearest.
    """
    module, resource, method = _split(_words(text), text)
    methods = _methods(module, resource)
    if not method:
        names = ", ".join(name.rpartition(".")[2] for name in _names(methods))
        raise InvalidArgument(
            f"{module}.{resource} is a resource; name one of its operations: {names}."
        )
    return _operation_or_error(f"{module}.{resource}.{method}", methods)


def check_names(names: Iterable[str]) -> None:
    """Check names such as ``settings.*``, ``jpm.jobs.*`` and ``jpm.jobs.get``.

    Raises:
        InvalidArgument: one names nothing; the message names the nearest.
    """
    for name in names:
        words = name.split(".")
        if words[0] != "*" and words[0] not in MODULES:
            full = ALIASES.get(words[0])
            hint = did_you_mean(words[0], MODULES)
            if full is not None:
                hint = f" Names begin with the module: write {'.'.join([full, *words[1:]])!r}."
            raise InvalidArgument(f"{name!r}: there is no module {words[0]!r}.{hint}")
        operations_of = table(words[0]) if words[1:] not in ([], ["*"]) else {}
        every = {*operations_of, *(f"{full.rpartition('.')[0]}.*" for full in operations_of)}
        if every and name not in every:
            raise InvalidArgument(f"{name!r} names no operation." + did_you_mean(name, every))


def operations_named(text: str) -> list[Operation]:
    """The operation with a name, or all of a resource or API module.

    Raises:
        InvalidArgument: nothing has that name; the message names the nearest.
    """
    words = _words(text)
    if len(words) == 1 and words[0] in MODULES:
        return list(table(words[0]).values())
    module, resource, method = _split(words, text)
    methods = _methods(module, resource)
    if method:
        return [_operation_or_error(f"{module}.{resource}.{method}", methods)]
    return list(methods.values())


def _words(text: str) -> list[str]:
    return [snake(word) for word in text.split(".")]


def _names(methods: dict[str, Operation]) -> list[str]:
    return [operation.name for operation in methods.values()]


def _operation_or_error(name: str, methods: dict[str, Operation]) -> Operation:
    operation = methods.get(name.rpartition(".")[2])
    if operation is None:
        guess = did_you_mean(name, _names(methods))
        raise InvalidArgument(f"There is no operation {name!r}.{guess}")
    return operation


def _require_kind(operation: Operation, kinds: Sequence[str]) -> Operation:
    if not _suits(operation, kinds):
        hint = next(
            (f"it is one for {kind}" for kind in KINDS if _suits(operation, (kind,))),
            "call runs any operation",
        )
        raise InvalidArgument(f"{operation.name} is no operation for {kinds[0]}; {hint}.")
    return operation


def _suits(operation: Operation, kinds: Iterable[str]) -> bool:
    return (
        operation.verb == "GET"
        and not operation.archetype.startswith("download")
        and any(operation.paging in KINDS[kind] for kind in kinds)
    )


def _split(words: list[str], text: str) -> tuple[str, str, str]:
    if words[0] not in MODULES:
        words = [_home(words[0]), *words]
    if len(words) == 1:
        names = ", ".join(sorted({_resource(name) for name in table(words[0])}))
        also = [f" There is also {home}.{text}." for home in _homes().get(words[0], [])]
        raise InvalidArgument(
            f"{text} is an API module; name one of its resources: {names}.{''.join(also)}"
        )
    if len(words) > 3 or not all(words):
        raise InvalidArgument(f"{text!r} is no resource; write jobs or jpm.jobs.")
    return words[0], words[1], words[2] if len(words) == 3 else ""


def _home(resource: str) -> str:
    if resource in ALIASES:
        return ALIASES[resource].partition(".")[0]
    homes = _homes()
    names = [f"{module}.{resource}" for module in homes.get(resource, [])]
    if len(names) == 1:
        raise InvalidArgument(f"{resource!r} has no short name; write {names[0]}.")
    if names:
        raise InvalidArgument(f"{resource!r} is ambiguous: there are {' and '.join(names)}.")
    guess = did_you_mean(resource, [*homes, *MODULES])
    raise InvalidArgument(f"There is no resource {resource!r}.{guess}")


def _homes() -> dict[str, list[str]]:
    homes: dict[str, list[str]] = {}
    for operation in operations():
        module, resource, _ = operation.name.split(".")
        if module not in homes.setdefault(resource, []):
            homes[resource].append(module)
    return homes


def _methods(module: str, resource: str) -> dict[str, Operation]:
    by_name = table(module)
    methods = {
        name.split(".")[2]: operation
        for name, operation in by_name.items()
        if _resource(name) == resource
    }
    if not methods:
        wanted = f"{module}.{resource}"
        elsewhere = [f" There is {other}.{resource}." for other in _homes().get(resource, [])]
        names = sorted({f"{module}.{_resource(name)}" for name in by_name})
        guess = "".join(elsewhere) or did_you_mean(wanted, names)
        raise InvalidArgument(f"There is no resource {wanted!r}.{guess}")
    return methods


def _resource(name: str) -> str:
    return name.split(".")[1]


def names_for(kinds: Iterable[str]) -> list[str]:
    """Names of resources with an operation of these kinds, short ones first."""
    methods_wanted = set(kinds)
    full = [
        f"{module}.{resource}"
        for module, resources in RESOURCES.items()
        for resource, methods in resources.items()
        if methods_wanted.intersection(methods)
    ]
    short = [alias for alias, name in ALIASES.items() if name in set(full)]
    return [*sorted(short), *sorted(full)]


def operation_names(prefixes: tuple[str, ...] = ("",)) -> Iterator[str]:
    """Names of all operations whose method starts with a prefix, short ones first."""
    short = {name: alias for alias, name in ALIASES.items()}
    full = []
    for module, resources in RESOURCES.items():
        for resource, methods in resources.items():
            name = f"{module}.{resource}"
            matching = [method for method in methods if method.startswith(prefixes)]
            full += [f"{name}.{method}" for method in matching]
            if name in short:
                yield from (f"{short[name]}.{method}" for method in matching)
    yield from full
