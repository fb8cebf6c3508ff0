# ruff: noqa: T201
"""Runs of a sync in processes that end by SIGKILL: a program that the kill tests talk to.

It reads a line of JSON for each run, forks, and writes a line with how the run ended. A run kills
itself at the n-th of its I/O operations (writes, flushes, renames, removals, statements), or is
killed after some seconds. Nothing in the package knows of it.
"""

from __future__ import annotations

import itertools
import json
import os
import signal
import sys
import time
from collections.abc import Callable
from typing import Any

from servicepytan import Session
from servicepytan._storage import atomic
from servicepytan.convert.optional_imports import import_optional
from servicepytan.export import compact, run, sync
from servicepytan.export.destinations import database, duckdb, folder, formats, sqlite

for name in ("duckdb", "pyarrow", "pyarrow.parquet"):
    import_optional(name, extra="all")

_count = itertools.count(1)
_operations: dict[str, int] = {"done": 0, "last": 0}


def counted(owner: Any, name: str) -> None:
    """Let a function count before and after it is done, and end the process at the last."""
    real: Callable[..., Any] = getattr(owner, name)

    def wrapped(*args: Any, **options: Any) -> Any:
        _tick()
        result = real(*args, **options)
        _tick()
        return result

    setattr(owner, name, wrapped)


def _tick() -> None:
    _operations["done"] = next(_count)
    if _operations["done"] == _operations["last"]:
        os.kill(os.getpid(), signal.SIGKILL)


def watched() -> None:
    """Count all I/O operations, and make parts and transactions small so that there are many."""
    for name in ("fsync", "replace", "unlink"):
        counted(os, name)
    counted(atomic.AtomicFile, "__init__")
    counted(formats._Plain, "write")
    counted(formats._Csv, "write")
    counted(formats._Parquet, "_put")
    for engine in (sqlite.SqliteEngine, duckdb.DuckDbEngine):
        counted(engine, "execute")
    counted(sqlite.SqliteEngine, "put")
    run.SAVE_ROWS = 25
    run.SAVE_SECONDS = 1e9  # so that a slow run has no more operations than another
    folder.PART_ROWS = 15
    database.BATCH = 20
    formats.ROW_GROUP = 10


def child(asked: dict[str, Any], answer: int) -> None:
    """One run; tells how many operations it took if it gets to its end."""
    _operations["last"] = asked.get("kill", 0)
    watched()
    if asked.get("compact"):
        compact(asked["to"])
    else:
        session = Session.of(asked["environ"]).with_options(rate_limit=None, page_size=20)
        options = {"workers": 1, "processes": asked.get("processes", 1)}
        report = sync(session, asked["resources"], asked["to"], format=asked["format"], **options)
        if not report.ok:
            raise RuntimeError(str(report))
        asked["raw_rows"] = report.raw_rows
    ended = {"operations": _operations["done"], "raw_rows": asked.get("raw_rows", 0)}
    os.write(answer, json.dumps(ended).encode())


def main() -> None:
    """Serve until standard input is closed."""
    for line in sys.stdin:
        asked = json.loads(line)
        reading, writing = os.pipe()
        pid = os.fork()
        if not pid:
            code = 1
            try:
                child(asked, writing)
                code = 0
            except Exception as error:
                sys.stderr.write(f"{asked}: {error!r}\n")
            finally:
                sys.stderr.flush()
                os._exit(code)
        os.close(writing)
        if "after" in asked:
            time.sleep(asked["after"])
            os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
        with open(reading, "rb") as stream:
            ended = json.loads(stream.read() or b"{}")
        killed = os.WIFSIGNALED(status)
        ok = status == 0
        print(
            json.dumps({"killed": killed, "ok": ok, "operations": 0, "raw_rows": 0, **ended}),
            flush=True,
        )


if __name__ == "__main__":
    main()
