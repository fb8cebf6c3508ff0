"""Calls with a misspelt keyword: the TypeError of Python, with the right spelling behind it.

Python itself suggests one from 3.13 on, and none for names that differ as ``jobId`` and ``id`` do.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Iterable
from functools import wraps
from typing import Any, TypeVar

from servicepytan.core.wire import nearest

F = TypeVar("F", bound=Callable[..., Any])
C = TypeVar("C", bound=type)

_PYTHONS_OWN = ". Did you mean"
_SET_BY_WALK = ("page", "includetotal")


def suggest_keywords(function: F) -> F:
    """The same function, whose ``TypeError`` over an unknown keyword names the nearest argument.

    Signature, docstring and help stay as they are. Values of arguments are in no traceback.

    Example:
        >>> session.jobs.list(jobStatus="Completed")
        Traceback (most recent call last):
        TypeError: ... unexpected keyword argument 'jobStatus'. Did you mean 'job_status'?
    """

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        __tracebackhide__ = True  # pytest and IPython leave this frame out
        try:
            return function(*args, **kwargs)
        except TypeError as error:
            if _is_refusal(error):
                _amend(error, function, kwargs)
            raise
        finally:
            del args, kwargs

    vars(call)["__signature__"] = inspect.signature(function)
    return call  # type: ignore[return-value]


def suggest_keywords_of(owner: C) -> C:
    """The same class, with ``suggest_keywords`` on its public methods and its ``__init__``."""
    for name, value in list(vars(owner).items()):
        if inspect.isfunction(value) and (name == "__init__" or not name.startswith("_")):
            setattr(owner, name, suggest_keywords(value))
    return owner


def suggestion(word: str, names: Collection[str]) -> str:
    """What to write in place of an unknown keyword, as a sentence.

    Args:
        word: The keyword, often in the API's own spelling.
        names: The arguments that there are.
    """
    plain = word.lower().replace("_", "")
    if plain in _SET_BY_WALK and "limit" in names:
        return "The walk over the pages sets it: use limit=, page_size=, .pages() or .count()."
    guess = nearest(word, names) or ("id" if plain.endswith("id") and "id" in names else None)
    if guess:
        return f"Did you mean {guess!r}?"
    return f"It takes {', '.join(names)}." if names else "It takes no keywords."


def _is_refusal(error: TypeError) -> bool:
    """Whether a call was refused at its door: the error comes out of no frame further in."""
    traceback = error.__traceback__
    return traceback is not None and traceback.tb_next is None


def _amend(error: TypeError, function: Callable[..., Any], keywords: Iterable[str]) -> None:
    names = _keywords_of(function)
    word = next((word for word in keywords if word not in names), None)
    fact = str(error).partition(_PYTHONS_OWN)[0]
    if word is not None and fact.endswith(repr(word)):
        error.args = (f"{fact}. {suggestion(word, names)}",)


def _keywords_of(function: Callable[..., Any]) -> list[str]:
    by_name = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    parameters = inspect.signature(function).parameters.values()
    return [one.name for one in parameters if one.kind in by_name and one.name != "self"]
