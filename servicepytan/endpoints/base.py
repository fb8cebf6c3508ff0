"""The base classes of resources and API modules."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, cached_property
from importlib import import_module
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Union

from servicepytan.core.suggestions import SuggestsAttributes, suggest_keywords_of
from servicepytan.core.timestamps import When
from servicepytan.core.wire import snake
from servicepytan.endpoints.caller import OperationCaller, Params

if TYPE_CHECKING:
    from servicepytan.endpoints.files import Download, FileSource

__all__ = [
    "Active",
    "Download",
    "FileSource",
    "Ids",
    "Namespace",
    "Params",
    "Resource",
    "Since",
    "StrPath",
    "Texts",
    "When",
    "cached_attribute",
]

Ids = Union[int, str, Iterable[Union[int, str]]]
"""One id or several; more than 50 are split into several requests."""
StrPath = Union[str, "PathLike[str]"]
"""The path of a file."""
Texts = Union[str, Iterable[str]]
"""One text or several."""
Since = When
"""The start of a feed: a date, or the ``continue_from`` of an earlier run."""
Active = Union[bool, Literal["True", "False", "Any"]]
"""A filter for active rows (True), inactive rows (False) or both (``"Any"``)."""

T = TypeVar("T")
_GETS = ("get", "get_many")
_OF_LISTS = ("all", "count", "first", "first_or_raise", "map", "pages", "to_arrow", "to_pandas")
_OTHER_NAMES = {
    "add": "create",
    "by_id": "get",
    "destroy": "delete",
    "each": "list",
    "edit": "update",
    "fetch": "get",
    "insert": "create",
    "iter": "list",
    "modify": "update",
    "new": "create",
    "patch": "update",
    "post": "create",
    "put": "update",
    "read": "get",
    "remove": "delete",
    "retrieve": "get",
    "save": "update",
}
"""What other clients call a method, and what it is called here."""
_FILTERS = ("filter", "find", "query", "search", "where")


class cached_attribute(cached_property[T]):
    """A property computed on first use and stored as a plain attribute.

    Unlike its base class it has no lock, which a forked child could find held, and threads that
    ask at once get the same object.
    """

    if not TYPE_CHECKING:

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            return vars(instance).setdefault(self.attrname, self.func(instance))


@cache
def _suggest_keywords_in(kind: type) -> None:
    """Suggest keywords in a resource class and those it inherits from, once for each as it is used.

    A program uses a few of the classes that it loads.
    """
    suggest_keywords_of(kind)
    for base in kind.__bases__:
        if base is not Resource and issubclass(base, Resource):
            _suggest_keywords_in(base)  # type: ignore[arg-type]  # mypy takes no class as hashable


class Resource(SuggestsAttributes):
    """Base of the resource classes.

    Args:
        caller: Calls the operations.
    """

    def __init__(self, caller: OperationCaller) -> None:
        _suggest_keywords_in(type(self))  # type: ignore[arg-type]  # mypy takes no class as hashable
        self._caller = caller

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            if name in _GETS and hasattr(type(self), "list"):
                raise AttributeError(
                    f"{type(self).__name__} has no {name!r}, as the API has no call for one:"
                    " look for its id among the rows of .list()."
                )
            if name in _OF_LISTS and hasattr(type(self), "list"):
                raise AttributeError(
                    f"{type(self).__name__} has no {name!r}, but its list has:"
                    f" write {self._shown()}.list().{name}(...)."
                )
            if name in _FILTERS and hasattr(type(self), "list"):
                raise AttributeError(
                    f"{type(self).__name__} has no {name!r}, as filters are arguments of its list:"
                    f" write {self._shown()}.list(...)."
                )
            here = _OTHER_NAMES.get(name)
            if here and hasattr(type(self), here):
                raise AttributeError(
                    f"{type(self).__name__} has no {name!r}. Did you mean {here!r}?"
                )
            return super().__getattr__(name)

        def __getitem__(self, index):  # iteration tries an index, too
            raise TypeError(self._without_rows())

        def __aiter__(self):
            raise TypeError(self._without_rows())

    def _without_rows(self) -> str:
        """The error for indexing or iterating a resource, with the right spelling."""
        kind = type(self)
        fact = f"{kind.__name__} has no rows of its own, only calls"
        for name in ("list", "export"):
            if hasattr(kind, name):
                first = f", or .{name}(...).first() for one" if name == "list" else ""
                return f"{fact}: write {self._shown()}.{name}(...) for its rows{first}."
        return f"{fact}; see dir({self._shown()})."

    def _shown(self) -> str:
        kind = type(self)
        return f"session.{kind.__module__.rpartition('.')[2]}.{snake(kind.__name__)}"

    def __repr__(self) -> str:
        return f"<{type(self).__module__.rpartition('.')[2]}.{type(self).__name__}>"


class Namespace(SuggestsAttributes):
    """Base of the API modules; creates each resource on first use.

    Args:
        caller: Calls the operations.
    """

    def __init__(self, caller: OperationCaller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<API module {type(self).__module__.rpartition('.')[2]}>"


class ModulesBase(SuggestsAttributes):
    """Base of the session; loads each API module on first use.

    Args:
        caller: Calls the operations.
    """

    def __init__(self, caller: OperationCaller) -> None:
        self._caller = caller

    def _module(self, name: str) -> Any:
        kind = "".join(word.capitalize() for word in name.split("_")) + "Module"
        return getattr(import_module(f"servicepytan.endpoints.{name}"), kind)(self._caller)
