"""The form of an operation's answer: a page, a feed, a list, one object, nothing."""

from __future__ import annotations

from typing import NamedTuple, Optional

from .read import Module, SpecOperation
from .shapes import ValueType, fields

PAGE = {"page", "pageSize", "hasMore", "totalCount", "data"}
FEED = {"hasMore", "continueFrom", "data"}
PAGE_PARAMETERS = {"page", "pageSize"}


class AnswerForm(NamedTuple):
    """The form of an answer.

    Attributes:
        form: ``page``, ``feed``, ``report``, ``data`` (an object around a list), ``array``,
            ``one`` or empty where nothing is documented.
        row: The shape of one row, or of the whole when there are no rows.
    """

    form: str
    row: Optional[ValueType]


def answer_form(source: SpecOperation, module: Module) -> AnswerForm:
    """Form of an operation's answer, judged by its properties, never by a schema's name."""
    content = source.answer
    if content is None:
        return AnswerForm("", None)
    if content.kind == "array":
        return AnswerForm("array", content.items[0])
    if content.kind != "ref":
        return AnswerForm("one", content)
    parts = fields(module.schemas, content.ref)
    form = _form(set(parts))
    data = parts.get("data")
    if data is not None and data.kind == "array" and form:
        return AnswerForm(form, data.items[0])
    return AnswerForm("one", content)


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


def pages(source: SpecOperation) -> bool:
    """Whether an operation takes page numbers."""
    return {part["name"] for part in source.parameters("query")} >= PAGE_PARAMETERS
