"""Writes the sentence about each argument in a docstring, from its name, kind and limits."""

from __future__ import annotations

import re

from .arguments import Argument
from .entries import Entry
from .overrides import Overrides
from .words import article, capital, singular, words

_ENDINGS = (
    ("OnOrAfter", "{} at this moment or later", "{} on this day or later"),
    ("OnOrBefore", "{} up to this moment", "{} on this day or before"),
    ("Before", "{} before this moment", "{} before this day"),
    ("After", "{} after this moment", "{} after this day"),
    ("From", "{} at this moment or later", "{} on this day or later"),
    ("To", "{} up to this moment", "{} on this day or before"),
)


def phrase(entry: Entry, part: Argument, overrides: Overrides) -> str:
    """Describe a query argument of an operation."""
    named = overrides.phrases.get(f"{entry.name}.{part.wire}") or overrides.phrases.get(part.wire)
    text = named or _by_kind(part)
    if part.most and part.many:
        more = f"more than {part.most} take several requests"
        text += f"; {more if entry.paging in ('page', 'once') else f'at most {part.most}'}"
    return f"{text}."


def path_phrase(entry: Entry, part: Argument) -> str:
    """Describe a path parameter by the segment before it."""
    segments = entry.named.source.segments
    index = segments.index("{" + part.wire + "}")
    noun = singular(words(segments[index - 1])) if index else "thing"
    if noun.split(" ")[-1] in ("get", "delete") or segments[index - 1].startswith("{"):
        noun = words(part.name)
    own = words(part.wire)
    if part.kind in ("int", "guid") or own == "id" or own.endswith(" id"):
        named = own[:-3] if own.endswith(" id") and len(own) > 3 else noun
        return f"The {named}, by id."
    return f"The {own}."


def body_phrase(entry: Entry) -> str:
    """Describe the body of an operation."""
    inner = entry.body.strip("[]")
    typed = inner[:1].isupper() and inner != "Any"
    if entry.body.startswith("["):
        return f"A list of dicts, each with the keys of ``{inner}``." if typed else "A list."
    if not typed:
        return "The body, a dict or a list; its form is not documented."
    return f"A dict with the keys of ``{inner}``; converts dates and Decimals."


def _by_kind(part: Argument) -> str:
    if part.kind in ("instant", "day", "date"):
        return _date(part)
    if part.kind == "choice" or (part.kind == "sort" and part.choices):
        return _choice(part)
    if part.wire == "ids":
        return "Only these ids, one or several"
    ids = re.fullmatch(r"(\w+)Ids", part.wire)
    if ids:
        return f"Of any of these {words(ids[1] + 's')}, by id"
    single = re.fullmatch(r"(\w+)Id", part.wire)
    if single:
        return f"Of this {words(single[1])}, by id"
    return _plain(part)


def _plain(part: Argument) -> str:
    name = words(part.wire)
    if part.kind == "active":
        usual = "; the API returns active ones by default" if "ctive only" in part.text else ""
        return f'True for active ones, False for inactive ones, ``"Any"`` for both{usual}'
    if part.kind == "sort":
        return "Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending)"
    if part.kind == "bool":
        return f"Whether {name}"
    if part.style == "indexed":
        keys = " and ".join(f"``{inner.wire}``" for inner in part.parts)
        return f"Dicts with {keys}"
    if part.kind == "object":
        return "Values by name"
    if part.many:
        return f"With one of these {name}"
    return f"With this {name}"


def _date(part: Argument) -> str:
    for ending, moment, day in _ENDINGS:
        if part.wire.endswith(ending):
            start = words(re.sub("(On|Date)$", "", part.wire[: -len(ending)]) or "date")
            start = {"modified": "last changed", "date": "dated"}.get(start, start)
            start = re.sub("^(first )?appointment", lambda match: article(match[0]), start)
            start = start.replace("a first", "the first")
            text = (moment if part.kind == "instant" else day).format(start)
            return capital(text)
    return f"{capital(words(part.wire))}, {'a moment' if part.kind == 'instant' else 'a day'}"


def _choice(part: Argument) -> str:
    if part.kind == "sort":
        return f"Field to sort by, ``-`` before it for descending: {', '.join(part.choices)}"
    start = "One or several of" if part.many else f"The {words(part.wire)}:"
    return f"{start} {', '.join(part.choices)}"
