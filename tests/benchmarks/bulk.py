"""Bulk: a feed of jobs into each format, by four programs in turn, each in its own process.

``bulk.py WHO FORMAT ROWS`` runs one of them and prints JSON. WHO is ``sync`` (of the servicepytan
on the path), ``apart``, ``together`` and ``processes`` (the same of two resources in turn, at once,
and at once in two processes), ``hand`` (requests, orjson and the usual library), ``raw`` (rows kept
as raw JSON by msgspec, then pyarrow or DuckDB; rows that one of these would read wrongly are not
its concern), ``dlt`` (its REST source) or ``source`` (the source of servicepytan, run by dlt).
"""

from __future__ import annotations

import csv
import io
import json
import os
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

FORMATS = ("jsonl", "csv", "parquet", "sqlite", "duckdb")
EXACT_WALK, NO_EXTRAS = "exact walk", ", no extras"
"""What is measured beside the formats: a walk, and a format behind which this stands."""
FEEDS = ("jobs", "appointments")
"""Two feeds of about the same size; the first is that of all programs."""
INSERTED = 10_000
"""Rows of one insertion into a database."""


def bodies() -> Iterator[bytes]:
    """The pages of the feed, by requests."""
    import requests

    environ = os.environ
    http = requests.Session()
    http.trust_env = False
    url = environ["SERVICETITAN_API_URL"]
    answer = http.post(
        f"{environ['SERVICETITAN_AUTH_URL']}/connect/token",
        data={
            "grant_type": "client_credentials",
            "client_id": environ["SERVICETITAN_CLIENT_ID"],
            "client_secret": environ["SERVICETITAN_CLIENT_SECRET"],
        },
    )
    token = answer.json()["access_token"]
    http.headers.update(
        {"Authorization": f"Bearer {token}", "ST-App-Key": environ["SERVICETITAN_APP_KEY"]}
    )
    feed = f"{url}/jpm/v2/tenant/{environ['SERVICETITAN_TENANT_ID']}/export/jobs"
    position = None
    while True:
        answer = http.get(feed, params={"from": position} if position else {})
        answer.raise_for_status()
        yield answer.content
        head, _, tail = answer.content.partition(b'"data":')
        envelope = head + tail[tail.rindex(b"]") :]
        if b'"hasMore":true' not in envelope:
            return
        position = envelope.split(b'"continueFrom":"')[1].split(b'"')[0].decode()


def rows_by_hand() -> Iterator[list[dict[str, Any]]]:
    """The rows of each page, decoded by orjson."""
    import orjson

    for body in bodies():
        yield orjson.loads(body)["data"]


def raw_pages() -> Iterator[tuple[int, bytes]]:
    """The number of rows of each page, and their JSON, a row a line."""
    import msgspec

    page = msgspec.defstruct("Page", [("data", list[msgspec.Raw])])
    decode: Callable[[bytes], Any] = msgspec.json.Decoder(page).decode
    for body in bodies():
        rows = decode(body).data
        yield len(rows), b"\n".join(rows) + b"\n"


def text_of(value: Any) -> Any:
    """A cell; nested values become JSON text."""
    return json.dumps(value) if isinstance(value, (list, dict)) else value


def nullable(schema: Any) -> Any:
    """A schema in which columns that were null are texts."""
    import pyarrow as pa

    fields = [field.with_type(pa.string()) if pa.types.is_null(field.type) else field
              for field in schema]  # fmt: skip
    return pa.schema(fields)


def tables_by_hand() -> Iterator[Any]:
    """An Arrow table of each page."""
    import pyarrow as pa

    schema = None
    for rows in rows_by_hand():
        schema = schema or nullable(pa.Table.from_pylist(rows).schema)
        yield pa.Table.from_pylist(rows, schema)


def raw_tables() -> Iterator[Any]:
    """An Arrow table of each page, read by pyarrow from the JSON."""
    from pyarrow import json as arrow_json

    options = None
    for _, lines in raw_pages():
        if options is None:
            first = arrow_json.read_json(io.BytesIO(lines))
            options = arrow_json.ParseOptions(explicit_schema=nullable(first.schema))
        yield arrow_json.read_json(io.BytesIO(lines), parse_options=options)


def into_lines(pages: Iterator[tuple[int, bytes]], folder: Path) -> int:
    """Write lines of JSON; returns how many."""
    count = 0
    with open(folder / "jobs.jsonl", "wb") as stream:
        for rows, lines in pages:
            stream.write(lines)
            count += rows
    return count


def lines_by_hand() -> Iterator[tuple[int, bytes]]:
    """The lines of each page."""
    import orjson

    for rows in rows_by_hand():
        yield len(rows), b"".join(orjson.dumps(r, option=orjson.OPT_APPEND_NEWLINE) for r in rows)


def into_csv(pages: Iterator[list[dict[str, Any]]], folder: Path) -> int:
    """Write a CSV file; returns how many rows."""
    count, writer = 0, None
    with open(folder / "jobs.csv", "w", encoding="utf-8", newline="") as stream:
        for rows in pages:
            if writer is None:
                writer = csv.DictWriter(stream, list(rows[0]), extrasaction="ignore")
                writer.writeheader()
            writer.writerows({key: text_of(cell) for key, cell in row.items()} for row in rows)
            count += len(rows)
    return count


def into_parquet(tables: Iterator[Any], folder: Path) -> int:
    """Write a Parquet file; returns how many rows."""
    import pyarrow.parquet as pq

    count, writer = 0, None
    for table in tables:
        writer = writer or pq.ParquetWriter(
            folder / "jobs.parquet", table.schema, compression="zstd"
        )
        writer.write_table(table)
        count += len(table)
    if writer is not None:
        writer.close()
    return count


def into_sqlite(pages: Iterator[list[dict[str, Any]]], folder: Path) -> int:
    """Write a table; returns how many rows."""
    names: list[str] = []
    with sqlite3.connect(folder / "jobs.sqlite") as database:
        for rows in pages:
            if not names:
                names = list(rows[0])
                columns = ", ".join(f'"{name}"' for name in names)
                database.execute(f'CREATE TABLE jobs ({columns}, PRIMARY KEY ("id"))')
            places = ", ".join("?" * len(names))
            cells = ([text_of(row.get(name)) for name in names] for row in rows)
            database.executemany(f"INSERT OR REPLACE INTO jobs VALUES ({places})", cells)  # nosec
        [[count]] = database.execute("SELECT count(*) FROM jobs")
    return int(count)


def into_duckdb(tables: Iterator[Any], folder: Path) -> int:
    """Write a table, and replace rows of the same id; returns how many rows."""
    import duckdb
    import pyarrow as pa

    waiting: list[Any] = []
    with duckdb.connect(str(folder / "jobs.duckdb")) as database:

        def insert() -> None:
            database.register("new", pa.concat_tables(waiting))
            database.execute("CREATE TABLE IF NOT EXISTS jobs AS SELECT * FROM new LIMIT 0")
            database.execute("DELETE FROM jobs USING new WHERE jobs.id = new.id")
            database.execute("INSERT INTO jobs SELECT * FROM new")
            waiting.clear()

        for table in tables:
            waiting.append(table)
            if sum(map(len, waiting)) >= INSERTED:
                insert()
        if waiting:
            insert()
        counted: Any = database.execute("SELECT count(*) FROM jobs").fetchone()
    return int(counted[0])


def by_dlt(folder: Path) -> int:
    """Load the feed into DuckDB by dlt's REST source; returns how many rows."""
    from dlt.sources.helpers.rest_client.paginators import JSONResponseCursorPaginator
    from dlt.sources.rest_api import rest_api_source

    environ = os.environ
    auth = {
        "type": "oauth2_client_credentials",
        "access_token_url": f"{environ['SERVICETITAN_AUTH_URL']}/connect/token",
        "client_id": environ["SERVICETITAN_CLIENT_ID"],
        "client_secret": environ["SERVICETITAN_CLIENT_SECRET"],
    }
    pages = JSONResponseCursorPaginator(
        cursor_path="continueFrom", cursor_param="from", has_more_path="hasMore"
    )
    path = f"jpm/v2/tenant/{environ['SERVICETITAN_TENANT_ID']}/export/jobs"
    source = rest_api_source(
        {
            "client": {
                "base_url": environ["SERVICETITAN_API_URL"],
                "headers": {"ST-App-Key": environ["SERVICETITAN_APP_KEY"]},
                "auth": auth,
                "paginator": pages,
            },
            "resources": [
                {
                    "name": "jobs",
                    "primary_key": "id",
                    "write_disposition": "merge",
                    "endpoint": {"path": path, "data_selector": "data"},
                }
            ],
        }
    )
    return loaded(source, folder)


def by_our_source(folder: Path) -> int:
    """Load the feed into DuckDB by dlt with the source of servicepytan; returns how many rows."""
    import servicepytan.dlt
    from servicepytan import Session

    return loaded(servicepytan.dlt.source(Session(rate_limit=None), ["jobs"]), folder)


def loaded(source: Any, folder: Path) -> int:
    """Run a pipeline of dlt into DuckDB; returns how many rows of jobs are there."""
    import dlt

    os.environ.update(DLT_DATA_DIR=str(folder), RUNTIME__DLTHUB_TELEMETRY="false")
    target = dlt.destinations.duckdb(str(folder / "jobs.duckdb"))
    pipeline = dlt.pipeline("bulk", destination=target, dataset_name="bulk")
    pipeline.run(source)
    with pipeline.sql_client() as client:
        [[count]] = client.execute_sql("SELECT count(*) FROM jobs")
    return int(count)


def by_sync(format: str, folder: Path) -> int:
    """Sync the feed by servicepytan; returns how many rows."""
    from servicepytan import Session
    from servicepytan.export import sync

    return sync(Session(rate_limit=None), FEEDS[0], folder, format=format).rows


def by_two_syncs(format: str, folder: Path, options: Mapping[str, Any]) -> int:
    """Sync two feeds of about the same size with these options; returns how many rows."""
    from servicepytan import Session
    from servicepytan.export import sync

    return sync(Session(rate_limit=None), FEEDS, folder, format=format, **options).rows


def by_exact_walk() -> int:
    """Iterate an exact walk over the list; returns how many rows."""
    from servicepytan import Session

    return sum(1 for _ in Session(rate_limit=None).jobs.list(exact=True))


def program(who: str, format: str) -> Callable[[Path], int]:
    """What writes the feed into a folder."""
    if format == EXACT_WALK:
        return lambda folder: by_exact_walk()
    if who == "sync":
        return lambda folder: by_sync(format.replace(NO_EXTRAS, ""), folder)
    if who in TWO_SYNCS:
        return lambda folder: by_two_syncs(format, folder, TWO_SYNCS[who])
    if who in BY_DLT:
        return BY_DLT[who]
    return PROGRAMS[who, format]


TWO_SYNCS = {"apart": {"workers": 1}, "together": {"workers": 2}, "processes": {"processes": 2}}
"""The options of a sync of both feeds, by what it is called."""

BY_DLT: dict[str, Callable[[Path], int]] = {"dlt": by_dlt, "source": by_our_source}
"""Programs that dlt runs."""

TRANSPORT = ("servicepytan.transport.transport", "servicepytan.transport.http")

LIBRARIES: dict[str, tuple[str, ...]] = {
    "dlt": ("dlt", "dlt.sources.rest_api"),
    "duckdb": ("duckdb", "pyarrow", "pyarrow.compute"),
    "hand": ("requests",),
    "parquet": ("pyarrow", "pyarrow.compute", "pyarrow.parquet"),
    "raw": ("pyarrow.json", "requests"),
    "source": ("dlt", "servicepytan.dlt", *TRANSPORT),
    "sync": ("servicepytan", "servicepytan.export", *TRANSPORT),
    **dict.fromkeys(TWO_SYNCS, ("servicepytan.export", *TRANSPORT)),
}
"""What is imported before the time counts."""

FAST = ("orjson", "msgspec")
"""What the extra ``fast`` brings, imported, too, unless it shall not be there."""

PROGRAMS: dict[tuple[str, str], Callable[[Path], int]] = {
    ("hand", "jsonl"): lambda folder: into_lines(lines_by_hand(), folder),
    ("hand", "csv"): lambda folder: into_csv(rows_by_hand(), folder),
    ("hand", "parquet"): lambda folder: into_parquet(tables_by_hand(), folder),
    ("hand", "sqlite"): lambda folder: into_sqlite(rows_by_hand(), folder),
    ("hand", "duckdb"): lambda folder: into_duckdb(tables_by_hand(), folder),
    ("raw", "jsonl"): lambda folder: into_lines(raw_pages(), folder),
    ("raw", "parquet"): lambda folder: into_parquet(raw_tables(), folder),
    ("raw", "duckdb"): lambda folder: into_duckdb(raw_tables(), folder),
}


def cpu_seconds() -> float:
    """Seconds of the processor so far, of this process and its children that have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def main() -> None:
    """Run one program, and print what it took."""
    who, format, rows = sys.argv[1], sys.argv[2], int(sys.argv[3])
    run = program(who, format)
    if format.endswith(NO_EXTRAS):
        for library in FAST:
            sys.modules[library] = None  # type: ignore[assignment]  # no import finds it now
    else:
        for library in FAST:
            import_module(library)
    for library in [*LIBRARIES[who], *LIBRARIES.get(format, ())]:
        import_module(library)
    with tempfile.TemporaryDirectory() as folder:
        wall, cpu = time.perf_counter(), cpu_seconds()
        count = run(Path(folder))
        wall, cpu = time.perf_counter() - wall, cpu_seconds() - cpu
    if count != rows and who not in TWO_SYNCS:
        raise SystemExit(f"{who} {format}: {count} rows came instead of {rows}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    measured = {"rate": count / wall, "cpu_rate": count / cpu, "peak": peak}
    print(json.dumps(measured))


if __name__ == "__main__":
    main()
