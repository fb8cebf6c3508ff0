"""From ``jobs`` or ``jpm.jobs`` and ``name=value`` to an operation and its arguments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Optional, Union

from servicepytan.core.query import PAGING
from servicepytan.core.wire import did_you_mean, snake
from servicepytan.endpoints.base import Resource
from servicepytan.endpoints.modules import Modules
from servicepytan.endpoints.operations import MODULES, Operation, Parameter, operations, table
from servicepytan.endpoints.records import Feed, Records
from servicepytan.errors import InvalidArgument

KINDS = {"list": ("page", "once"), "export": ("feed",), "get": ("",)}
"""The paging of the operations that each command can call."""


class Operations(Resource):
    """Any operation of the table, with its arguments checked."""

    def get(self, known: Operation, id: str) -> Any:
        """One record by its id."""
        return self._call(known.name, (id,))

    def rows(
        self, known: Operation, query: dict[str, Any], **options: Any
    ) -> Union[Records[Any], Feed[Any]]:
        """The rows of a list or an export feed."""
        if known.paging == "feed":
            return self._feed(known.name, query, **options)
        return self._records(known.name, (), query, **options)


def find(text: str, *kinds: str) -> Operation:
    """The operation that a resource's name means.

    Args:
        text: ``jobs``, ``jpm.jobs``, or an operation such as ``jobs.export_notes``.
        *kinds: ``list``, ``get`` or ``export``; the first that the resource has is taken.

    Raises:
        InvalidArgument: there is none; the message names the nearest.
    """
    module, resource, method = _place([snake(word) for word in text.split(".")], text)
    methods = _methods(module, resource)
    if method:
        return _named(f"{module}.{resource}.{method}", methods, kinds)
    for kind in kinds:
        if kind in methods and _suits(methods[kind], (kind,)):
            return methods[kind]
    others = [known.name for known in methods.values() if _suits(known, kinds)]
    hint = f" There is {', '.join(others)}." if others else ""
    raise InvalidArgument(f"{module}.{resource} has no {' and no '.join(kinds)}.{hint}")


def _named(name: str, methods: dict[str, Operation], kinds: Sequence[str]) -> Operation:
    known = methods.get(name.rpartition(".")[2])
    if known is None:
        names = [found.name for found in methods.values()]
        raise InvalidArgument(f"There is no operation {name!r}.{did_you_mean(name, names)}")
    if not _suits(known, kinds):
        raise InvalidArgument(f"{name} is no operation for {kinds[0]}.")
    return known


def _suits(known: Operation, kinds: Iterable[str]) -> bool:
    path_params = 1 if known.archetype == "get" else 0
    return (
        known.verb == "GET"
        and any(known.paging in KINDS[kind] for kind in kinds)
        and len(known.path_params) == path_params
    )


def _place(words: list[str], text: str) -> tuple[str, str, str]:
    if words[0] not in MODULES:
        words = [_home(words[0]), *words]
    if len(words) == 1:
        names = ", ".join(sorted({_resource(name) for name in table(words[0])}))
        raise InvalidArgument(f"{text} is an API module; name one of its resources: {names}.")
    if len(words) > 3 or not all(words):
        raise InvalidArgument(f"{text!r} is no resource; write jobs or jpm.jobs.")
    return words[0], words[1], words[2] if len(words) == 3 else ""


def _home(resource: str) -> str:
    alias = getattr(Modules, resource, None)
    if isinstance(alias, property) and alias.fget:
        found = alias.fget(Modules(None))  # type: ignore[arg-type]
        return type(found).__module__.rpartition(".")[2]
    homes = _homes()
    found = homes.get(resource, [])
    if len(found) == 1:
        return found[0]
    if found:
        names = " and ".join(f"{module}.{resource}" for module in found)
        raise InvalidArgument(f"{resource!r} is ambiguous: there are {names}.")
    guess = did_you_mean(resource, [*homes, *MODULES])
    raise InvalidArgument(f"There is no resource {resource!r}.{guess}")


def _homes() -> dict[str, list[str]]:
    homes: dict[str, list[str]] = {}
    for known in operations():
        module, resource, _ = known.name.split(".")
        if module not in homes.setdefault(resource, []):
            homes[resource].append(module)
    return homes


def _methods(module: str, resource: str) -> dict[str, Operation]:
    known = table(module)
    methods = {
        name.split(".")[2]: found for name, found in known.items() if _resource(name) == resource
    }
    if not methods:
        wanted = f"{module}.{resource}"
        elsewhere = [f" There is {other}.{resource}." for other in _homes().get(resource, [])]
        names = sorted({f"{module}.{_resource(name)}" for name in known})
        guess = "".join(elsewhere) or did_you_mean(wanted, names)
        raise InvalidArgument(f"There is no resource {wanted!r}.{guess}")
    return methods


def _resource(name: str) -> str:
    return name.split(".")[1]


def names_for(kinds: Iterable[str]) -> list[str]:
    """Names of the resources that have one of the kinds of operation, short ones first."""
    names = (known.name.split(".") for known in operations())
    suited = {(module, resource) for module, resource, method in names if method in kinds}
    homes = _homes()
    short = {resource for _, resource in suited if len(homes[resource]) == 1}
    return [*sorted(short), *sorted(f"{module}.{resource}" for module, resource in suited)]


def query_of(known: Operation, filters: Iterable[str]) -> dict[str, Any]:
    """The arguments that ``name=value`` texts give; values stay text for the library to read.

    Args:
        known: The operation.
        filters: The texts; names as in Python or as on the wire.

    Raises:
        InvalidArgument: a text has no ``=``, a name is unknown, or a single value comes twice.
    """
    query: dict[str, Any] = {}
    for text in filters:
        name, equals, value = text.partition("=")
        if not equals:
            raise InvalidArgument(f"--filter {text!r} has no '='; write name=value.")
        name, key = _keyed(name.strip())
        _put(query, _parameter(known, name), key, value)
    return query


def _keyed(name: str) -> tuple[str, Optional[str]]:
    match = re.fullmatch(r"([^\[]+)\[(.+)\]", name)
    return (match[1], match[2]) if match else (name, None)


def _parameter(known: Operation, name: str) -> Parameter:
    for parameter in known.params:
        if name in (parameter.name, parameter.wire):
            return parameter
    if name in PAGING or snake(name) == "page_size":
        raise InvalidArgument(f"{name} is no filter: use --limit and --page-size.")
    names = [parameter.name for parameter in known.params]
    guess = did_you_mean(name, names) or f" It has {', '.join(names) or 'none'}."
    raise InvalidArgument(
        f"{known.name} has no filter {name!r}.{guess} Nothing was sent: the API ignores a name it"
        " does not know and answers with every row."
    )


def _put(query: dict[str, Any], parameter: Parameter, key: Optional[str], value: str) -> None:
    name = parameter.name
    if parameter.kind == "object":
        if key is None:
            raise InvalidArgument(f"{name} takes names: write '{name}[NAME]=value'.")
        query.setdefault(name, {})[key] = value
    elif key is not None:
        raise InvalidArgument(f"{name} takes no name in brackets: write {name}=value.")
    elif parameter.many:
        query.setdefault(name, []).extend(part.strip() for part in value.split(","))
    elif name in query:
        raise InvalidArgument(f"{name} is given twice and takes one value.")
    else:
        query[name] = value
