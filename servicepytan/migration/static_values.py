"""Static values of names and expressions: what is known without running the script."""

from __future__ import annotations

import ast
from typing import NamedTuple, Optional, Union

_LONGEST = 1000


class Placeholder(NamedTuple):
    """A value inside a text, as the expression that gives it."""

    node: ast.expr


Text = tuple[Union[str, Placeholder], ...]
"""A text, with what is put into it."""


class StaticValue(NamedTuple):
    """The static value of an expression.

    Attributes:
        kind: ``module`` or ``name`` of servicepytan, ``instance`` (object of one of its classes),
            ``method`` of such an object, ``url``, ``text``, ``dict``, ``requests`` (something of
            that library), ``self`` (a class of the script, or an object of it), ``none``, or
            ``unknown``.
        name: The module, the old name, the class or the method.
        session: How the session of the object is called.
        folder: The folder of an endpoint or of a URL, where it is known.
        text: The endpoint, the path of a URL, or the text itself, where it is known.
        node: The dict.
        items: The objects of servicepytan in a dict, by key.
        chained: The expression that makes the object of a method, where it is called at once.
    """

    kind: str
    name: str = ""
    session: str = "session"
    folder: Optional[str] = None
    text: Optional[Text] = None
    node: Optional[ast.Dict] = None
    items: tuple[tuple[str, StaticValue], ...] = ()
    chained: Optional[ast.expr] = None


UNKNOWN = StaticValue("unknown")
NONE = StaticValue("none")
"""The static value of ``None``."""


def merge_values(first: StaticValue, second: StaticValue) -> StaticValue:
    """The common static value of two alternatives."""
    if first == second or second == NONE:
        return first
    if first == NONE:
        return second
    if (first.kind, first.name) == (second.kind, second.name) and first.kind == "instance":
        same = first.session == second.session
        return StaticValue("instance", first.name, first.session if same else "session")
    return UNKNOWN


def plain(text: Optional[Text]) -> Optional[str]:
    """A text without placeholders, or None."""
    if text is None or any(isinstance(part, Placeholder) for part in text):
        return None
    return "".join(str(part) for part in text)


def join_texts(*texts: Optional[Text]) -> Optional[Text]:
    """The concatenation of texts; None if one is unknown or the result too long."""
    pieces: list[Union[str, Placeholder]] = []
    for text in texts:
        if text is None:
            return None
        pieces.extend(text)
    length = sum(len(part) if isinstance(part, str) else 1 for part in pieces)
    return tuple(pieces) if length <= _LONGEST else None


def segments(text: Text) -> Optional[list[Union[str, Placeholder]]]:
    """The parts of a path between slashes; None if a placeholder is only a piece of a part."""
    groups: list[list[Union[str, Placeholder]]] = [[]]
    for part in text:
        if isinstance(part, Placeholder):
            groups[-1].append(part)
            continue
        first, *others = part.split("/")
        groups[-1].append(first)
        groups.extend([other] for other in others)
    parts = [[piece for piece in pieces if piece != ""] for pieces in groups]
    non_empty = [pieces for pieces in parts if pieces]
    if any(
        len(pieces) > 1 and any(isinstance(p, Placeholder) for p in pieces) for pieces in non_empty
    ):
        return None
    return [pieces[0] if isinstance(pieces[0], Placeholder) else "".join(map(str, pieces))
            for pieces in non_empty]  # fmt: skip
