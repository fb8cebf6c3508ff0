"""The base classes of resources and API modules."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from importlib import import_module
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Union

from servicepytan.core.suggestions import SuggestsAttributes, suggest_keywords_of
from servicepytan.core.timestamps import When
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
"""One id or several; more than 50 are asked for in several requests."""
StrPath = Union[str, "PathLike[str]"]
"""The path of a file."""
Texts = Union[str, Iterable[str]]
"""One text or several."""
Since = When
"""Where a feed begins: a date, or the ``continue_from`` of an earlier run."""
Active = Union[bool, Literal["True", "False", "Any"]]
"""Which rows: active ones (True), inactive ones (False) or both (``"Any"``)."""

T = TypeVar("T")
_GETS = ("get", "get_many")


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


class Resource(SuggestsAttributes):
    """Base of the resource classes.

    Args:
        caller: Calls the operations.
    """

    def __init__(self, caller: OperationCaller) -> None:
        self._caller = caller

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        suggest_keywords_of(cls)

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            if name in _GETS and hasattr(type(self), "list"):
                raise AttributeError(
                    f"{type(self).__name__} has no {name!r}, as the API has no call for one:"
                    " look for its id among the rows of .list()."
                )
            return super().__getattr__(name)

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
