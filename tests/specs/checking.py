"""A request against an operation as published: what a strict server refuses."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from email.parser import BytesParser
from typing import Any, Optional
from urllib.parse import unquote

from tests.specs.editions import Published, Schema
from tests.specs.schemas import problems, text_problems

APP_KEY = "ak1.kept-quiet"
TENANT = "42"
TOKEN = "token-1"
_SORTS = re.compile(r"(?:fields are|Options|specified field): (.*)")
_INDEXED = re.compile(r"(\w+)\[(\d+)\]\.(\w+)")
_NAMED = re.compile(r"([\w.]+?)(?:\[([^\]]+)\]|\.([^.\[\]]+))")


@dataclass
class Asked:
    """A request as it came in.

    Attributes:
        verb: Its verb.
        path: Its path, not decoded.
        query: Its query string, not decoded.
        headers: Its headers by lower-case name.
        body: Its body.
        filters: The query parameters of the API that it names; set by the check.
        file: The file that it brings; set by the check.
    """

    verb: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    filters: set[str] = field(default_factory=set)
    file: Optional[bytes] = None

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The query string, taken apart; a ``+`` in it means a blank."""
        parts = [part.partition("=")[::2] for part in self.query.split("&") if part]
        return [(_decoded(name), _decoded(text)) for name, text in parts]


def _decoded(text: str) -> str:
    return unquote(text.replace("+", " "), errors="strict")


def refusals(published: Published, values: Mapping[str, str], asked: Asked) -> list[str]:
    """Everything that is wrong with a request for an operation."""
    return [
        *_headers(asked),
        *path_problems(published, values),
        *_query(published, asked),
        *_body(published, asked),
    ]


def _headers(asked: Asked) -> Iterator[str]:
    if asked.headers.get("st-app-key") != APP_KEY:
        yield "ST-App-Key is missing or wrong"
    if asked.headers.get("authorization") != f"Bearer {TOKEN}":
        yield "Authorization is no bearer token, or a wrong one"


def path_problems(published: Published, values: Mapping[str, str]) -> Iterator[str]:
    """What is wrong with the values in a path."""
    for name, about in published.places.items():
        text = values.get(name, "")
        yield from text_problems(text, about["schema"], published.document, f"path {name}")
    if values.get("tenant") != TENANT:
        yield f"tenant={values.get('tenant')!r} is not the tenant of the token"


def _query(published: Published, asked: Asked) -> Iterator[str]:
    counts = Counter(name for name, _ in asked.pairs)
    for name, text in asked.pairs:
        published_parameter = published.query.get(name)
        schema = (
            published.document.plain(published_parameter["schema"]).schema
            if published_parameter
            else {}
        )
        if published_parameter is None:
            yield from _composed(published, asked, name, text)
        elif schema.get("type") == "object" or _items(published, schema).get("type") == "object":
            yield f"{name} takes an object: {name}[key] or the like"
        else:
            asked.filters.add(name)
            yield from _pair(published, name, text, counts[name])
    for name, about in published.query.items():
        if about.get("required") and name not in asked.filters:
            yield f"{name} is required"


def _items(published: Published, schema: Schema) -> Schema:
    return published.document.plain(schema["items"]).schema if "items" in schema else {}


def _pair(published: Published, name: str, text: str, count: int) -> Iterator[str]:
    about = published.query[name]
    schema, _ = published.document.plain(about["schema"])
    if schema.get("type") == "array":
        yield from text_problems(text, schema["items"], published.document, name)
        if count > schema.get("maxItems", count):
            yield f"{name} has more than {schema['maxItems']} values"
        return
    yield from text_problems(text, schema, published.document, name)
    if count > 1:
        yield f"{name} is there {count} times"
    if name == "sort":
        yield from _sort(about.get("description", ""), text)


def _sort(description: str, text: str) -> Iterator[str]:
    if not re.fullmatch(r"[+-]\w+", text):
        yield f"sort={text!r} is not + or - and a field"
    listed = _SORTS.search(description)
    if listed and text[1:] not in re.findall(r"\w+", listed[1]):
        yield f"sort={text!r} is not among{listed[1]!r}"


def _composed(published: Published, asked: Asked, name: str, text: str) -> Iterator[str]:
    """A parameter whose name holds a key: ``x[0].key``, ``x[key]`` or ``x.key``."""
    indexed = _INDEXED.fullmatch(name)
    named = _NAMED.fullmatch(name)
    wire = (indexed or named or [name, name])[1]
    about = published.query.get(wire)
    schema = published.document.plain(about["schema"]).schema if about else {}
    properties = _items(published, schema).get("properties", {})
    if about and indexed and indexed[3] in properties:
        asked.filters.add(wire)
        yield from text_problems(text, properties[indexed[3]], published.document, name)
        yield from _complete(published, asked, wire, indexed[2])
    elif about and named and schema.get("type") == "object":
        asked.filters.add(wire)
        yield from text_problems(text, schema["additionalProperties"], published.document, name)
        if named[2] and f"?{wire}." in about.get("description", ""):
            yield f"{name} is written with a dot: {wire}.{named[2]}"
    else:
        yield f"{name} is no parameter"


def _complete(published: Published, asked: Asked, wire: str, index: str) -> Iterator[str]:
    arguments = {name for name, _ in asked.pairs}
    for key in _items(published, published.query[wire]["schema"]).get("required", ()):
        if f"{wire}[{index}].{key}" not in arguments:
            yield f"{wire}[{index}].{key} is missing"
    if index != "0" and not any(
        name.startswith(f"{wire}[{int(index) - 1}].") for name in arguments
    ):
        yield f"{wire}[{index}] comes without the one before"


def _body(published: Published, asked: Asked) -> Iterator[str]:
    kind = asked.headers.get("content-type", "").partition(";")[0]
    if published.takes_file:
        yield from _upload(published, asked, kind)
    elif published.body is None and not published.takes_any_body:
        if asked.body:
            yield "it takes no body"
    elif not asked.body:
        yield "the body is missing"
    elif kind != "application/json":
        yield f"the body comes as {kind or 'nothing'}, not as JSON"
    else:
        yield from _json(published, asked.body)


def _json(published: Published, body: bytes) -> Iterator[str]:
    try:
        value = json.loads(body)
    except ValueError:
        yield "the body is no JSON"
        return
    yield from problems(value, published.body or {}, published.document, "body")


def _upload(published: Published, asked: Asked, kind: str) -> Iterator[str]:
    if kind != "multipart/form-data":
        yield f"a file comes as {kind or 'nothing'}, not as multipart/form-data"
        return
    head = f"Content-Type: {asked.headers['content-type']}\r\n\r\n".encode()
    parts = _parts(BytesParser().parsebytes(head + asked.body))
    fields = [part.get_param("name", header="content-disposition") for part in parts]
    if fields != list((published.body or {})["properties"]):
        yield f"the form has the fields {fields}"
        return
    if not parts[0].get_filename():
        yield "the file has no name"
    asked.file = parts[0].get_payload(decode=True)


def _parts(message: Any) -> list[Any]:
    return message.get_payload() if message.is_multipart() else []
