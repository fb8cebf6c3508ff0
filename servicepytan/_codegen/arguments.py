"""Method arguments, with Python names, kinds and types, made from the files' parameters."""

from __future__ import annotations

import re
from typing import Any, NamedTuple, Optional

from servicepytan.core.wire import snake

from .names import Named
from .problems import missing
from .records import Catalog
from .shapes import ValueType, fields, shape, values
from .words import camel, singular

RESERVED = {
    "body",
    "cache",
    "check",
    "exact",
    "extra_params",
    "file",
    "file_name",
    "limit",
    "page_size",
    "self",
    "workers",
}
PAGING = {"page", "pageSize", "includeTotal"}
TEXT_LISTS = {
    "adjustmentTypes",
    "externalDataValues",
    "involvedEmployeeIdList",
    "names",
    "numbers",
    "priorities",
    "purchaseOrderTypes",
    "statuses",
    "subtypes",
    "syncStatuses",
    "types",
}
"""Lists that are text in the files, as are all names that end in "Ids"."""
_SORT = re.compile(r"(?:[Aa]vailable fields are|possible values):?\s*(\w+(?:, *\w+)*)")
_MOST = re.compile(r"[Mm]aximum(?: of)? (\d+)(?: items)?|up to (\d+)")


class Argument(NamedTuple):
    """One argument of a method; all but the last two are those of a ``Parameter``.

    Attributes:
        annotation: Its type in the signature.
        text: What the files say of it, for facts only; never written out.
    """

    name: str
    wire: str
    kind: str
    required: bool
    many: str
    choices: tuple[str, ...]
    most: Optional[int] = None
    style: str = ""
    parts: tuple[Argument, ...] = ()
    annotation: str = ""
    text: str = ""


def path_arguments(named: Named) -> list[Argument]:
    """The path parameters, without the tenant, in path order; the resource's own id is ``id``."""
    parts = named.source.parameters("path")
    names = [part["name"] for part in parts]
    own = _own_id(named) if "id" not in names else ""
    return [_path_argument(part, "id" if part["name"] == own else "") for part in parts]


def _own_id(named: Named) -> str:
    segments = named.source.segments
    if segments[: len(named.base)] != named.base or len(segments) == len(named.base):
        return ""
    first = segments[len(named.base)]
    return first[1:-1] if first.startswith("{") else ""


def _path_argument(part: dict[str, Any], name: str) -> Argument:
    kind = _plain_kind(shape(part["schema"]))
    annotation = "int" if kind == "int" else "str"
    wire = part["name"]
    return Argument(name or snake(wire), wire, kind, True, "", (), annotation=annotation)


def query_arguments(named: Named, catalog: Catalog) -> list[Argument]:
    """The query parameters that a method takes, in the order of the files.

    Those that page are left out unless the overrides name them. A name that is taken gets a
    complaint.
    """
    taken = RESERVED | {argument.name for argument in path_arguments(named)}
    arguments = []
    for part in named.source.parameters("query"):
        key = f"{named.name}.{part['name']}"
        pages = part["name"] in PAGING
        name = catalog.overrides.parameters.get(key, "" if pages else snake(part["name"]))
        if not name:
            continue
        if name in taken and not pages:
            clash = f"{key} would be named {name}, which is taken"
            catalog.overrides.complain(missing(clash, "parameters", key, '"another_name"'))
        taken.add(name)
        arguments.append(_query_argument(key, name, part, named, catalog))
    return arguments


def _query_argument(
    key: str, name: str, part: dict[str, Any], named: Named, catalog: Catalog
) -> Argument:
    wire, value_shape = part["name"], shape(part["schema"])
    text = " ".join((part.get("description") or "").replace("\\", " ").split())
    many = catalog.overrides.lists.get(key, _many(wire, value_shape, text))
    item = value_shape.items[0] if value_shape.kind == "array" else value_shape
    kind = catalog.overrides.kinds.get(key) or _kind(wire, item, many, text, named, catalog)
    choices = _choices(key, kind, item, text, catalog)
    if choices and kind == "text":
        kind = "choice"
    return Argument(
        name,
        wire,
        kind,
        bool(part.get("required")),
        many,
        choices,
        _most(wire, part["schema"], text) if many or kind == "object" else None,
        _style(wire, many, text) if kind == "object" else "",
        _parts(item, named, catalog) if kind == "object" and many else (),
        _annotation(kind, many, choices, item, catalog),
        text,
    )


def _style(wire: str, many: str, text: str) -> str:
    """How an object is written into a query: indexed in a list, with dots, or with brackets."""
    if many:
        return "indexed"
    return "dots" if re.search(rf"[?&]{re.escape(wire)}\.\w+=", text) else "brackets"


def _parts(value_shape: ValueType, named: Named, catalog: Catalog) -> tuple[Argument, ...]:
    """The fields of an object in a list of objects."""
    if value_shape.kind != "ref":
        return ()
    schema = catalog.schemas[value_shape.ref]
    return tuple(
        _query_argument(
            f"{named.name}.{value_shape.ref}.{name}",
            snake(name),
            {
                "name": name,
                "schema": part,
                "required": name in schema.get("required", ()),
            },
            named,
            catalog,
        )
        for name, part in schema["properties"].items()
    )


def _many(wire: str, value_shape: ValueType, text: str) -> str:
    if value_shape.kind == "array":
        return "repeat"
    if value_shape.kind != "string" or value_shape.format:
        return ""
    named = wire == "ids" or wire.endswith("Ids") or wire in TEXT_LISTS
    return "comma" if named or re.search("[Cc]omma.(separated|delimited)", text) else ""


def _kind(
    wire: str, value_shape: ValueType, many: str, text: str, named: Named, catalog: Catalog
) -> str:
    if value_shape.kind == "ref":
        return _enum_kind(value_shape.ref, catalog)
    if wire == "from" and named.archetype == "export":
        return "since"
    if wire == "sort":
        return "sort"
    if value_shape.format == "date":
        return "date"
    if f"{named.source.module}.{wire}" in catalog.overrides.days:
        return "day"
    if many == "comma" and re.search("(^i|I)ds$", wire):
        return _id_kind(wire, named, catalog)
    if many == "comma" and re.search(r"list of [\w ]+ I[Dd]s\b", text):
        return "int"
    return _plain_kind(value_shape)


def _enum_kind(ref: str, catalog: Catalog) -> str:
    if not catalog.is_enum(ref):
        return "object"
    return "active" if set(values(catalog.schemas, ref)) == {"True", "False", "Any"} else "choice"


def _id_kind(wire: str, named: Named, catalog: Catalog) -> str:
    """Kind of an id in a list that the files call text; taken from the record's own field."""
    row = named.answer.row
    own = fields(catalog.schemas, row.ref) if row is not None and row.kind == "ref" else {}
    field = "id" if wire == "ids" else wire[:-1]
    field_shape = own.get(field)
    return (
        "int"
        if field_shape is None or field_shape.kind not in ("string", "integer")
        else _plain_kind(field_shape)
    )


def _plain_kind(value_shape: ValueType) -> str:
    if value_shape.kind == "string":
        return {"guid": "guid", "date-time": "instant", "date": "date"}.get(
            value_shape.format, "text"
        )
    return {"integer": "int", "number": "number", "boolean": "bool"}.get(value_shape.kind, "object")


def _choices(
    key: str, kind: str, value_shape: ValueType, text: str, catalog: Catalog
) -> tuple[str, ...]:
    named = catalog.overrides.choices.get(key)
    if named:
        return tuple(named)
    if kind == "choice":
        return tuple(str(value) for value in values(catalog.schemas, value_shape.ref))
    listed = _SORT.search(text) if kind == "sort" else None
    return tuple(re.split(", *", listed[1])) if listed else ()


def _most(wire: str, schema: dict[str, Any], text: str) -> Optional[int]:
    fixed = schema.get("maxItems") or schema.get("maxProperties")
    said = _MOST.search(text)
    usual = 50 if wire in ("ids", "externalDataValues") else None
    return fixed or (int(said[1] or said[2]) if said else usual)


PLAIN = {
    "active": "Active",
    "bool": "bool",
    "date": "When",
    "day": "When",
    "guid": "str",
    "instant": "When",
    "int": "int",
    "number": "float",
    "object": "Params",
    "since": "Since",
    "sort": "str",
    "text": "str",
}


def _annotation(
    kind: str, many: str, choices: tuple[str, ...], value_shape: ValueType, catalog: Catalog
) -> str:
    if value_shape.ref and kind == "choice":
        name = f"t.{catalog.name(value_shape.ref, in_request=True)}"
        return f"Union[{name}, Iterable[{name}]]" if many else name
    if kind == "object" and many:
        return f"Iterable[t.{catalog.name(value_shape.ref, in_request=True)}]"
    if many:
        return "Ids" if kind == "int" else "Texts"
    if choices and kind == "choice":
        return f"Literal[{', '.join(map(repr, choices))}]"
    return PLAIN[kind]


def sort_values(argument: Argument) -> list[str]:
    """All values that a sort filter takes."""
    return [sign + field for field in argument.choices for sign in ("", "+", "-")]


def sort_alias(named: Named) -> str:
    """Name of the type alias for a sort filter's values."""
    method = "" if named.method == "list" else camel(singular(named.method.replace("list_", "")))
    return f"{camel(named.resource)}{method}Sort"
