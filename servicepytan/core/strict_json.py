"""Decodes JSON strictly: raises rather than silently lose a value."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import Any, Union

from servicepytan.core.wire import shown


class NotStrictJson(ValueError):
    """Text is no JSON, or decoding it would lose a value.

    Its text ends the sentence "The text is ...".
    """


def strict_loads(text: str) -> Any:
    """Decode JSON without losing a value.

    A number that a float would round is a ``Decimal`` instead.

    Args:
        text: The JSON.

    Raises:
        NotStrictJson: it is no JSON, has a key twice in an object, or is nested too deeply.

    Example:
        >>> strict_loads('{"a": 1.5}')
        {'a': 1.5}
    """
    try:
        return _DECODER.decode(text)
    except NotStrictJson as error:
        problem = str(error)
    except RecursionError:
        problem = "nested too deeply"
    except ValueError as error:
        problem = f"not JSON: {error}"
    raise NotStrictJson(problem)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise NotStrictJson(f"ambiguous: the key {shown(twice)} stands twice in one object")
    return values


def _number(digits: str) -> Union[float, Decimal]:
    try:
        number, exact = float(digits), Decimal(digits)
    except InvalidOperation:
        raise NotStrictJson("not readable: a number in it is too large or too small") from None
    return number if Decimal(repr(number)) == exact else exact


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_float=_number)
