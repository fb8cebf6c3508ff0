"""Reads editions of the OpenAPI files and merges them; the newest edition wins."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, Optional
from urllib.parse import urlsplit

from .problems import Problem
from .shapes import ValueType, shape

VERBS = ("get", "post", "put", "patch", "delete")
TENANT = "tenant/{tenant}/"


class SpecOperation(NamedTuple):
    """One operation as the files describe it.

    Attributes:
        module: The API module, as in ``jpm``.
        verb: The HTTP method.
        path: The path with the prefix of its module.
        id: Its ``operationId``.
        tag: Its first tag.
        spec: Its own part of the file.
        editions: The editions that have it, oldest first; none when the overrides add it.
    """

    module: str
    verb: str
    path: str
    id: str
    tag: str
    spec: dict[str, Any]
    editions: tuple[str, ...]

    @property
    def key(self) -> str:
        """Its name in the overrides file."""
        return f"{self.module}.{self.id}"

    @property
    def segments(self) -> tuple[str, ...]:
        """The parts of the path behind the tenant."""
        return tuple(self.path.split(TENANT, 1)[1].split("/"))

    def parameters(self, location: str) -> list[dict[str, Any]]:
        """Its parameters in ``path`` (in path order, without the tenant) or ``query``."""
        parts = [part for part in self.spec.get("parameters", []) if part["in"] == location]
        if location == "path":
            parts.sort(key=lambda part: self.path.index("{" + part["name"] + "}"))
        return [part for part in parts if part["name"] != "tenant"]

    @property
    def body(self) -> Optional[ValueType]:
        """The shape of its body, or None."""
        return _content(self.spec.get("requestBody"))

    @property
    def answer(self) -> Optional[ValueType]:
        """Shape of the answer on success; None if the files document none."""
        contents = (_content(self.spec["responses"][code]) for code in self.successes)
        return next((part for part in contents if part is not None), None)

    @property
    def successes(self) -> list[str]:
        """The documented status codes below 400."""
        return sorted(code for code in self.spec["responses"] if code < "400")

    @property
    def scope(self) -> str:
        """The OAuth scopes it needs, with a blank between."""
        named = {scope for part in self.spec.get("security", []) for scope in part.get("oauth", [])}
        return " ".join(sorted(named))


class Module(NamedTuple):
    """One API module: its operations by path and verb, and its schemas by full name.

    Attributes:
        always_required: The fields of each schema that every edition requires which has it.
    """

    name: str
    operations: list[SpecOperation]
    schemas: dict[str, Any]
    always_required: dict[str, frozenset[str]]


class Api(NamedTuple):
    """All modules, and the editions that they come from, oldest first."""

    modules: dict[str, Module]
    editions: tuple[str, ...]


def read(
    paths: Iterable[Path],
    added: Iterable[Mapping[str, Any]] = (),
    optional: Collection[str] = (),
) -> Api:
    """Read editions of OpenAPI files and merge them.

    Args:
        paths: Folders of files, each an edition named by its date, or folders of such folders.
        added: Operations that no edition has yet, as ``overrides.toml`` has them.
        optional: Modules of which there need not be a file; nothing is added to one that has none.

    Raises:
        Problem: there are no files, or something in them that no rule covers.
    """
    folders = sorted(editions(paths), key=lambda folder: folder.name)
    merged: dict[str, dict[tuple[str, str], SpecOperation]] = {}
    schemas: dict[str, dict[str, Any]] = {}
    required: dict[str, dict[str, frozenset[str]]] = {}
    prefixes: dict[str, str] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.json")):
            name = module_name(path)
            with _blamed_on(path):
                document = _document(path)
                prefixes[name] = urlsplit(document["servers"][0]["url"]).path
                schemas.setdefault(name, {}).update(document["components"]["schemas"])
                _narrow(required.setdefault(name, {}), document["components"]["schemas"])
                for source in _sources(name, prefixes[name], document["paths"], folder.name):
                    _merge(merged.setdefault(name, {}), source)
    for operation in added:
        if operation["module"] in merged or operation["module"] not in optional:
            _add(operation, merged, schemas, prefixes)
    modules = {
        name: Module(name, sorted(by_path.values(), key=_order), schemas[name], required[name])
        for name, by_path in sorted(merged.items())
    }
    return Api(modules, tuple(folder.name for folder in folders))


def _document(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (RecursionError, ValueError) as error:
        raise Problem(f"{path} is no OpenAPI file: it is no JSON ({error}).") from None
    if not isinstance(document, dict):
        raise Problem(f"{path} is no OpenAPI file: it holds no JSON object.")
    for key in ("servers", "components", "paths"):
        if key not in document:
            raise Problem(f"{path} is no OpenAPI file: it has no {key!r}.")
    return document


@contextmanager
def _blamed_on(path: Path) -> Iterator[None]:
    """A block whose errors over the form of a file name the file."""
    try:
        yield
    except KeyError as error:
        raise Problem(f"{path} is no OpenAPI file: a part of it has no {error}.") from error
    except (AttributeError, IndexError, TypeError, ValueError) as error:
        raise Problem(f"{path} is no OpenAPI file: {error}.") from error


def editions(paths: Iterable[Path]) -> list[Path]:
    """The folders that hold OpenAPI files: the paths themselves or their subfolders.

    Raises:
        Problem: one holds none.
    """
    folders: list[Path] = []
    for path in paths:
        below = sorted(path.iterdir()) if path.is_dir() else []
        inner = [folder for folder in (path, *below) if folder.is_dir()]
        inner = [folder for folder in inner if any(folder.glob("*.json"))]
        if not inner:
            raise Problem(f"There are no OpenAPI files (*.json) in {path}.")
        folders += inner
    if not folders:
        raise Problem("No folder of OpenAPI files is given.")
    return folders


def _narrow(required: dict[str, frozenset[str]], schemas: Mapping[str, Any]) -> None:
    """Keep only the required fields that this edition requires, too."""
    for name, schema in schemas.items():
        now = frozenset(schema.get("required", ()))
        required[name] = required.get(name, now) & now


def _merge(operations: dict[tuple[str, str], SpecOperation], source: SpecOperation) -> None:
    key = (source.verb, places_left_out(source.path))
    before = operations[key].editions if key in operations else ()
    operations[key] = source._replace(editions=before + source.editions)


def _add(
    operation: Mapping[str, Any],
    merged: dict[str, dict[tuple[str, str], SpecOperation]],
    schemas: dict[str, dict[str, Any]],
    prefixes: dict[str, str],
) -> None:
    """Add an operation of the overrides file, unless an edition has it by now."""
    module = operation["module"]
    if module not in merged:
        raise Problem(f"[[operations]] in overrides.toml adds to {module}, which is no module.")
    for name, schema in operation.get("schemas", {}).items():
        schemas[module].setdefault(name, schema)
    for source in _sources(module, prefixes[module], {operation["path"]: operation}, ""):
        if (source.verb, places_left_out(source.path)) not in merged[module]:
            _merge(merged[module], source._replace(editions=()))


def places_left_out(path: str) -> str:
    """A path with its parameters' names removed, as they differ between editions."""
    return re.sub(r"{[^}]*}", "{}", path)


def module_name(path: Path) -> str:
    """Python name of a file's module: ``marketing-ads-v2.json`` is ``marketing_ads``."""
    return re.sub(r"-v\d+$", "", path.stem).replace("-", "_")


def _sources(
    module: str, prefix: str, paths: Mapping[str, Any], edition: str
) -> Iterator[SpecOperation]:
    for path, item in paths.items():
        for verb in VERBS:
            if verb in item:
                if f"/{TENANT}" not in path:
                    raise Problem(f"{module}: the path {path} has no tenant, which no rule covers.")
                spec = item[verb]
                yield SpecOperation(
                    module,
                    verb.upper(),
                    prefix + path,
                    spec["operationId"],
                    spec["tags"][0],
                    spec,
                    (edition,),
                )


def _order(source: SpecOperation) -> tuple[str, int]:
    return source.path, VERBS.index(source.verb.lower())


def _content(part: Any) -> Optional[ValueType]:
    for kind, content in ((part or {}).get("content") or {}).items():
        if kind.split(";")[0] in ("application/json", "text/json") and content.get("schema"):
            return shape(content["schema"])
    return None
