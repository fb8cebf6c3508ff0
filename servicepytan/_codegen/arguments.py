"""Arguments of methods: from the parameters of the files to Python names, kinds and types."""

from __future__ import annotations

import re
from typing import Any, NamedTuple, Optional

from .names import Named
from .problems import missing
from .records import Catalog
from .shapes import Shape, fields, shape, values
from .words import camel, singular, snake

RESERVED = {
    "body",
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


def path_arguments(one: Named) -> list[Argument]:
    """The path parameters, without the tenant, in path order; the resource's own id is ``id``."""
    found = one.source.parameters("path")
    names = [part["name"] for part in found]
    own = _own_id(one) if "id" not in names else ""
    return [_path_argument(part, "id" if part["name"] == own else "") for part in found]


def _own_id(one: Named) -> str:
    segments = one.source.segments
    if segments[: len(one.base)] != one.base or len(segments) == len(one.base):
        return ""
    first = segments[len(one.base)]
    return first[1:-1] if first.startswith("{") else ""


def _path_argument(part: dict[str, Any], name: str) -> Argument:
    kind = _plain_kind(shape(part["schema"]))
    annotation = "int" if kind == "int" else "str"
    wire = part["name"]
    return Argument(name or snake(wire), wire, kind, True, "", (), annotation=annotation)


def query_arguments(one: Named, catalog: Catalog) -> list[Argument]:
    """The query parameters that a method takes, in the order of the files.

    Those that page are left out unless the overrides name them. A name that is taken gets a
    complaint.
    """
    taken = RESERVED | {argument.name for argument in path_arguments(one)}
    found = []
    for part in one.source.parameters("query"):
        key = f"{one.name}.{part['name']}"
        pages = part["name"] in PAGING
        name = catalog.given.parameters.get(key, "" if pages else snake(part["name"]))
        if not name:
            continue
        if name in taken and not pages:
            what = f"{key} would be named {name}, which is taken"
            catalog.given.complain(missing(what, "parameters", key, '"another_name"'))
        taken.add(name)
        found.append(_query_argument(key, name, part, one, catalog))
    return found


def _query_argument(
    key: str, name: str, part: dict[str, Any], one: Named, catalog: Catalog
) -> Argument:
    wire, found = part["name"], shape(part["schema"])
    text = " ".join((part.get("description") or "").replace("\\", " ").split())
    many = catalog.given.lists.get(key, _many(wire, found, text))
    item = found.items[0] if found.kind == "array" else found
    kind = catalog.given.kinds.get(key) or _kind(wire, item, many, text, one, catalog)
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
        _parts(item, one, catalog) if kind == "object" and many else (),
        _annotation(kind, many, choices, item, catalog),
        text,
    )


def _style(wire: str, many: str, text: str) -> str:
    """How an object is written: indexed in a list, with dots where the text shows that."""
    if many:
        return "indexed"
    return "dots" if re.search(rf"[?&]{re.escape(wire)}\.\w+=", text) else "brackets"


def _parts(found: Shape, one: Named, catalog: Catalog) -> tuple[Argument, ...]:
    """The fields of an object in a list of objects."""
    if found.kind != "ref":
        return ()
    schema = catalog.schemas[found.ref]
    return tuple(
        _query_argument(
            f"{one.name}.{found.ref}.{name}",
            snake(name),
            {
                "name": name,
                "schema": part,
                "required": name in schema.get("required", ()),
            },
            one,
            catalog,
        )
        for name, part in schema["properties"].items()
    )


def _many(wire: str, found: Shape, text: str) -> str:
    if found.kind == "array":
        return "repeat"
    if found.kind != "string" or found.format:
        return ""
    named = wire == "ids" or wire.endswith("Ids") or wire in TEXT_LISTS
    return "comma" if named or re.search("[Cc]omma.(separated|delimited)", text) else ""


def _kind(wire: str, found: Shape, many: str, text: str, one: Named, catalog: Catalog) -> str:
    if found.kind == "ref":
        return _enum_kind(found.ref, catalog)
    if wire == "from" and one.archetype == "export":
        return "since"
    if wire == "sort":
        return "sort"
    if found.format == "date":
        return "date"
    if f"{one.source.module}.{wire}" in catalog.given.days:
        return "day"
    if many == "comma" and re.search("(^i|I)ds$", wire):
        return _id_kind(wire, one, catalog)
    if many == "comma" and re.search(r"list of [\w ]+ I[Dd]s\b", text):
        return "int"
    return _plain_kind(found)


def _enum_kind(ref: str, catalog: Catalog) -> str:
    if not catalog.is_enum(ref):
        return "object"
    return "active" if set(values(catalog.schemas, ref)) == {"True", "False", "Any"} else "choice"


def _id_kind(wire: str, one: Named, catalog: Catalog) -> str:
    """The kind of an id in a list that is text in the files: as the records have it."""
    row = one.answer.row
    own = fields(catalog.schemas, row.ref) if row is not None and row.kind == "ref" else {}
    field = "id" if wire == "ids" else wire[:-1]
    found = own.get(field)
    return "int" if found is None or found.kind not in ("string", "integer") else _plain_kind(found)


def _plain_kind(found: Shape) -> str:
    if found.kind == "string":
        return {"guid": "guid", "date-time": "instant", "date": "date"}.get(found.format, "text")
    return {"integer": "int", "number": "number", "boolean": "bool"}.get(found.kind, "object")


def _choices(key: str, kind: str, found: Shape, text: str, catalog: Catalog) -> tuple[str, ...]:
    named = catalog.given.choices.get(key)
    if named:
        return tuple(named)
    if kind == "choice":
        return tuple(str(value) for value in values(catalog.schemas, found.ref))
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
    kind: str, many: str, choices: tuple[str, ...], found: Shape, catalog: Catalog
) -> str:
    if found.ref and kind == "choice":
        name = f"t.{catalog.name(found.ref, asked=True)}"
        return f"Union[{name}, Iterable[{name}]]" if many else name
    if kind == "object" and many:
        return f"Iterable[t.{catalog.name(found.ref, asked=True)}]"
    if many:
        return "Ids" if kind == "int" else "Texts"
    if choices and kind == "choice":
        return f"Literal[{', '.join(map(repr, choices))}]"
    return PLAIN[kind]


def sort_values(argument: Argument) -> list[str]:
    """Every way to name the field to sort by."""
    return [sign + field for field in argument.choices for sign in ("", "+", "-")]


def sort_alias(one: Named) -> str:
    """The name of the type of a sort filter."""
    method = "" if one.method == "list" else camel(singular(one.method.replace("list_", "")))
    return f"{camel(one.resource)}{method}Sort"
