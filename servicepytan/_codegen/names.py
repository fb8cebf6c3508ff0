"""Chooses the resource, the method name and the archetype of each operation.

Names come from verb and path; operationIds are too uneven for that.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from servicepytan.core.wire import snake

from .answers import AnswerForm, answer_form
from .overrides import Overrides
from .problems import Problem, missing
from .read import Module, SpecOperation
from .words import singular


class Named(NamedTuple):
    """An operation with its resource, method name and archetype.

    Attributes:
        source: The operation as the files have it.
        resource: Its resource, as in ``jobs``.
        method: Its method, as in ``list``.
        archetype: What kind of operation it is, as in ``sub_list``.
        answer: The form of what it answers.
        base: The path of its resource's collection, behind the tenant.
    """

    source: SpecOperation
    resource: str
    method: str
    archetype: str
    answer: AnswerForm
    base: tuple[str, ...]

    @property
    def name(self) -> str:
        """Its full name, as in ``jpm.jobs.list``."""
        return f"{self.source.module}.{self.resource}.{self.method}"


def name_all(module: Module, overrides: Overrides) -> list[Named]:
    """The operations of a module, named.

    Where two have the same name, or no rule covers one, the overrides get a complaint, and the
    operation a makeshift name.
    """
    groups: dict[str, list[SpecOperation]] = {}
    for source in module.operations:
        groups.setdefault(resource_of(source, overrides), []).append(source)
    named = [
        operation for resource, sources in sorted(groups.items())
        for operation in _group(resource, sources, module, overrides)
    ]  # fmt: skip
    _no_orphan(named, overrides)
    return _no_clash(named, overrides)


def _no_clash(operations: Iterable[Named], overrides: Overrides) -> list[Named]:
    seen: dict[str, Named] = {}
    for operation in operations:
        other = seen.setdefault(operation.name, operation)
        if other is not operation:
            method = f"{operation.method}_{len(seen)}"
            clash = f"{operation.source.key} and {other.source.key} would both be {operation.name}"
            overrides.complain(missing(clash, "names", operation.source.key, '"another_name"'))
            renamed = operation._replace(method=method)
            seen[renamed.name] = renamed
    return list(seen.values())


def _no_orphan(operations: Iterable[Named], overrides: Overrides) -> None:
    by_tag = {operation.resource for operation in operations if operation.source.tag != "Export"}
    for operation in operations:
        if operation.resource not in by_tag:
            orphan = f"The feed {operation.source.key} has no resource {operation.resource}"
            overrides.complain(
                missing(orphan, "exports", operation.source.key, '"resource.export"')
            )


def resource_of(source: SpecOperation, overrides: Overrides) -> str:
    """Name of the resource that an operation belongs to."""
    feed = _feed(source, overrides)
    if feed:
        return feed[0]
    tag = f"{source.module}.{source.tag}"
    if source.tag == "Export":
        orphan = f"{source.key} is a feed of no resource"
        overrides.complain(missing(orphan, "exports", source.key, '"resource.export"'))
    return overrides.resources.get(tag) or snake(source.tag)


def _feed(source: SpecOperation, overrides: Overrides) -> list[str]:
    named = overrides.exports.get(source.key)
    if named:
        return named.split(".")
    segments = source.segments
    if source.tag == "Export" and segments[0] == "export" and len(segments) == 2:
        return [snake(segments[1]), "export"]
    return []


def _group(
    resource: str, sources: list[SpecOperation], module: Module, overrides: Overrides
) -> list[Named]:
    base = _base(resource, sources, overrides)
    verbs = {(source.verb, source.path) for source in sources}
    return [
        _name_operation(resource, source, base, module, overrides, ("PATCH", source.path) in verbs)
        for source in sources
    ]


def _name_operation(
    resource: str,
    source: SpecOperation,
    base: tuple[str, ...],
    module: Module,
    overrides: Overrides,
    partial: bool,
) -> Named:
    response = answer_form(source, module)
    tail = _tail(source, base)
    feed = _feed(source, overrides)
    method = overrides.names.get(source.key) or (feed[1] if feed else "")
    if not method:
        try:
            method = _method(source, tail, response, overrides)
        except Problem as problem:
            overrides.complain(problem)
            method = snake(source.id.rpartition("_")[2])
    if method == "update" and source.verb == "PUT" and partial:
        method = "replace"
    archetype = overrides.archetypes.get(source.key) or _archetype(
        source, tail, method, response, module
    )
    return Named(source, resource, method, archetype, response, base)


def _base(resource: str, sources: list[SpecOperation], overrides: Overrides) -> tuple[str, ...]:
    set_by_hand = overrides.bases.get(f"{sources[0].module}.{resource}")
    if set_by_hand:
        return tuple(set_by_hand.strip("/").split("/"))
    plain = [source.segments for source in sources if "export" not in source.segments[:-1]]
    starts = [_without_parameters_behind(segments) for segments in plain]
    return min(starts, key=lambda start: (len(start), start), default=())


def _without_parameters_behind(segments: tuple[str, ...]) -> tuple[str, ...]:
    while segments and segments[-1].startswith("{"):
        segments = segments[:-1]
    return segments


def _tail(source: SpecOperation, base: tuple[str, ...]) -> tuple[str, ...]:
    segments = source.segments
    return segments[len(base) :] if segments[: len(base)] == base else ("?", *segments)


LIST_FORMS = ("page", "data", "array")


def _method(
    source: SpecOperation, tail: tuple[str, ...], response: AnswerForm, overrides: Overrides
) -> str:
    shape = tuple("{}" if part.startswith("{") else "x" for part in tail)
    parts = [part for part in tail if not part.startswith("{")]
    last = snake(parts[-1]) if parts else ""
    rows = response.form in LIST_FORMS
    if tail[:1] == ("?",):
        raise _naming_problem(source, "lies off its resource")
    if last == "custom_fields" and len(tail) == 1:
        return "list_custom_field_types" if source.verb == "GET" else "update_custom_fields"
    if parts and parts[-1] in overrides.verbs and source.verb not in ("GET", "DELETE"):
        return overrides.verbs[parts[-1]]
    method = _starts(shape, rows).get(source.verb)
    if method is None:
        raise _naming_problem(source, "has a form that no rule names")
    if not method.endswith("_"):
        return method
    is_single = shape[-1] == "{}" or source.verb == "POST"
    return method + (singular(last) if is_single else last)


def _starts(shape: tuple[str, ...], rows: bool) -> dict[str, str]:
    """Method name by verb for a path of this shape after its base; ``_`` where a noun follows."""
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


def _naming_problem(source: SpecOperation, why: str) -> Problem:
    problem = f"{source.key} ({source.verb} {source.path}) {why}"
    return missing(problem, "names", source.key, '"a_name"')


def _archetype(
    source: SpecOperation, tail: tuple[str, ...], method: str, response: AnswerForm, module: Module
) -> str:
    query = {part["name"] for part in source.parameters("query")}
    if "includeRecentChanges" in query:
        return "export"
    files = _file_kind(source, module)
    if files:
        return files
    if response.form == "report":
        return "report_data"
    return _read_kind(tail, response) if source.verb == "GET" else _write_kind(source, method)


def _read_kind(tail: tuple[str, ...], response: AnswerForm) -> str:
    own = not tail or tail[0] == "?"
    if response.form in LIST_FORMS:
        return "list" if not tail else "sub_list"
    if tail and tail[-1].startswith("{"):
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


def _write_kind(source: SpecOperation, method: str) -> str:
    if method in ("create", "update", "replace", "delete"):
        return method
    if method in ("mark_as_exported", "update_custom_fields"):
        return "bulk"
    start = method.split("_")[0]
    kind = _SUB_WRITES.get(start, "action")
    return kind if (source.verb == "DELETE") == (kind == "sub_delete") else "action"


def _file_kind(source: SpecOperation, module: Module) -> str:
    if _has_file(source, module):
        return "upload"
    if "302" in source.successes:
        return "download_redirect"
    answers = source.spec["responses"].get("200", {}).get("content") or {}
    return "download_binary" if "application/octet-stream" in answers else ""


def _has_file(source: SpecOperation, module: Module) -> bool:
    for content in ((source.spec.get("requestBody") or {}).get("content") or {}).values():
        schema = content.get("schema") or {}
        ref = schema.get("$ref", "").rpartition("/")[2]
        parts = module.schemas.get(ref, schema).get("properties", {})
        if any(part.get("format") == "binary" for part in parts.values()):
            return True
    return False
