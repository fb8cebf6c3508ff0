"""A request to an operation, and checks of its body."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from servicepytan.sandbox import codec
from servicepytan.sandbox.listing import Query
from servicepytan.sandbox.responses import Refused, Response, bad, missing
from servicepytan.sandbox.seeds.kinds import Row


class OperationRequest(NamedTuple):
    """A request that has passed the gateway.

    Attributes:
        ids: The numbers (or GUIDs) of its path, apart from the tenant.
        query: The values of each query parameter.
        body: The body as it came.
        most: The most rows a page may have.
        feed_size: The rows of a page of a feed.
    """

    ids: tuple[str, ...]
    query: Query
    body: bytes
    most: int
    feed_size: int

    @property
    def id(self) -> int:
        """The first id of the path."""
        return int(self.ids[0])

    def record(self) -> Row:
        """The body as a JSON object."""
        body: Row = self._decode(dict)
        return body

    def rows(self) -> list[Any]:
        """The body as a JSON array."""
        body: list[Any] = self._decode(list)
        return body

    def _decode(self, expected: type) -> Any:
        try:
            value = codec.loads(self.body)
        except ValueError:
            value = None
        if not isinstance(value, expected):
            raise bad("request", "The request field is required.")
        return value


Handler = Callable[[OperationRequest], Response]


class Route(NamedTuple):
    """The handler of a verb and a path.

    Attributes:
        handle: Makes the answer.
        scope: The scope it needs, by the knowledge of the sandbox.
        parameters: The query parameters it knows.
    """

    handle: Handler
    scope: str
    parameters: frozenset[str] = frozenset()


def require(body: Row, /, **types: type | tuple[type, ...]) -> None:
    """Check that a body has these fields, not null, with these types."""
    for name in types:
        if body.get(name) is None:
            raise missing(name)
    check(body, **types)


def check(body: Row, /, **types: type | tuple[type, ...]) -> None:
    """Check the types of these fields where a body has them; null passes."""
    for name, wanted in types.items():
        value = body.get(name)
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        fits = isinstance(value, wanted) and (wanted is bool or not isinstance(value, bool))
        if value is not None and not fits and not (wanted is float and number):
            raise bad(f"$.{name}", f"The JSON value could not be converted. Path: $.{name}.")


def known_fields(body: Row, *names: str) -> Row:
    """The fields of a body that the operation takes; the API ignores others."""
    return {name: body[name] for name in names if name in body}


def choice(body: Row, name: str, *choices: str) -> None:
    """Check that a field, if present, has one of these values."""
    if body.get(name) is not None and body[name] not in choices:
        raise bad(name, f"The value '{body[name]}' is not valid for {name}.")


__all__ = [
    "Handler",
    "OperationRequest",
    "Refused",
    "Route",
    "check",
    "choice",
    "known_fields",
    "require",
]
