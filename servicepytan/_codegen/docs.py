"""Docstrings of methods, made from facts: verb, path, scope, arguments, what comes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .entries import Entry
from .examples import example
from .overrides import Overrides
from .phrases import body_phrase, path_phrase, phrase
from .samples import GUID, ID
from .style import WIDTH, wrapped
from .words import article, capital, singular, words

LATE = "rows arrive 15 minutes after their change unless ``include_recent_changes=True``"
_LISTED = {
    "page": "asked for page by page",
    "once": "all in one answer",
    "": "all at once",
}
_REFUSED = "ApiError: the API refuses for another reason."
OWN = {
    "check": "Whether to check the body before it is sent.",
    "exact": "Walk by creation time, so that no row is lost or doubled while others change.",
    "extra_params": "Query parameters that this method does not know, by wire name.",
    "file": "What to upload: a path, bytes, or an open binary file.",
    "file_name": "The name to give it; that of the file when left out.",
    "limit": "Give at most this many rows.",
    "page_size": "Rows per request; the session's when left out.",
    "workers": "Requests under way at once; the session's when left out.",
}


def docstring(one: Entry, own: Iterable[str], given: Overrides) -> str:
    """The docstring of a method, with quotes and indentation."""
    parts = [
        "\n".join(wrapped(f'"""{summary(one, given)}', 8, 4)),
        "\n".join(wrapped(_place(one), 8)),
        *_dates(one),
        *_section("Args", _args(one, own, given)),
        *_section("Returns", [_returns(one)]),
        *_section("Raises", _raises(one, given)),
        *_example(one, given),
    ]
    return _ended(parts)


def get_docstring(one: Entry, every: bool, given: Overrides) -> str:
    """The docstring of the method that finds a row by its id through the list."""
    single, session = single_of(one, given), session_name(one, given)
    [ids] = [part for part in one.query_args if part.wire == "ids"]
    some = repr(GUID) if ids.kind == "guid" else str(ID)
    state = "; an inactive one comes too" if every else ""
    source = one.one.source
    place = f"``{source.verb} {source.path}`` with ``ids``, as the API has no call for one."
    parts = [
        "\n".join(wrapped(f'"""Get {article(single)} by its id{state}.', 8, 4)),
        "\n".join(wrapped(place, 8)),
        *_section("Args", [f"id: The {single}, by id."]),
        *_section("Returns", [f"A dict, typed as ``{one.record}``."]),
        *_section(
            "Raises",
            [
                "InvalidArgument: the id is none; nothing was sent.",
                f"NotFound: there is no such {single}.",
                _REFUSED,
            ],
        ),
        f"        Example:\n            >>> row = {session}.get({some})",
    ]
    return _ended(parts)


def _ended(parts: Iterable[str]) -> str:
    text = "\n\n".join(parts) + '\n        """'
    return text + ("  # noqa: E501" if any(len(line) > WIDTH for line in text.splitlines()) else "")


def many_docstring(one: Entry, every: bool, given: Overrides) -> str:
    """The docstring of the method that finds rows by their ids."""
    many, session = words(one.one.resource), session_name(one, given)
    [ids] = [part for part in one.query_args if part.wire == "ids"]
    some = f'"{GUID}"' if ids.kind == "guid" else "1, 2, 3"
    state = "; inactive ones come too" if every else ""
    source = one.one.source
    place = f"``{source.verb} {source.path}``, {ids.most} ids at a time, several requests at once."
    row = f"dicts typed as ``{one.record}``"
    parts = [
        "\n".join(wrapped(f'"""{capital(many)} by their ids, in the order of these{state}.', 8, 4)),
        "\n".join(wrapped(place, 8)),
        *_section("Args", ["ids: One or several.", f"workers: {OWN['workers']}"]),
        *_section("Returns", [f"A list of {row}; its ``missing`` are the ids that did not come."]),
        *_section("Raises", ["InvalidArgument: an id is none; nothing was sent.", _REFUSED]),
        f"        Example:\n            >>> {session}.get_many([{some}]).missing",
    ]
    return _ended(parts)


def summary(one: Entry, given: Overrides) -> str:
    """One sentence: what the method does."""
    return given.summaries.get(one.name) or _sentence(one, given)


def _sentence(one: Entry, given: Overrides) -> str:
    many, method = words(one.one.resource), one.one.method
    single = single_of(one, given)
    verb, _, rest = method.partition("_")
    thing = words(rest)
    by_archetype = {
        "list": f"{capital(many)}, {_LISTED.get(one.paging, '')}.",
        "get": f"Get {article(single)} by its id.",
        "get_singleton": f"{capital(thing or single)}.",
        "create": f"Create {article(thing or single)}.",
        "update": f"Change {article(single)}{_partly(one)}.",
        "replace": f"Replace {article(single)}.",
        "delete": f"Delete {article(single)}.",
        "sub_create": f"{capital(verb)} {article(thing)} {_link(verb)} {article(single)}.",
        "sub_update": f"Change {_changed(one, thing)} of {article(single)}.",
        "sub_delete": f"{capital(verb)} {article(thing)} {_link(verb)} {article(single)}.",
        "sub_get": _sub_get(thing, single),
        "sub_list": _sub_list(one, thing, many, single),
        "export": _export(thing, many),
        "bulk": _bulk(method, many),
        "action": f"{capital(verb)} {_acted_on(thing, single)}.",
        "upload": f"Upload {article(_file(thing, single))}.",
    }
    known = by_archetype.get(one.one.archetype)
    if one.one.archetype.startswith("download"):
        known = f"Download {article(_file(thing, single))}."
    return known or f"{capital(words(method))} ({many})."


def _file(thing: str, single: str) -> str:
    return thing or single


def _acted_on(thing: str, single: str) -> str:
    return f"the {thing} of {article(single)}" if thing else article(single)


def _bulk(method: str, many: str) -> str:
    known = {
        "mark_as_exported": f"Mark {many} as exported, many at once.",
        "update_custom_fields": f"Set custom fields of {many}, many at once.",
    }
    return known.get(method) or f"{capital(words(method))} ({many}), many at once."


def _changed(one: Entry, thing: str) -> str:
    return article(thing) if one.one.source.path.endswith("}") else f"the {thing}"


def _partly(one: Entry) -> str:
    partial = one.one.source.verb == "PATCH"
    return "; what the body leaves out stays as it is" if partial else ""


def single_of(one: Entry, given: Overrides) -> str:
    """One of the things that the resource of an operation holds."""
    resource = one.one.resource
    return given.singulars.get(resource) or singular(words(resource))


def _link(verb: str) -> str:
    return {"remove": "from", "add": "to", "create": "on"}.get(verb, "of")


def _sub_list(one: Entry, thing: str, many: str, single: str) -> str:
    if thing == "custom field types":
        return f"Types of the custom fields that {many} can have."
    if thing.startswith("all "):
        return f"{capital(thing[4:])} of all {many}."
    if thing.startswith("for "):
        return f"{capital(many)} {thing[:4]}{article(thing[4:])}."
    if one.path_args:
        return f"{capital(thing)} of {article(single)}."
    return f"{capital(thing)} of {many}."


def _sub_get(thing: str, single: str) -> str:
    if thing.startswith("for "):
        return f"{capital(single)} {thing[:4]}{article(thing[4:])}."
    return f"{capital(thing)} of {article(single)}."


def _export(thing: str, many: str) -> str:
    what = f"{thing} of {many}" if thing else many
    return f"Export feed of {what}, in the order of their last change."


def _place(one: Entry) -> str:
    source = one.one.source
    place = f"``{source.verb} {source.path}``"
    scope = f"; OAuth scope ``{source.scope}``" if source.scope else ""
    return f"{place}{scope}.{published(one.edition)}"


def published(edition: str) -> str:
    """A sentence on where an operation is published, if not in all editions."""
    start, _, date = edition.partition(" ")
    known = {
        "from": f" Published since the edition of {date}.",
        "until": f" Published until the edition of {date}.",
        "unpublished": " Not published yet.",
    }
    return known.get(start, "")


def _dates(one: Entry) -> Iterator[str]:
    kinds = {part.kind for part in one.query_args}
    said = ["Naive dates and times are in the session's time zone."] if "instant" in kinds else []
    said += ["Days are calendar days, in no time zone."] if kinds & {"day", "date"} else []
    if said:
        yield "\n".join(wrapped(" ".join(said), 8))


def _section(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        text = [part for line in lines for part in wrapped(line, 12, 4)]
        yield f"        {title}:\n" + "\n".join(text)


def _args(one: Entry, own: Iterable[str], given: Overrides) -> list[str]:
    named = [f"{part.name}: {path_phrase(one, part)}" for part in one.path_args]
    named += [f"body: {body_phrase(one)}"] if "body" in own else []
    named += [f"file: {OWN['file']}"] if "file" in own else []
    named += [f"{part.name}: {phrase(one, part, given)}" for part in one.query_args]
    return named + [f"{name}: {OWN[name]}" for name in own if name not in ("body", "file")]


def _returns(one: Entry) -> str:
    if one.one.archetype.startswith("download"):
        return "The file: ``.read()``, ``.save(path)`` or ``.iter_bytes()`` fetches it."
    rows = f"dicts typed as ``{one.record}``" if one.record[:1].isupper() else "rows"
    rows = "lists, one for each row" if one.record == "[Any]" else rows
    if one.paging == "feed":
        return f"A feed of {rows}; {LATE}."
    if one.paging == "once":
        return f"Lazy {rows}, all from one request."
    if one.paging == "page":
        return f"Lazy {rows}; nothing is sent before the first is asked for."
    return _returns_one(one)


def _returns_one(one: Entry) -> str:
    if not one.record:
        return "The decoded answer, or None when the API sends nothing; none is documented."
    if one.record == "int":
        return "The id." if one.one.archetype == "create" else "A number."
    if one.record in ("float", "bool", "str", "Any"):
        return "The decoded answer."
    shown = one.record.strip("[]")
    return f"{'Dicts' if one.record[0] == '[' else 'A dict'}, typed as ``{shown}``."


def _raises(one: Entry, given: Overrides) -> list[str]:
    codes = one.one.source.spec["responses"]
    lines = ["InvalidArgument: an argument is wrong; nothing was sent."]
    if one.paging:
        return [*lines, "ApiError: the API refuses, once rows are asked for."]
    if one.one.archetype.startswith("download"):
        return [*lines, "ApiError: the API refuses, once the file is fetched."]
    lines += [f"NotFound: {_nothing(one, given)}."] if "404" in codes else []
    lines += ["Conflict: its state does not allow this."] if "409" in codes else []
    return [*lines, _REFUSED]


def _nothing(one: Entry, given: Overrides) -> str:
    last = one.path_args[-1].name if one.path_args else ""
    single = single_of(one, given)
    more = f" or {words(last).replace(' id', '')}" if last not in ("", "id") else ""
    return f"there is no such {single}{more}"


def session_name(one: Entry, given: Overrides) -> str:
    """How a session reaches the resource: by its short name where it has one."""
    resource = one.one.resource
    long = f"session.{one.one.source.module}.{resource}"
    return long if resource in given.no_alias else f"session.{resource}"


def _example(one: Entry, given: Overrides) -> Iterator[str]:
    lines = given.examples.get(one.name) or example(one, session_name(one, given))
    body = "\n".join(" " * 12 + line for line in lines.strip().splitlines())
    yield f"        Example:\n{body}"
