"""What an operation answers: a page, a feed, a list, one thing, nothing."""

from __future__ import annotations

from typing import NamedTuple, Optional

from .read import Module, Source
from .shapes import Shape, fields

PAGE = {"page", "pageSize", "hasMore", "totalCount", "data"}
FEED = {"hasMore", "continueFrom", "data"}
PAGE_PARAMETERS = {"page", "pageSize"}


class Answer(NamedTuple):
    """The form of an answer.

    Attributes:
        form: ``page``, ``feed``, ``report``, ``data`` (an object around a list), ``array``,
            ``one`` or empty where nothing is documented.
        row: The shape of one row, or of the whole when there are no rows.
    """

    form: str
    row: Optional[Shape]


def answer(source: Source, module: Module) -> Answer:
    """The form of what an operation answers, by its properties and never by a schema's name."""
    found = source.answer
    if found is None:
        return Answer("", None)
    if found.kind == "array":
        return Answer("array", found.items[0])
    if found.kind != "ref":
        return Answer("one", found)
    parts = fields(module.schemas, found.ref)
    form = _form(set(parts))
    data = parts.get("data")
    if data is not None and data.kind == "array" and form:
        return Answer(form, data.items[0])
    return Answer("one", found)


def _form(names: set[str]) -> str:
    if {"fields", "data", "hasMore"} <= names:
        return "report"
    if names == PAGE:
        return "page"
    if names == FEED:
        return "feed"
    if names == {"data"} or {"data", "totalCount"} <= names:
        return "data"
    return ""


def pages(source: Source) -> bool:
    """Whether an operation takes page numbers."""
    return {part["name"] for part in source.parameters("query")} >= PAGE_PARAMETERS
