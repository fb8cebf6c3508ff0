"""Adds the nearest correct spelling to Python's errors about misspelt names.

Python itself suggests keywords from 3.13 on, and none for names that differ as ``jobId`` and
``id`` do.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import wraps
from types import FunctionType
from typing import TYPE_CHECKING, Any, Optional, TypeVar

from servicepytan.core.wire import SIMILAR, did_you_mean, nearest

F = TypeVar("F", bound=Callable[..., Any])
C = TypeVar("C", bound=type)

_PYTHONS_OWN = ". Did you mean"
_SET_BY_WALK = ("page", "includetotal")
_SET_BY_ENVIRONMENT = ("cert", "proxies", "proxy", "verify")
_OTHER_NAMES = {
    "baseurl": "api_url",
    "concurrency": "workers",
    "maxattempts": "retry",
    "maxitems": "limit",
    "maxresults": "limit",
    "maxretries": "retry",
    "orderby": "sort",
    "ordering": "sort",
    "perpage": "page_size",
    "retries": "retry",
    "since": "from_",
    "threads": "workers",
    "top": "limit",
    "tz": "timezone",
}
"""What other clients call an argument, and what it is called here."""
_MOST_LISTED = 20
_ALIKE = 0.75
"""The least similarity of a suggested name if all names can be listed instead."""


def suggest_keywords(function: F) -> F:
    """The function, whose ``TypeError`` for an unknown keyword suggests the nearest argument.

    Signature, docstring and help stay as they are. Values of arguments are in no traceback.

    Example:
        >>> session.jobs.list(jobStatus="Completed")
        Traceback (most recent call last):
        TypeError: ... unexpected keyword argument 'jobStatus'. Did you mean 'job_status'?
    """

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        __tracebackhide__ = True  # pytest and IPython hide this frame
        try:
            return function(*args, **kwargs)
        except TypeError as error:
            if _is_refusal(error):
                _amend(error, function, kwargs, args[0] if args else None)
            raise
        finally:
            args, kwargs = (), {}  # so that no traceback of this frame shows them

    vars(call)["__signature__"] = _DeferredSignature(function)
    return call  # type: ignore[return-value]


class _DeferredSignature:
    """The signature of a function, read on first access.

    Few programs do, and ``inspect`` takes as long to load as a dozen modules of this package. It
    passes for an ``inspect.Signature``, as ``inspect`` itself insists on one.
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function

    def _read(self) -> Any:
        import inspect

        return inspect.signature(self._function)

    if not TYPE_CHECKING:

        @property
        def __class__(self):
            return type(self._read())

        def __getattr__(self, name):
            return getattr(self._read(), name)

    def __eq__(self, other: object) -> bool:
        return bool(self._read() == other)

    def __hash__(self) -> int:
        return hash(self._read())

    def __repr__(self) -> str:
        return repr(self._read())

    def __str__(self) -> str:
        return str(self._read())


def suggest_keywords_of(owner: C) -> C:
    """The class with ``suggest_keywords`` applied to its public methods and ``__init__``."""
    for name, value in list(vars(owner).items()):
        if isinstance(value, FunctionType) and (name == "__init__" or not name.startswith("_")):
            setattr(owner, name, suggest_keywords(value))
    return owner


def suggestion(word: str, names: Collection[str]) -> str:
    """A sentence with the right spelling for an unknown keyword.

    Args:
        word: The keyword, often in the API's own spelling.
        names: The arguments that there are.
    """
    plain = word.lower().replace("_", "")
    if plain in _SET_BY_WALK and "limit" in names:
        return "The walk over the pages sets it: use limit=, page_size=, .pages() or .count()."
    if plain in _SET_BY_ENVIRONMENT and "api_url" in names:
        return (
            "Proxies and certificates come from the environment: HTTPS_PROXY, REQUESTS_CA_BUNDLE."
        )
    guess = _meant(word, plain, names)
    if guess:
        return f"Did you mean {guess!r}?"
    return f"It takes {', '.join(names)}." if names else "It takes no keywords."


def _meant(word: str, plain: str, names: Collection[str]) -> Optional[str]:
    """The argument that an unknown keyword stands for: the same word, another client's, or near."""
    for name in names:
        if name.replace("_", "") == plain:
            return name
    here = _OTHER_NAMES.get(plain)
    if here in names:
        return here
    return nearest(word, names) or ("id" if plain.endswith("id") and "id" in names else None)


def attribute_error(owner: str, name: str, names: Collection[str]) -> AttributeError:
    """The error for a missing attribute.

    Args:
        owner: What has no such attribute.
        name: The attribute.
        names: The attributes that there are; named when they are few and none is spelt like it.
    """
    is_few = 0 < len(names) <= _MOST_LISTED
    hint = did_you_mean(name, names, _ALIKE if is_few else SIMILAR)
    if is_few and not hint:
        hint = f" It has {', '.join(names)}."
    return AttributeError(f"{owner} has no {name!r}.{hint}")


class SuggestsAttributes:
    """Suggests the nearest attribute for a misspelt one."""

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            if name.startswith("_"):
                raise AttributeError(name)
            every = {*dir(type(self)), *vars(self)}
            names = sorted(own for own in every if not own.startswith("_"))
            raise attribute_error(type(self).__name__, name, names)


class LazyRows:
    """Explains how to get rows when someone indexes lazy rows."""

    if not TYPE_CHECKING:  # type checkers must see that there is no index

        def __getitem__(self, index):
            raise TypeError(not_indexed(type(self), index))


def not_indexed(kind: type, index: object) -> str:
    """Why lazy rows have no index, and what to write instead."""
    limit = "5"
    if isinstance(index, slice) and isinstance(index.stop, int) and index.stop > 0:
        limit = str(index.stop)
    ways = [".first() gives the first row"] if hasattr(kind, "first") else []
    ways += [f"limit={limit} in the call the first {limit}"]
    ways += [".all() a list"] if hasattr(kind, "all") else ["list() all of them"]
    return (
        f"{kind.__name__} has no index, as its rows are fetched while you iterate:"
        f" {', '.join(ways[:-1])}, and {ways[-1]}."
    )


def _is_refusal(error: TypeError) -> bool:
    """Whether a call failed on its own arguments, not further inside."""
    traceback = error.__traceback__
    return traceback is not None and traceback.tb_next is None


def _amend(
    error: TypeError, function: Callable[..., Any], keywords: Iterable[str], first: object
) -> None:
    names = _keywords_of(function)
    word = next((word for word in keywords if word not in names), None)
    text = _named_by_class_of(first, function, str(error))
    error.args = (text,)
    fact = text.partition(_PYTHONS_OWN)[0]
    if word is not None and fact.endswith(repr(word)):
        error.args = (f"{fact}. {suggestion(word, names)}",)


def _named_by_class_of(first: object, function: Callable[..., Any], text: str) -> str:
    """The text with the class of the object in place of the base class that has the method."""
    owner, _, name = function.__qualname__.rpartition(".")
    kind = type(first)
    if owner in [base.__qualname__ for base in kind.__mro__]:
        return text.replace(f"{owner}.{name}(", f"{kind.__qualname__}.{name}(", 1)
    return text


def _keywords_of(function: Callable[..., Any]) -> list[str]:
    import inspect

    by_name = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    parameters = inspect.signature(function).parameters.values()
    return [
        parameter.name
        for parameter in parameters
        if parameter.kind in by_name and parameter.name != "self"
    ]
