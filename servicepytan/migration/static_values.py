"""Values of a script's names and expressions, as far as known without running it."""

from __future__ import annotations

import ast
from typing import NamedTuple, Optional, Union

_LONGEST = 1000


class Placeholder(NamedTuple):
    """A value that is put into a text, as the expression that gives it."""

    node: ast.expr


Text = tuple[Union[str, Placeholder], ...]
"""A text, with what is put into it."""


class StaticValue(NamedTuple):
    """What an expression stands for.

    Attributes:
        kind: ``module`` or ``name`` of servicepytan, ``made`` (an object of one of its classes),
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
"""What stands for nothing yet."""


def merged(first: StaticValue, second: StaticValue) -> StaticValue:
    """What something is that is the one or the other."""
    if first == second or second == NONE:
        return first
    if first == NONE:
        return second
    if (first.kind, first.name) == (second.kind, second.name) and first.kind == "made":
        same = first.session == second.session
        return StaticValue("made", first.name, first.session if same else "session")
    return UNKNOWN


def plain(text: Optional[Text]) -> Optional[str]:
    """A text that nothing is put into, or None."""
    if text is None or any(isinstance(part, Placeholder) for part in text):
        return None
    return "".join(str(part) for part in text)


def joined(*texts: Optional[Text]) -> Optional[Text]:
    """Texts one behind the other; None where one of them is unknown, or for too long a text."""
    found: list[Union[str, Placeholder]] = []
    for text in texts:
        if text is None:
            return None
        found.extend(text)
    length = sum(len(part) if isinstance(part, str) else 1 for part in found)
    return tuple(found) if length <= _LONGEST else None


def segments(text: Text) -> Optional[list[Union[str, Placeholder]]]:
    """The parts of a path between its slashes; None where a value is only a piece of a part."""
    found: list[list[Union[str, Placeholder]]] = [[]]
    for part in text:
        if isinstance(part, Placeholder):
            found[-1].append(part)
            continue
        first, *others = part.split("/")
        found[-1].append(first)
        found.extend([other] for other in others)
    parts = [[piece for piece in pieces if piece != ""] for pieces in found]
    kept = [pieces for pieces in parts if pieces]
    if any(len(pieces) > 1 and any(isinstance(p, Placeholder) for p in pieces) for pieces in kept):
        return None
    return [pieces[0] if isinstance(pieces[0], Placeholder) else "".join(map(str, pieces))
            for pieces in kept]  # fmt: skip
