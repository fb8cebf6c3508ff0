"""The resource and the method that an operation becomes, and what kind of operation it is.

Names come from verb and path; operationIds are too uneven for that.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from .answers import Answer, answer
from .overrides import Overrides
from .problems import Problem, missing
from .read import Module, Source
from .words import singular, snake


class Named(NamedTuple):
    """An operation with its names.

    Attributes:
        source: The operation as the files have it.
        resource: Its resource, as in ``jobs``.
        method: Its method, as in ``list``.
        archetype: What kind of operation it is, as in ``sub_list``.
        answer: The form of what it answers.
        base: The path of its resource's collection, behind the tenant.
    """

    source: Source
    resource: str
    method: str
    archetype: str
    answer: Answer
    base: tuple[str, ...]

    @property
    def name(self) -> str:
        """Its full name, as in ``jpm.jobs.list``."""
        return f"{self.source.module}.{self.resource}.{self.method}"


def name_all(module: Module, given: Overrides) -> list[Named]:
    """The operations of a module with their names.

    Where two have the same name, or no rule covers one, the overrides get a complaint, and the
    operation a makeshift name.
    """
    groups: dict[str, list[Source]] = {}
    for source in module.operations:
        groups.setdefault(resource_of(source, given), []).append(source)
    found = [
        one for resource, sources in sorted(groups.items())
        for one in _group(resource, sources, module, given)
    ]  # fmt: skip
    _no_orphan(found, given)
    return _no_clash(found, given)


def _no_clash(found: Iterable[Named], given: Overrides) -> list[Named]:
    seen: dict[str, Named] = {}
    for one in found:
        other = seen.setdefault(one.name, one)
        if other is not one:
            method = f"{one.method}_{len(seen)}"
            what = f"{one.source.key} and {other.source.key} would both be {one.name}"
            given.complain(missing(what, "names", one.source.key, '"another_name"'))
            renamed = one._replace(method=method)
            seen[renamed.name] = renamed
    return list(seen.values())


def _no_orphan(found: Iterable[Named], given: Overrides) -> None:
    by_tag = {one.resource for one in found if one.source.tag != "Export"}
    for one in found:
        if one.resource not in by_tag:
            what = f"The feed {one.source.key} has no resource {one.resource}"
            given.complain(missing(what, "exports", one.source.key, '"resource.export"'))


def resource_of(source: Source, given: Overrides) -> str:
    """The resource that an operation belongs to."""
    feed = _feed(source, given)
    if feed:
        return feed[0]
    tag = f"{source.module}.{source.tag}"
    if source.tag == "Export":
        what = f"{source.key} is a feed of no resource"
        given.complain(missing(what, "exports", source.key, '"resource.export"'))
    return given.resources.get(tag) or snake(source.tag)


def _feed(source: Source, given: Overrides) -> list[str]:
    named = given.exports.get(source.key)
    if named:
        return named.split(".")
    rest = source.segments
    if source.tag == "Export" and rest[0] == "export" and len(rest) == 2:
        return [snake(rest[1]), "export"]
    return []


def _group(resource: str, sources: list[Source], module: Module, given: Overrides) -> list[Named]:
    base = _base(resource, sources, given)
    verbs = {(source.verb, source.path) for source in sources}
    return [
        _one(resource, source, base, module, given, ("PATCH", source.path) in verbs)
        for source in sources
    ]


def _one(
    resource: str,
    source: Source,
    base: tuple[str, ...],
    module: Module,
    given: Overrides,
    partial: bool,
) -> Named:
    found = answer(source, module)
    rest = _rest(source, base)
    feed = _feed(source, given)
    method = given.names.get(source.key) or (feed[1] if feed else "")
    if not method:
        try:
            method = _method(source, rest, found, given)
        except Problem as problem:
            given.complain(problem)
            method = snake(source.id.rpartition("_")[2])
    if method == "update" and source.verb == "PUT" and partial:
        method = "replace"
    archetype = given.archetypes.get(source.key) or _archetype(source, rest, method, found, module)
    return Named(source, resource, method, archetype, found, base)


def _base(resource: str, sources: list[Source], given: Overrides) -> tuple[str, ...]:
    set_by_hand = given.bases.get(f"{sources[0].module}.{resource}")
    if set_by_hand:
        return tuple(set_by_hand.strip("/").split("/"))
    plain = [source.segments for source in sources if "export" not in source.segments[:-1]]
    starts = [_without_parameters_behind(segments) for segments in plain]
    return min(starts, key=lambda start: (len(start), start), default=())


def _without_parameters_behind(segments: tuple[str, ...]) -> tuple[str, ...]:
    while segments and segments[-1].startswith("{"):
        segments = segments[:-1]
    return segments


def _rest(source: Source, base: tuple[str, ...]) -> tuple[str, ...]:
    segments = source.segments
    return segments[len(base) :] if segments[: len(base)] == base else ("?", *segments)


LIST_FORMS = ("page", "data", "array")


def _method(source: Source, rest: tuple[str, ...], found: Answer, given: Overrides) -> str:
    shape = tuple("{}" if part.startswith("{") else "x" for part in rest)
    parts = [part for part in rest if not part.startswith("{")]
    last = snake(parts[-1]) if parts else ""
    rows = found.form in LIST_FORMS
    if rest[:1] == ("?",):
        raise _unnamed(source, "lies off its resource")
    if last == "custom_fields" and len(rest) == 1:
        return "list_custom_field_types" if source.verb == "GET" else "update_custom_fields"
    if parts and parts[-1] in given.verbs and source.verb not in ("GET", "DELETE"):
        return given.verbs[parts[-1]]
    method = _starts(shape, rows).get(source.verb)
    if method is None:
        raise _unnamed(source, "has a form that no rule names")
    if not method.endswith("_"):
        return method
    one = shape[-1] == "{}" or source.verb == "POST"
    return method + (singular(last) if one else last)


def _starts(shape: tuple[str, ...], rows: bool) -> dict[str, str]:
    """The method by verb for a path of this shape behind its base; ``_`` where a noun follows."""
    if shape == ():
        return {"GET": "list" if rows else "get", "POST": "create"}
    if shape == ("{}",):
        return {"GET": "get", "PATCH": "update", "PUT": "update", "DELETE": "delete"}
    if shape in (("x",), ("{}", "x")):
        return {
            "GET": "list_" if rows else "get_",
            "PATCH": "update_",
            "POST": "create_",
        }
    if shape == ("{}", "x", "{}"):
        changes = {
            "PATCH": "update_",
            "PUT": "update_",
            "DELETE": "delete_",
            "POST": "add_",
        }
        return {"GET": "get_", **changes}
    return {}


def _unnamed(source: Source, why: str) -> Problem:
    what = f"{source.key} ({source.verb} {source.path}) {why}"
    return missing(what, "names", source.key, '"a_name"')


def _archetype(
    source: Source, rest: tuple[str, ...], method: str, found: Answer, module: Module
) -> str:
    query = {part["name"] for part in source.parameters("query")}
    if "includeRecentChanges" in query:
        return "export"
    files = _file_kind(source, module)
    if files:
        return files
    if found.form == "report":
        return "report_data"
    return _read_kind(rest, found) if source.verb == "GET" else _write_kind(source, rest, method)


def _read_kind(rest: tuple[str, ...], found: Answer) -> str:
    own = not rest or rest[0] == "?"
    if found.form in LIST_FORMS:
        return "list" if not rest else "sub_list"
    if rest and rest[-1].startswith("{"):
        return "get"
    return "get_singleton" if own else "sub_get"


_SUB_WRITES = {
    "add": "sub_create",
    "create": "sub_create",
    "delete": "sub_delete",
    "remove": "sub_delete",
    "set": "sub_update",
    "update": "sub_update",
}


def _write_kind(source: Source, rest: tuple[str, ...], method: str) -> str:
    if method in ("create", "update", "replace", "delete"):
        return method
    if method in ("mark_as_exported", "update_custom_fields"):
        return "bulk"
    start = method.split("_")[0]
    found = _SUB_WRITES.get(start, "action")
    return found if (source.verb == "DELETE") == (found == "sub_delete") else "action"


def _file_kind(source: Source, module: Module) -> str:
    if _has_file(source, module):
        return "upload"
    if "302" in source.successes:
        return "download_redirect"
    answers = source.spec["responses"].get("200", {}).get("content") or {}
    return "download_binary" if "application/octet-stream" in answers else ""


def _has_file(source: Source, module: Module) -> bool:
    for content in ((source.spec.get("requestBody") or {}).get("content") or {}).values():
        schema = content.get("schema") or {}
        ref = schema.get("$ref", "").rpartition("/")[2]
        parts = module.schemas.get(ref, schema).get("properties", {})
        if any(part.get("format") == "binary" for part in parts.values()):
            return True
    return False
