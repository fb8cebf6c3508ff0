"""Small OpenAPI files of an API that does not exist, as editions in folders."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Optional

from servicepytan._codegen.entries import Entry
from servicepytan._codegen.library import Library, library
from servicepytan._codegen.overrides import Overrides

INT = {"type": "integer", "format": "int64"}
TEXT = {"type": "string"}
INSTANT = {"type": "string", "format": "date-time"}
GUID = {"type": "string", "format": "guid"}
BOOL = {"type": "boolean"}
Json = dict[str, Any]


def ref(name: str) -> Json:
    """A reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def array(items: Json) -> Json:
    return {"type": "array", "items": items}


def thing(required: tuple[str, ...] = (), **properties: Json) -> Json:
    """An object schema; a trailing ``_`` of a name is left out."""
    names = {name.rstrip("_"): schema for name, schema in properties.items()}
    whole = {"type": "object", "properties": names, "additionalProperties": False}
    return {**whole, "required": list(required)} if required else whole


def page_of(name: str) -> Json:
    """The envelope of a page."""
    total = {**INT, "nullable": True}
    rows = array(ref(name))
    return thing(page=INT, pageSize=INT, hasMore=BOOL, totalCount=total, data=rows)


def feed_of(name: str) -> Json:
    """The envelope of an export feed."""
    return thing(hasMore=BOOL, continueFrom=TEXT, data=array(ref(name)))


def query(name: str, schema: Optional[Json] = None, text: str = "", required: bool = False) -> Json:
    """A query parameter."""
    names: Json = {"name": name, "in": "query", "schema": schema or TEXT}
    return {
        **names,
        **({"description": text} if text else {}),
        **({"required": True} if required else {}),
    }


PAGING = [query("page", INT), query("pageSize", INT), query("includeTotal", BOOL)]
FEED = [query("from"), query("includeRecentChanges", BOOL)]


def op(
    id: str,
    *params: Json,
    answer: Any = None,
    body: Any = None,
    code: str = "200",
    content: str = "application/json",
    codes: tuple[str, ...] = (),
    scope: str = "",
    tag: str = "",
) -> Json:
    """An operation; the path parameters are added by ``edition``."""
    result: Json = {
        "operationId": id,
        "tags": [tag or id.split("_")[0]],
        "parameters": list(params),
    }
    result["responses"] = {code: {"content": {content: {"schema": answer}}} if answer else {}}
    result["responses"].update({other: {} for other in codes})
    if body is not None:
        result["requestBody"] = {"content": {"application/json": {"schema": body}}}
    if scope:
        result["security"] = [{"oauth": [scope]}]
    return result


def edition(
    root: Path,
    paths: dict[str, Json],
    schemas: Optional[dict[str, Json]] = None,
    *,
    date: str = "2030-01",
    module: str = "depot",
    prefix: str = "/depot/v2",
    types: Optional[dict[str, Json]] = None,
) -> Path:
    """Writes one file of an edition and returns the folder of the edition.

    Args:
        root: Where the folders of the editions lie.
        paths: Operations by path behind ``/tenant/{tenant}`` and verb.
        schemas: The schemas by name.
        date: The name of the edition.
        module: The API module.
        prefix: What the paths of the module begin with.
        types: The schemas of path parameters that are no int64.
    """
    types = types or {}
    whole: dict[str, Json] = {}
    for path, item in paths.items():
        full = path if "{tenant}" in path else f"/tenant/{{tenant}}{path}"
        names = [part[1:-1] for part in full.split("/") if part.startswith("{")]
        own = [
            {
                "name": name,
                "in": "path",
                "required": True,
                "schema": types.get(name, INT),
            }
            for name in names
        ]
        whole[full] = {
            verb: {**spec, "parameters": [*own, *spec["parameters"]]} for verb, spec in item.items()
        }
    document = {
        "openapi": "3.0.1",
        "servers": [{"url": f"https://api.example.test{prefix}"}],
        "paths": whole,
        "components": {"schemas": schemas or {}},
    }
    folder = root / date
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{module.replace('_', '-')}-v2.json"
    (folder / name).write_text(json.dumps(document), encoding="utf-8")
    return folder


def read(*folders: Path, rules: Optional[Overrides] = None) -> Library:
    """The editions, read; a complaint is an error."""
    rules = rules or Overrides()
    api = library(folders, rules)
    rules.require_none()
    return api


def entries(*folders: Path, rules: Optional[Overrides] = None) -> dict[str, Entry]:
    """The operations of editions by name without the module."""
    api = read(*folders, rules=rules)
    return {entry.name.partition(".")[2]: entry for entry in api.entries}


def complaints(*folders: Path, rules: Optional[Overrides] = None) -> list[str]:
    """What no rule and no override covers."""
    rules = rules or Overrides()
    library(folders, rules)
    return rules.problems


PUMP = thing(("id", "name"), id=INT, name=TEXT, status=ref("Depot.V2.PumpStatus"), sentOn=INSTANT)
SCHEMAS = {
    "Depot.V2.PumpResponse": PUMP,
    "Depot.V2.PumpStatus": {"type": "string", "enum": ["Idle", "Running"]},
    "Depot.V2.PumpCreateRequest": thing(("name",), name=TEXT, status=ref("Depot.V2.PumpStatus")),
    "PaginatedResponse_Of_Depot.V2.PumpResponse": page_of("Depot.V2.PumpResponse"),
}
PATHS: dict[str, Json] = {
    "/pumps": {
        "get": op(
            "Pumps_GetList",
            *PAGING,
            query("status", ref("Depot.V2.PumpStatus")),
            answer=ref("PaginatedResponse_Of_Depot.V2.PumpResponse"),
            scope="tn.dep.pumps:r",
        ),
        "post": op(
            "Pumps_Create",
            body=ref("Depot.V2.PumpCreateRequest"),
            answer=ref("Depot.V2.PumpResponse"),
        ),
    },
    "/pumps/{id}": {"get": op("Pumps_Get", answer=ref("Depot.V2.PumpResponse"), codes=("404",))},
}
"""A small API module: pumps, which can be listed, got and created."""
