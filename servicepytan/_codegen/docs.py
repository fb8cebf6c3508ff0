"""Writes the docstrings of methods from facts: verb, path, scope, arguments, answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .entries import Entry
from .examples import batch_example, example
from .overrides import Overrides
from .phrases import body_phrase, path_phrase, phrase
from .samples import GUID, ID
from .style import WIDTH, wrap
from .words import article, capital, singular, words

LATE = "rows arrive 15 minutes after their change unless ``include_recent_changes=True``"
_LISTED = {
    "page": "page by page",
    "once": "all in one answer",
    "": "all at once",
}
_REFUSED = "ApiError: the API refuses for another reason."
BATCH = {
    "workers": "The most requests at once; the session's by default.",
    "journal": "The path of a journal, which makes the batch resumable.",
    "resend_unknown": "Whether to send rows again whose outcome is unknown.",
    "check": "Whether to check bodies before the first is sent.",
    "dry_run": "Whether to check the rows and send nothing.",
}
OWN = {
    "cache": "Whether a cache of the session may answer.",
    "check": "Whether to check the body before it is sent.",
    "exact": "Walk by creation time, so that no row is lost or doubled while others change.",
    "extra_params": "Query parameters that this method lacks, by wire name.",
    "file": "What to upload: a path, bytes, or an open binary file.",
    "file_name": "Its name for the API; that of the file by default.",
    "limit": "The most rows to return.",
    "page_size": "Rows per request; the session's by default.",
    "workers": "The most requests at once; the session's by default.",
}


def docstring(entry: Entry, own: Iterable[str], overrides: Overrides) -> str:
    """The docstring of a method, with quotes and indentation."""
    parts = [
        "\n".join(wrap(f'"""{summary(entry, overrides)}', 8, 4)),
        "\n".join(wrap(_request_line(entry), 8)),
        *_dates(entry),
        *_section("Args", _args(entry, own, overrides)),
        *_section("Returns", [_returns(entry)]),
        *_section("Raises", _raises(entry, overrides)),
        *_example(entry, overrides),
    ]
    return _close_docstring(parts)


def get_docstring(entry: Entry, every: bool, overrides: Overrides) -> str:
    """Docstring of a ``get`` method that finds a row by its id through the list."""
    single, session = single_of(entry, overrides), session_name(entry, overrides)
    [ids] = [part for part in entry.query_args if part.wire == "ids"]
    some = repr(GUID) if ids.kind == "guid" else str(ID)
    state = "; also an inactive one" if every else ""
    source = entry.named.source
    request = f"``{source.verb} {source.path}`` with ``ids``, as the API has no call for one."
    parts = [
        "\n".join(wrap(f'"""Get {article(single)} by its id{state}.', 8, 4)),
        "\n".join(wrap(request, 8)),
        *_section("Args", [f"id: The {single}, by id.", f"cache: {OWN['cache']}"]),
        *_section("Returns", [f"A dict, typed as ``{entry.record}``."]),
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
    return _close_docstring(parts)


def model_docstring(entry: Entry, overrides: Overrides) -> str:
    """Docstring of an ``as_model`` method, which makes a model of a row."""
    session, module = session_name(entry, overrides), entry.named.source.module
    parts = [
        "\n".join(wrap(f'"""Make a model of a row: ``models.{module}.{entry.record}``.', 8, 4)),
        *_section(
            "Args",
            ["row: The row, as a dict.", "strict: Whether to raise if it departs from the schema."],
        ),
        *_section(
            "Raises",
            [
                "ConfigurationError: pydantic is not installed.",
                "SchemaDeviation: with ``strict``, every deviation of the row.",
            ],
        ),
        f"        Example:\n            >>> {session}.as_model(row).deviations",
    ]
    return _close_docstring(parts)


def _close_docstring(parts: Iterable[str]) -> str:
    text = "\n\n".join(parts) + '\n        """'
    return text + ("  # noqa: E501" if any(len(line) > WIDTH for line in text.splitlines()) else "")


def many_docstring(entry: Entry, every: bool, overrides: Overrides) -> str:
    """Docstring of a ``get_many`` method."""
    many, session = words(entry.named.resource), session_name(entry, overrides)
    [ids] = [part for part in entry.query_args if part.wire == "ids"]
    some = f'"{GUID}"' if ids.kind == "guid" else "1, 2, 3"
    state = "; inactive ones included" if every else ""
    source = entry.named.source
    request = (
        f"``{source.verb} {source.path}``, {ids.most} ids at a time, several requests at once."
    )
    row = f"dicts typed as ``{entry.record}``"
    parts = [
        "\n".join(wrap(f'"""{capital(many)} by their ids, in the order of the ids{state}.', 8, 4)),
        "\n".join(wrap(request, 8)),
        *_section(
            "Args",
            ["ids: One or several.", *(f"{name}: {OWN[name]}" for name in ("workers", "cache"))],
        ),
        *_section("Returns", [f"A list of {row}; its ``missing`` has the ids without a row."]),
        *_section("Raises", ["InvalidArgument: an id is none; nothing was sent.", _REFUSED]),
        f"        Example:\n            >>> {session}.get_many([{some}]).missing",
    ]
    return _close_docstring(parts)


def batch_docstring(entry: Entry, shared: Iterable[str], overrides: Overrides) -> str:
    """Docstring of a ``create_many`` or ``update_many`` method."""
    many, session = words(entry.named.resource), session_name(entry, overrides)
    is_update = entry.named.method == "update"
    verb, source = "Change" if is_update else "Create", entry.named.source
    name = "rows" if is_update else "bodies"
    keys = f"keys of ``{entry.body}``"
    each = f"Pairs of id and dict with the {keys}" if is_update else f"Dicts with the {keys}"
    args = [
        *(f"{part.name}: {path_phrase(entry, part)}" for part in entry.path_args
          if part.name in shared),
        f"{name}: {each}; any iterable will do.",
        *(f"{name}: {text}" for name, text in BATCH.items()),
    ]  # fmt: skip
    raises = [
        "InvalidRows: rows are wrong; nothing was sent.",
        "BatchError: the journal is of another batch, damaged or in use.",
    ]
    first = f"{verb} many {many}, which are all checked before the first is sent."
    parts = [
        "\n".join(wrap(f'"""{first}', 8, 4)),
        "\n".join(wrap(f"``{source.verb} {source.path}``; see ``Session.batch``.", 8)),
        *_section("Args", args),
        *_section("Returns", ["The results in their order; rows are sent while you iterate."]),
        *_section("Raises", raises),
        "        Example:\n"
        + "\n".join(f"            {line}" for line in batch_example(entry, session)),
    ]
    return _close_docstring(parts)


def summary(entry: Entry, overrides: Overrides) -> str:
    """One sentence: what the method does."""
    return overrides.summaries.get(entry.name) or _sentence(entry, overrides)


def _sentence(entry: Entry, overrides: Overrides) -> str:
    many, method = words(entry.named.resource), entry.named.method
    single = single_of(entry, overrides)
    verb, _, tail = method.partition("_")
    noun = words(tail)
    by_archetype = {
        "list": f"{capital(many)}, {_LISTED.get(entry.paging, '')}.",
        "get": f"Get {article(single)} by its id.",
        "get_singleton": f"{capital(noun or single)}.",
        "create": f"Create {article(noun or single)}.",
        "update": f"Change {article(single)}{_partly(entry)}.",
        "replace": f"Replace {article(single)}.",
        "delete": f"Delete {article(single)}.",
        "sub_create": f"{capital(verb)} {article(noun)} {_link(verb)} {article(single)}.",
        "sub_update": f"Change {_changed_part(entry, noun)} of {article(single)}.",
        "sub_delete": f"{capital(verb)} {article(noun)} {_link(verb)} {article(single)}.",
        "sub_get": _sub_get(noun, single),
        "sub_list": _sub_list(entry, noun, many, single),
        "export": _export(noun, many),
        "bulk": _bulk(method, many),
        "action": f"{capital(verb)} {_acted_on(noun, single)}.",
        "upload": f"Upload {article(_file(noun, single))}.",
    }
    sentence = by_archetype.get(entry.named.archetype)
    if entry.named.archetype.startswith("download"):
        sentence = f"Download {article(_file(noun, single))}."
    return sentence or f"{capital(words(method))} ({many})."


def _file(noun: str, single: str) -> str:
    return noun or single


def _acted_on(noun: str, single: str) -> str:
    return f"the {noun} of {article(single)}" if noun else article(single)


def _bulk(method: str, many: str) -> str:
    sentences = {
        "mark_as_exported": f"Mark {many} as exported, many at once.",
        "update_custom_fields": f"Set custom fields of {many}, many at once.",
    }
    return sentences.get(method) or f"{capital(words(method))} ({many}), many at once."


def _changed_part(entry: Entry, noun: str) -> str:
    return article(noun) if entry.named.source.path.endswith("}") else f"the {noun}"


def _partly(entry: Entry) -> str:
    partial = entry.named.source.verb == "PATCH"
    return "; what the body omits stays unchanged" if partial else ""


def single_of(entry: Entry, overrides: Overrides) -> str:
    """Singular noun for the records of an operation's resource."""
    resource = entry.named.resource
    return overrides.singulars.get(resource) or singular(words(resource))


def _link(verb: str) -> str:
    return {"remove": "from", "add": "to", "create": "on"}.get(verb, "of")


def _sub_list(entry: Entry, noun: str, many: str, single: str) -> str:
    if noun == "custom field types":
        return f"Types of the custom fields that {many} can have."
    if noun.startswith("all "):
        return f"{capital(noun[4:])} of all {many}."
    if noun.startswith("for "):
        return f"{capital(many)} {noun[:4]}{article(noun[4:])}."
    if entry.path_args:
        return f"{capital(noun)} of {article(single)}."
    return f"{capital(noun)} of {many}."


def _sub_get(noun: str, single: str) -> str:
    if noun.startswith("for "):
        return f"{capital(single)} {noun[:4]}{article(noun[4:])}."
    return f"{capital(noun)} of {article(single)}."


def _export(noun: str, many: str) -> str:
    rows = f"{noun} of {many}" if noun else many
    return f"Export feed of {rows}, in the order of their last change."


def _request_line(entry: Entry) -> str:
    source = entry.named.source
    request = f"``{source.verb} {source.path}``"
    scope = f"; OAuth scope ``{source.scope}``" if source.scope else ""
    return f"{request}{scope}.{published(entry.edition)}"


def published(edition: str) -> str:
    """A sentence that says which editions publish an operation; empty if all do."""
    start, _, date = edition.partition(" ")
    sentences = {
        "from": f" Published since the edition of {date}.",
        "until": f" Published until the edition of {date}.",
        "unpublished": " Not published yet.",
    }
    return sentences.get(start, "")


def _dates(entry: Entry) -> Iterator[str]:
    kinds = {part.kind for part in entry.query_args}
    sentences = (
        ["Naive dates and times are in the session's time zone."] if "instant" in kinds else []
    )
    sentences += ["Days are calendar days, in no time zone."] if kinds & {"day", "date"} else []
    if sentences:
        yield "\n".join(wrap(" ".join(sentences), 8))


def _section(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        text = [part for line in lines for part in wrap(line, 12, 4)]
        yield f"        {title}:\n" + "\n".join(text)


def _args(entry: Entry, own: Iterable[str], overrides: Overrides) -> list[str]:
    named = [f"{part.name}: {path_phrase(entry, part)}" for part in entry.path_args]
    named += [f"body: {body_phrase(entry)}"] if "body" in own else []
    named += [f"file: {OWN['file']}"] if "file" in own else []
    named += [f"{part.name}: {phrase(entry, part, overrides)}" for part in entry.query_args]
    return named + [f"{name}: {OWN[name]}" for name in own if name not in ("body", "file")]


def _returns(entry: Entry) -> str:
    if entry.named.archetype.startswith("download"):
        return "The file: ``.read()``, ``.save(path)`` or ``.iter_bytes()`` fetches it."
    rows = f"dicts typed as ``{entry.record}``" if entry.record[:1].isupper() else "rows"
    rows = "lists, one for each row" if entry.record == "[Any]" else rows
    if entry.paging == "feed":
        return f"A feed of {rows}; {LATE}."
    if entry.paging == "once":
        return f"Lazy {rows}, all from one request."
    if entry.paging == "page":
        return f"Lazy {rows}; the first request is made when you read a row."
    return _returns_value(entry)


def _returns_value(entry: Entry) -> str:
    if not entry.record:
        return "The decoded answer, or None when the API sends nothing; none is documented."
    if entry.record == "int":
        return "The id." if entry.named.archetype == "create" else "A number."
    if entry.record in ("float", "bool", "str", "Any"):
        return "The decoded answer."
    shown = entry.record.strip("[]")
    return f"{'Dicts' if entry.record[0] == '[' else 'A dict'}, typed as ``{shown}``."


def _raises(entry: Entry, overrides: Overrides) -> list[str]:
    codes = entry.named.source.spec["responses"]
    lines = ["InvalidArgument: an argument is wrong; nothing was sent."]
    if entry.paging:
        return [*lines, "ApiError: the API refuses; raised while you read rows."]
    if entry.named.archetype.startswith("download"):
        return [*lines, "ApiError: the API refuses; raised while you read the file."]
    lines += [f"NotFound: {_nothing(entry, overrides)}."] if "404" in codes else []
    lines += ["Conflict: its state does not allow this."] if "409" in codes else []
    return [*lines, _REFUSED]


def _nothing(entry: Entry, overrides: Overrides) -> str:
    last = entry.path_args[-1].name if entry.path_args else ""
    single = single_of(entry, overrides)
    more = f" or {words(last).replace(' id', '')}" if last not in ("", "id") else ""
    return f"there is no such {single}{more}"


def session_name(entry: Entry, overrides: Overrides) -> str:
    """The expression that reaches a resource, by its short name where it has one."""
    resource = entry.named.resource
    long = f"session.{entry.named.source.module}.{resource}"
    return long if resource in overrides.no_alias else f"session.{resource}"


def _example(entry: Entry, overrides: Overrides) -> Iterator[str]:
    lines = overrides.examples.get(entry.name) or example(entry, session_name(entry, overrides))
    body = "\n".join(" " * 12 + line for line in lines.strip().splitlines())
    yield f"        Example:\n{body}"
