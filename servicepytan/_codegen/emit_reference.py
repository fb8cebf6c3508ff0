"""Writes the reference pages of the documentation: one for each API module, and their index."""

from __future__ import annotations

from collections.abc import Iterable

from .docs import published, session_name
from .emit_fields import Fields
from .entries import Entry
from .overrides import Overrides
from .style import COMMAND
from .words import camel, capital, words

NOTE = f"<!-- Written by: {COMMAND}. Change overrides.toml and run it again. -->\n\n"
PLAIN = {
    "any": "anything",
    "bool": "True or False",
    "date": "day",
    "day": "day",
    "duration": "duration, as text",
    "guid": "GUID",
    "html": "text with HTML",
    "instant": "date and time",
    "int": "whole number",
    "multiline": "text of several lines",
}


def index(modules: Iterable[str], given: Overrides) -> str:
    """The page ``docs/reference/index.md``."""
    names = list(modules)
    rows = "".join(f"* [`session.{name}`]({name}.md): {_about(name, given)}.\n" for name in names)
    pages = "\n".join(names)
    return (
        f"{NOTE}# Operations\n\nEvery operation of the API, by API module.\n\n{rows}\n"
        f":::{{toctree}}\n:hidden:\n\n{pages}\n:::\n"
    )


def _about(name: str, given: Overrides) -> str:
    about = given.modules.get(name) or words(name)
    return about[:1].lower() + about[1:]


def page(module: str, entries: Iterable[Entry], fields: Fields, given: Overrides) -> str:
    """The page ``docs/reference/<module>.md``."""
    groups: dict[str, list[Entry]] = {}
    for one in sorted(entries, key=lambda one: one.name):
        groups.setdefault(one.one.resource, []).append(one)
    parts = [_resource(module, name, found, given) for name, found in groups.items()]
    flat = [one for found in groups.values() for one in found]
    about = f"{capital(_about(module, given))}: `session.{module}`.\n"
    return "\n".join([f"{NOTE}# {module}\n", about, *parts, *_bodies(flat, fields)])


def _resource(module: str, name: str, found: list[Entry], given: Overrides) -> str:
    place = f"servicepytan.endpoints.{module}.{camel(name)}"
    names = dict.fromkeys((session_name(found[0], given), f"session.{module}.{name}"))
    reached = " or ".join(f"`{part}`" for part in names)
    rows = "".join(_row(one, place) for one in found)
    return (
        f"## {name}\n\nReached as {reached}.\n\n"
        f"| Method | Request | OAuth scope |\n|---|---|---|\n{rows}\n"
        f"```{{eval-rst}}\n.. autoclass:: {place}\n```\n"
    )


def _row(one: Entry, place: str) -> str:
    source = one.one.source
    scope = f"`{source.scope}`" if source.scope else published(one.edition).strip()
    link = f"{{py:meth}}`{one.one.method} <{place}.{one.one.method}>`"
    return f"| {link} | `{source.verb} {source.path}` | {scope} |\n"


def _bodies(entries: list[Entry], fields: Fields) -> list[str]:
    users: dict[str, list[str]] = {}
    for one in entries:
        name = one.body.strip("[]")
        if name in fields.types:
            users.setdefault(name, []).append(one.name)
    known = dict.fromkeys(users)
    for name in list(known):
        known.update(dict.fromkeys(_inner(name, fields)))
    parts = [_body(name, users.get(name, []), fields) for name in sorted(known)]
    return ["## Bodies\n", *parts] if parts else []


def _inner(name: str, fields: Fields) -> list[str]:
    """The types inside a type, each once."""
    found: dict[str, None] = {}
    todo = [name]
    while todo:
        for kind in fields.types[todo.pop()].values():
            bare = kind.strip("[]{}?!")
            if bare in fields.types and bare not in found:
                found[bare] = None
                todo.append(bare)
    return list(found)


def _body(name: str, users: list[str], fields: Fields) -> str:
    used = f"Body of {', '.join(f'`{user}`' for user in users)}.\n\n" if users else ""
    rows = "".join(
        f"| `{key}` | {_kind(kind, fields)} | {_mark(kind)} |\n"
        for key, kind in fields.types[name].items()
    )
    return f"### {name}\n\n{used}| Key | Value | |\n|---|---|---|\n{rows}"


def _mark(kind: str) -> str:
    return {"!": "required", "?": "may be None"}.get(kind[-1], "")


def _kind(written: str, fields: Fields) -> str:
    kind = written.rstrip("!?")
    if kind.startswith("["):
        return f"list of {_kind(kind[1:-1], fields)}"
    if kind.startswith("{"):
        return f"{_kind(kind[1:-1], fields)} by name"
    if kind in fields.choices:
        return " or ".join(f"`{choice}`" for choice in fields.choices[kind])
    return f"[{kind}](#{kind.lower()})" if kind in fields.types else PLAIN.get(kind, kind)
