"""The published OpenAPI files, read on their own: nothing here comes from the library's tables."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple, Optional
from urllib.parse import unquote, urlsplit

FOLDER = os.environ.get("SERVICEPYTAN_SPECS", "")
WITHOUT_SCHEMA = re.compile(r"/budget-codes(/partial)?/batch$")
"""Paths whose writes plainly take a body, though none is documented."""
_PLACE = re.compile(r"\{([^{}]+)\}")

Schema = Mapping[str, Any]


class Plain(NamedTuple):
    """A schema without references and wrappers, and whether null is a value too."""

    schema: Schema
    nullable: bool


class Document:
    """One file: the part of the API under one prefix."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data
        self.prefix = urlsplit(data["servers"][0]["url"]).path

    @property
    def operations(self) -> Iterator[Published]:
        for path, verbs in self._data["paths"].items():
            for verb, about in verbs.items():
                yield Published(self, verb.upper(), f"{self.prefix}{path}", about)

    def plain(self, schema: Schema) -> Plain:
        """Follow references and take the wrappers away that carry only null or a description."""
        nullable = bool(schema.get("nullable"))
        if "$ref" in schema:
            result = self.plain(self._target(schema["$ref"]))
            return Plain(result.schema, nullable or result.nullable)
        if "oneOf" in schema:
            kinds = [kind for kind in schema["oneOf"] if kind != {"type": "null"}]
            assert len(kinds) == 1, "oneOf with several kinds"
            result = self.plain(kinds[0])
            return Plain(result.schema, nullable or len(kinds) < len(schema["oneOf"]))
        kind = schema.get("type")
        if kind == "null":  # how an untyped value came out when the files moved to OpenAPI 3.1
            return Plain({}, True)
        if isinstance(kind, list):
            left = [name for name in kind if name != "null"]
            assert len(left) == 1, "several types"
            return Plain({**schema, "type": left[0]}, "null" in kind)
        return Plain(schema, nullable)

    def _target(self, reference: str) -> Schema:
        return self._data["components"]["schemas"][reference.rpartition("/")[2]]


@dataclass(frozen=True, eq=False)
class Published:
    """One operation as published.

    Attributes:
        document: The file it stands in.
        verb: Its verb.
        template: Its path with the prefix of the server.
        about: What the file says of it.
    """

    document: Document
    verb: str
    template: str
    about: Mapping[str, Any]

    def __repr__(self) -> str:
        return f"{self.verb} {self.template}"

    @cached_property
    def key(self) -> tuple[str, str]:
        """Verb and path; the names of the places do not count."""
        return self.verb, _PLACE.sub("{}", self.template)

    def _parameters(self, where: str) -> dict[str, Mapping[str, Any]]:
        listed = self.about.get("parameters", [])
        return {parameter["name"]: parameter for parameter in listed if parameter["in"] == where}

    @cached_property
    def query(self) -> dict[str, Mapping[str, Any]]:
        """Its query parameters by name."""
        return self._parameters("query")

    @cached_property
    def places(self) -> dict[str, Mapping[str, Any]]:
        """Its path parameters by name, in path order, the tenant among them."""
        parameters = self._parameters("path")
        return {name: parameters[name] for name in _PLACE.findall(self.template)}

    @cached_property
    def body(self) -> Optional[Schema]:
        """The schema of its body, or None."""
        content = self.about.get("requestBody", {}).get("content", {})
        return content["application/json"]["schema"] if content else None

    @property
    def takes_file(self) -> bool:
        """Whether it is an upload: the files call it JSON with a binary value."""
        properties = (self.body or {}).get("properties", {})
        return any(schema.get("format") == "binary" for schema in properties.values())

    @property
    def takes_any_body(self) -> bool:
        """Whether it takes a body that is not documented."""
        return self.body is None and bool(WITHOUT_SCHEMA.search(self.template))

    @cached_property
    def success(self) -> tuple[int, str, Optional[Schema]]:
        """Status, content type and schema of its answer."""
        statuses = sorted(int(response) for response in self.about["responses"] if response < "400")
        if not statuses:
            return 200, "", None
        content = self.about["responses"][str(statuses[-1])].get("content", {})
        if not content:
            return statuses[-1], "", None
        kind = "application/json" if "application/json" in content else next(iter(content))
        return statuses[-1], kind, content[kind].get("schema")

    @property
    def totals(self) -> bool:
        """Whether its answer can carry the total that its query may ask for."""
        schema = self.document.plain(self.success[2] or {}).schema
        return "includeTotal" in self.query and "totalCount" in schema.get("properties", {})

    @property
    def scopes(self) -> list[str]:
        """The OAuth scopes that it names."""
        security = self.about.get("security", [])
        return [scope for scheme in security for scope in scheme.get("oauth", [])]

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        parts = _PLACE.split(self.template)
        fixed = [re.escape(part) for part in parts[::2]]
        return re.compile("([^/]+)".join(fixed) + r"\Z")

    def match(self, path: str) -> Optional[dict[str, str]]:
        """The values in a path by the names of their places; None when it is another's path."""
        result = self._pattern.match(path)
        return dict(zip(self.places, map(unquote, result.groups()))) if result else None


class Edition:
    """All files of one edition.

    Args:
        documents: The files by name.
    """

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self.files = {name: list(item.operations) for name, item in documents.items()}
        self.operations = {item.key: item for each in self.files.values() for item in each}

    def find(self, verb: str, path: str) -> tuple[Optional[Published], dict[str, str]]:
        """The operation of a path, and the values in it; a fixed word comes before a place."""
        words = path.count("/")
        fits = [
            (operation, values)
            for operation in self.operations.values()
            if operation.verb == verb and operation.template.count("/") == words
            for values in [operation.match(path)]
            if values is not None
        ]
        return min(fits, key=lambda fit: len(fit[1]), default=(None, {}))


def names() -> list[str]:
    """The editions at hand, oldest first."""
    return sorted(path.name for path in Path(FOLDER).iterdir() if path.is_dir()) if FOLDER else []


def files(edition: str) -> list[str]:
    """The files of an edition, without their ending."""
    return sorted(path.stem for path in (Path(FOLDER) / edition).glob("*.json"))


def read(edition: str) -> Edition:
    """An edition from its folder."""
    folder = Path(FOLDER) / edition
    all_names = {name: (folder / f"{name}.json").read_bytes() for name in files(edition)}
    return Edition({name: Document(json.loads(content)) for name, content in all_names.items()})
