"""The source of dlt: a resource for each list or feed, with its own state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.convert.optional_imports import import_optional
from servicepytan.core.records_spec import flag, whole
from servicepytan.core.suggestions import suggest_keywords
from servicepytan.core.timestamps import When
from servicepytan.dlt.loading import LoadOptions, ResourceLoader
from servicepytan.dlt.tables import ROW_NUMBER, LoadTarget, column_hints
from servicepytan.export.clock import CLOCK, Clock, first_moment
from servicepytan.export.plan import plans
from servicepytan.session import Session

if TYPE_CHECKING:
    import dlt
    import pyarrow as pa


_WITHOUT_NUL = ("postgres", "redshift")


@suggest_keywords
def source(
    session: Any,
    resources: Union[str, Iterable[str]],
    *,
    since: Optional[When] = None,
    flat: bool = False,
    include_recent_changes: bool = False,
    workers: Optional[int] = None,
    name: str = "servicetitan",
    clock: Clock = CLOCK,
) -> dlt.sources.DltSource:
    """Lists and feeds as a source of dlt, which brings what changed since the last load.

    A resource with an export feed goes on behind the last load's continuation token. Another one
    is read by the moment of its last change, with an overlap, and merged. One whose list has no
    such filter is read whole each time, and replaced. Names, types and keys come from the schema;
    an odd value stands as text in a column beside its own, such as ``total__text``. dlt keeps the
    state; a load that fails leaves it as it was.

    Args:
        session: A session, or whatever ``Session.of`` takes. It is used while dlt extracts.
        resources: Names such as ``jobs``, ``jpm.jobs`` or ``jobs.export_notes``; or ``"all"``.
        since: Where the first load begins: rows changed from this moment on, which is no future
            one. A naive one is in the session's time zone.
        flat: Give nested records columns of their own, as in ``address_city``.
        include_recent_changes: Whether feeds give the changes of the last 15 minutes at once
            instead of later. The first load of a feed has them in any case.
        workers: How many pages of a list are fetched at once.
        name: The name of the source, and of its schema.
        clock: Where the time comes from if the server tells none.

    Returns:
        A ``DltSource``.

    Raises:
        ConfigurationError: dlt or pyarrow is not installed.
        InvalidArgument: an argument is wrong; nothing was sent.

    Example:
        >>> pipeline = dlt.pipeline("titan", destination="duckdb", dataset_name="raw")
        >>> pipeline.run(servicepytan.dlt.source(session, ["jobs", "customers"]))
    """
    library = import_optional("dlt", extra="dlt")
    import_optional("pyarrow", extra="dlt")
    session = Session.of(session)
    if workers is not None:
        whole(workers, "workers", 1)
    begin = None if since is None else first_moment(since, session.timezone, clock)
    recent = flag(include_recent_changes, "include_recent_changes")
    options = LoadOptions(begin, flag(flat, "flat"), recent, workers)
    loaders = [ResourceLoader(session, plan, options, clock) for plan in plans(resources)]

    def servicetitan() -> list[Any]:
        return [_resource(loader, library) for loader in loaders]

    return library.source(servicetitan, name=name, section=name, max_table_nesting=0)()


def _target(current: Any) -> LoadTarget:
    """The rules of the running pipeline for names and texts."""
    destination = getattr(current.pipeline(), "destination", None)
    kind = str(getattr(destination, "destination_type", "")).rpartition(".")[2]
    normalize = current.source_schema().naming.normalize_path
    return LoadTarget(normalize, holds_nul=kind not in _WITHOUT_NUL)


def _resource(loader: ResourceLoader, library: Any) -> Any:
    def tables() -> Iterator[pa.Table]:
        state = library.current.resource_state(loader.plan.name)
        yield from loader.tables(state, _target(library.current))

    plan = loader.plan
    hints: dict[str, Any] = column_hints(loader.columns(), plan.key)
    if loader.merges:
        hints[ROW_NUMBER] = {"name": ROW_NUMBER, "data_type": "bigint", "dedup_sort": "desc"}
    return library.resource(
        tables,
        name=plan.name,
        primary_key=list(plan.key) or None,
        write_disposition="merge" if loader.merges else "replace",
        columns=hints,
    )
