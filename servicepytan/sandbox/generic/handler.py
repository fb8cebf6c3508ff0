"""Answers any operation of the table, by its archetype."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from servicepytan.endpoints.operations import Operation
from servicepytan.sandbox import checks
from servicepytan.sandbox.dataset import Dataset
from servicepytan.sandbox.generic import overrides, resource_paths, selection
from servicepytan.sandbox.generic.files import Files, binary, read_upload
from servicepytan.sandbox.generic.record_factory import Subject
from servicepytan.sandbox.generic.registry import CollectionRegistry, LocatedRecord
from servicepytan.sandbox.generic.selection import Shown
from servicepytan.sandbox.listing import Query
from servicepytan.sandbox.lookup import RouteMatch
from servicepytan.sandbox.reports.handler import ReportHandler
from servicepytan.sandbox.responses import Response, bad, ok
from servicepytan.sandbox.seeds.kinds import Row

if TYPE_CHECKING:
    from servicepytan.endpoints.operations import Types


class GenericRequest(NamedTuple):
    """A request to an operation of the table.

    Attributes:
        match: The operation and its path parameters.
        query: The values of each query parameter.
        headers: The headers, with names in lower case.
        body: The body as it came.
        most: The most rows a page may have.
        feed_size: The rows of a page of a feed.
        strict: Whether unknown parameters and keys are refused.
    """

    match: RouteMatch
    query: Query
    headers: Mapping[str, str]
    body: bytes
    most: int
    feed_size: int
    strict: bool

    @property
    def operation(self) -> Operation:
        """The operation."""
        return self.match.operation


class GenericHandler:
    """Serves every operation of the table.

    Args:
        seed: The seed of the sandbox.
        dataset: The linked records.
        reports: Serves what is about reports.
    """

    def __init__(self, seed: int, dataset: Dataset, reports: ReportHandler) -> None:
        self.files = Files(seed)
        self._reports = reports
        self._registry = CollectionRegistry(seed, dataset)
        self._special: dict[str, Callable[[CollectionRegistry, RouteMatch, Any], Response]] = (
            overrides.answers()
        )

    def answer(
        self,
        match: RouteMatch,
        query: Query,
        headers: Mapping[str, str],
        content: bytes,
        sizes: tuple[int, int],
        strict: bool,
    ) -> Response:
        """The answer to a request.

        Args:
            match: The operation and its path parameters.
            query: The values of each query parameter.
            headers: The headers, with names in lower case.
            content: The body as it came.
            sizes: The most rows of a page, and those of a page of a feed.
            strict: Whether the whole request is checked against the table.

        Raises:
            Refused: something in it is wrong, or there is no such record.
        """
        request = GenericRequest(match, query, headers, content, *sizes, strict)
        operation = request.operation
        values = checks.query(operation, request.query, request.strict)
        types = resource_paths.types_in(request.match.module)
        content_type = request.headers.get("content-type", "")
        body = checks.body(operation, types, content_type, request.body, request.strict)
        if request.match.module == "reporting":
            return self._reports.answer(request.match, request.query, body, request.most)
        if operation.name in self._special:
            return self._special[operation.name](self._registry, request.match, body)
        if operation.paging == "feed":
            return self._feed(request, values)
        return self._by_archetype(operation.archetype)(request, values, body)

    def _by_archetype(
        self, archetype: str
    ) -> Callable[[GenericRequest, dict[str, Any], Any], Response]:
        by_name = {
            "list": self._list,
            "sub_list": self._list,
            "get": self._get,
            "sub_get": self._get,
            "get_singleton": self._get,
            "create": self._create,
            "sub_create": self._create,
            "update": self._update,
            "sub_update": self._update,
            "replace": self._update,
            "upsert": self._upsert,
            "delete": self._delete,
            "sub_delete": self._delete,
            "bulk": self._bulk,
            "query_post": self._question,
            "upload": self._upload,
            "download_redirect": self._redirect_to_file,
            "download_binary": self._send_file,
            "download_undocumented": self._send_file,
        }
        return by_name.get(archetype, self._act)

    def _all(self, request: GenericRequest) -> list[Shown]:
        """All records of a list, in the list's form."""
        self._registry.need_above(request.match)
        record = request.operation.record or resource_paths.SAMPLE
        return [
            Shown(
                entry, self._registry.view(request.match, LocatedRecord(collection, entry), record)
            )
            for collection in self._registry.of(request.match)
            for entry in collection
        ]

    def _list(self, request: GenericRequest, values: dict[str, Any], body: Any) -> Response:
        rows = [
            shown.row
            for shown in selection.select_rows(request.operation, values, self._all(request))
        ]
        name = request.operation.name
        if name in overrides.BARE:
            return ok(rows)
        if name in overrides.ONLY_DATA:
            return ok({**overrides.ONLY_DATA[name], "data": rows})
        return selection.page(request.operation, request.query, request.most, rows)

    def _feed(self, request: GenericRequest, values: dict[str, Any]) -> Response:
        everything = {"active": "Any", **values}
        rows = selection.select_rows(request.operation, everything, self._all(request))
        now = self._registry.dataset.clock()
        return selection.feed(request.operation, request.query, request.feed_size, now, rows)

    def _get(self, request: GenericRequest, values: dict[str, Any], body: Any) -> Response:
        resource_path = resource_paths.resource_path(request.operation)
        located = (
            self._registry.own(request.match)
            if resource_path.own
            else self._registry.single(request.match)
        )
        return self._answer_about(request, located)

    def _answer_about(self, request: GenericRequest, located: Optional[LocatedRecord]) -> Response:
        """The documented answer about a record."""
        record, name = request.operation.record, request.operation.name
        status = overrides.STATUSES.get(name, 200)
        reads = request.operation.verb == "GET"
        if not record and not reads:
            return Response(status)
        if located and record == "int":
            return ok(located.entry.id, status)
        types = resource_paths.types_in(request.match.module)
        inner = _type_inside(types, record)
        row = self._row(request, located, types, inner or record or resource_paths.SAMPLE)
        return ok({"data": row} if inner else row, status)

    def _row(
        self, request: GenericRequest, located: Optional[LocatedRecord], types: Types, record: str
    ) -> Row:
        if located:
            return self._registry.view(request.match, located, record)
        factory = self._registry.factory
        _, created, modified = factory.moments(request.operation.name, 1)
        subject = Subject(
            resource_paths.resource_path(request.operation).list_path, 1, 1, "id", created, modified
        )
        return factory.row(types, record, subject)

    def _create(self, request: GenericRequest, values: dict[str, Any], body: Any) -> Response:
        self._registry.need_above(request.match)
        row = body if isinstance(body, dict) else {}
        collection = self._registry.here(request.match)
        return self._answer_about(request, self._registry.add(request.match, collection, row))

    def _update(self, request: GenericRequest, values: dict[str, Any], body: Any) -> Response:
        resource_path = resource_paths.resource_path(request.operation)
        located = (
            self._target(request) if not resource_path.own else self._registry.own(request.match)
        )
        if located:
            row = body if isinstance(body, dict) else {}
            located = self._registry.change(request.match, located, row)
        return self._answer_about(request, located)

    def _target(self, request: GenericRequest) -> Optional[LocatedRecord]:
        """The record of an operation whose path ends in a word."""
        if resource_paths.resource_path(request.operation).list_path in resource_paths.singles(
            request.match.module
        ):
            return self._registry.single(request.match)
        return self._registry.nearest(request.match)

    def _upsert(self, request: GenericRequest, values: dict[str, Any], body: Any) -> Response:
        """Change the record with the same ids in the body, or create it."""
        keys = {key: body[key] for key in body if key.endswith("Id")}
        keys.update({key: int(text) for key, text in request.match.values.items()})
        list_path = (
            overrides.UPSERTED.get(request.operation.name)
            or resource_paths.resource_path(request.operation).list_path
        )
        collection = self._registry.collection(request.match.module, list_path, {})
        same = (
            entry
            for entry in collection
            if keys.items()
            <= self._registry.view(
                request.match, LocatedRecord(collection, entry), collection.schema.record
            ).items()
        )
        entry = next(same, None)
        row = {**body, **keys}
        if entry is None:
            return self._answer_about(request, self._registry.add(request.match, collection, row))
        return self._answer_about(
            request, self._registry.change(request.match, LocatedRecord(collection, entry), row)
        )

    def _delete(self, request: GenericRequest, values: dict[str, Any], body: Any) -> Response:
        types = resource_paths.types_in(request.match.module)
        if not resource_paths.resource_path(request.operation).own:
            return self._act(request, values, body)
        located = self._registry.own(request.match)
        answer = self._answer_about(request, located)
        located.collection.remove(located.entry, types)
        return answer

    def _act(self, request: GenericRequest, values: dict[str, Any], body: Any) -> Response:
        located = self._registry.nearest(request.match)
        if located and isinstance(body, dict) and body:
            located = self._registry.change(request.match, located, body)
        return self._answer_about(request, located)

    def _bulk(self, request: GenericRequest, values: dict[str, Any], body: Any) -> Response:
        """A row for each item sent, where a list is documented; else one answer."""
        self._registry.need_above(request.match)
        record = request.operation.record
        if not record.startswith("["):
            return self._answer_about(request, None)
        types = resource_paths.types_in(request.match.module)
        rows = [
            overrides.about(item, self._row(request, None, types, record[1:-1]))
            for item in overrides.items_of(body)
        ]
        return ok(rows, overrides.STATUSES.get(request.operation.name, 200))

    def _question(self, request: GenericRequest, values: dict[str, Any], body: Any) -> Response:
        return self._answer_about(request, None)

    def _upload(self, request: GenericRequest, values: dict[str, Any], body: Any) -> Response:
        self._registry.need_above(request.match)
        name, content = read_upload(request.headers.get("content-type", ""), request.body)
        path = self.files.keep(
            resource_paths.resource_path(request.operation).list_path.replace("{}", "0"),
            name,
            content,
        )
        keys = resource_paths.types_in(request.match.module).fields[request.operation.record]
        shown = {key: path if key == "path" else name for key in keys}
        return ok(shown, overrides.STATUSES.get(request.operation.name, 200))

    def _redirect_to_file(
        self, request: GenericRequest, values: dict[str, Any], body: Any
    ) -> Response:
        if "path" not in values:
            raise bad("path", "The path field is required.")
        return self.files.redirect_to(values["path"], request.headers.get("host", ""))

    def _send_file(self, request: GenericRequest, values: dict[str, Any], body: Any) -> Response:
        self._registry.need_above(request.match)
        name = f"{request.operation.name}-{'-'.join(request.match.values.values())}"
        return binary(self.files.sample(name), f"{name.replace('.', '-')}.bin")


def _type_inside(types: Types, record: str) -> str:
    """The type inside a record that has only ``data``."""
    fields = types.fields.get(record, {})
    inner = fields.get("data", "").rstrip("!?")
    return inner if len(fields) == 1 and inner in types.fields else ""
