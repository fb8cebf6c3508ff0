"""The benchmark: one table in one run, as ratios against a bare loop and servicepytan 0.4.2.

Run it with `nox -s bench`, or a part of it with `nox -s bench -- NAME`. Nothing here is a test:
figures depend on the machine, ratios less so.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from rich.console import Console
from rich.table import Table

from servicepytan import Session
from servicepytan.core.records_spec import PAGE_SIZE
from servicepytan.endpoints.index import MODULES
from servicepytan.export.destinations import FORMATS

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PAGE_SIZES = (100, 250, 500, 1000, 2500, 5000)
WORKERS = (1, 2, 4, 8, 12, 16)
PER_SECOND = 60
RAW_FORMATS = ("jsonl", "parquet", "duckdb")
"""The formats that a script writes from raw JSON."""
TWO_SYNCS = ("apart", "together", "processes")
"""The programs of two resources."""
OWN_KINDS = ("exact walk", "jsonl, no extras", "csv, no extras", "sqlite, no extras")
"""What is measured in bulk beside another checkout alone."""


class TableLine(NamedTuple):
    """One line of the table."""

    task: str
    ours: str
    bare: str
    ratio: str
    old: str = ""
    old_ratio: str = ""


class SandboxProcess:
    """The sandbox in its own process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.environ: dict[str, str] = json.loads(self._line())

    def _line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def counters(self) -> dict[str, Any]:
        """What the server counted so far."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        counters: dict[str, Any] = json.loads(self._line())
        return counters


@contextmanager
def serving(jobs: int, latency: float, *options: str) -> Iterator[SandboxProcess]:
    """A sandbox with so many jobs and so many seconds before each answer."""
    with started("server.py", "--jobs", str(jobs), "--latency", str(latency), *options) as server:
        yield server


@contextmanager
def started(script: str, *options: str) -> Iterator[SandboxProcess]:
    """A server in its own process."""
    process = subprocess.Popen(
        [sys.executable, str(HERE / script), *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    try:
        yield SandboxProcess(process)
    finally:
        process.communicate()


def measure(
    server: SandboxProcess,
    who: str,
    task: str,
    rows: int,
    python: str,
    page_size: int = PAGE_SIZE,
    workers: int = 0,
) -> dict[str, float]:
    """One measurement in a fresh process."""
    with tempfile.TemporaryDirectory() as folder:
        environ = {**os.environ, **server.environ, "BENCH_PAGE_SIZE": str(page_size)}
        environ["BENCH_WORKERS"] = str(workers)
        environ.pop("PYTHONPATH", None)
        if who != "old":
            environ["PYTHONPATH"] = str(ROOT)
        done = subprocess.run(
            [python, str(HERE / "client.py"), who, task, str(rows)],
            env=environ,
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        raise SystemExit(f"{who} {task} failed:\n{done.stderr[-2000:]}")
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def median(measured: list[dict[str, float]], what: str) -> float:
    """The middle one of several measurements."""
    return statistics.median(item[what] for item in measured)


def old_python(folder: Path) -> str:
    """The interpreter of an environment with servicepytan 0.4.2, made for this run."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip = [str(python), "-m", "pip", "install", "-q", "servicepytan==0.4.2", "setuptools"]
    subprocess.run(pip, check=True)
    return str(python)


def compare(
    server: SandboxProcess,
    task: str,
    rows: int,
    what: str,
    old: str,
    *,
    times: int = 3,
    old_rows: int = 0,
) -> tuple[float, float, float]:
    """Ours, the bare loop and 0.4.2 in turn, so that all see the same machine."""
    results: dict[str, list[dict[str, float]]] = {"ours": [], "bare": []}
    for _ in range(times):
        for who, measured in results.items():
            measured.append(measure(server, who, task, rows, sys.executable))
    theirs = measure(server, "old", task, old_rows or rows, old)[what] if old else 0.0
    return median(results["ours"], what), median(results["bare"], what), theirs


def gets(old: str) -> TableLine:
    """200 gets one after another at 20 ms latency."""
    with serving(300, 0.020) as server:
        before = server.counters()
        measure(server, "ours", "gets", 200, sys.executable)
        after = server.counters()
        ours, bare, theirs = compare(server, "gets", 200, "wall", old)
    used = {name: after[name] - before[name] for name in after}
    task = f"200 gets, 20 ms latency ({used['tokens']} token, {used['connections']} connection)"
    return seconds(task, ours, bare, theirs)


def pulls(old: str, count: int) -> list[TableLine]:
    """A long list at 100 ms latency, beside the least it can take; 0.4.2 on a tenth of it."""
    with serving(count, 0.100, "--remember") as server:
        bare = measure(server, "bare", "jobs", count, sys.executable)
        result = {
            task: [measure(server, "ours", task, count, sys.executable) for _ in range(3)]
            for task in ("jobs", "exact")
        }
    with serving(count // 10, 0.100, "--remember") as server:
        theirs = 10 * measure(server, "old", "jobs", count // 10, old)["wall"] if old else 0.0
        tried = [_workers(server, count // 10, number) for number in WORKERS]
    least = max(bare["decoding"], count / PAGE_SIZE / PER_SECOND)
    what = f"{count:,} jobs, 100 ms latency, page size {PAGE_SIZE}"
    beside = "beside the larger of decoding and rate floor"
    rows = [
        seconds(f"{what}, {name}; {beside}", median(result[task], "wall"), least, theirs)
        for task, name in (("jobs", "ordinary walk"), ("exact", "exact walk"))
    ]
    cpu = seconds(f"{what}, CPU; beside a bare loop", median(result["jobs"], "cpu"), bare["cpu"], 0)
    return [*rows, cpu, *tried]


def _workers(server: SandboxProcess, count: int, number: int) -> TableLine:
    measured = measure(server, "ours", "jobs", count, sys.executable, workers=number)
    task = f"{count:,} jobs, 100 ms latency, {number} workers; peak memory"
    return TableLine(task, f"{measured['wall']:.2f} s", f"{measured['peak']:.0f} MB", "")


def pace(count: int) -> TableLine:
    """Small pages and many workers on a server that refuses more than 60 requests in a second."""
    with serving(count, 0.100, "--remember", "--rate-limit", str(PER_SECOND)) as server:
        measured = measure(server, "ours", "jobs", count, sys.executable, page_size=20, workers=24)
        limited = server.counters()["limited"]
    rate = count / 20 / measured["wall"]
    task = f"requests per second, {count // 20} pages, 24 workers, {limited} times 429; the limit"
    return TableLine(task, f"{rate:.1f}", str(PER_SECOND), f"{rate / PER_SECOND:.2f}x")


LIMITED = 10
"""Requests per second of the servers to which the pace is unknown."""


def learnt_paces(pages: int) -> list[TableLine]:
    """A list with default settings on servers that allow less than the configured limit."""
    rows = []
    for kind in ("token-bucket", "sliding-window"):
        wall, counters = _limited(kind, pages)
        least = pages / LIMITED - 1  # both kinds let a second's worth through at once
        share = counters["limited"] / (counters["limited"] + len(counters["passed"]))
        task = f"{pages} pages, {kind} of {LIMITED}/s, {share:.1%} answered 429; what it allows"
        rows.append(seconds(task, wall, least, 0))
    for kind in ("token-bucket", "sliding-window"):
        rises_after = 10
        _, counters = _limited(kind, 6 * pages, "--rises-after", str(rises_after))
        follows = _follows(counters["passed"], rises_after) - rises_after
        task = f"{kind} rises from {LIMITED}/s to {PER_SECOND}/s: the pace follows after"
        rows.append(TableLine(task, f"{follows:.1f} s", "", ""))
    return rows


def _limited(kind: str, pages: int, *options: str) -> tuple[float, dict[str, Any]]:
    rate, latency = ("--rate", str(LIMITED)), ("--latency", "0.02")
    command = ("--kind", kind, "--pages", str(pages), *rate, *latency, *options)
    with started("limited_server.py", *command) as server:
        done = subprocess.run(
            [sys.executable, str(HERE / "paced.py"), str(pages)],
            env={**os.environ, **server.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        )
        return json.loads(done.stdout)["wall"], server.counters()


def _follows(passed: list[float], since: float) -> float:
    """When five sixths of the limit passed in one second for the first time."""
    many = PER_SECOND * 5 // 6
    seconds = zip(passed, passed[many:])
    return next(end for begin, end in seconds if end > since and end - begin <= 1)


def page_sizes(count: int) -> list[TableLine]:
    """What the page size costs in time and memory: the ground for the default."""
    rows = []
    with serving(count, 0.100) as server:
        for size in PAGE_SIZES:
            measured = measure(server, "ours", "jobs", count, sys.executable, page_size=size)
            task = f"{count:,} jobs, 100 ms latency, page size {size}; peak memory"
            rows.append(
                TableLine(task, f"{measured['wall']:.2f} s", f"{measured['peak']:.0f} MB", "")
            )
    return rows


def export(old: str, count: int) -> TableLine:
    """A feed at no latency, in seconds of CPU."""
    with serving(count, 0.0) as server:
        ours, bare, theirs = compare(server, "export", count, "cpu", old)
    return seconds(f"{count:,} exported rows, no latency, CPU", ours, bare, theirs)


def async_gets() -> list[TableLine]:
    """1,000 gets, 20 ms latency, no rate limit, 50 at once: async, threads, aiohttp by hand."""
    with replaying(300, 0.020) as server:
        measured = in_turn(server, "gets", ("ours", "sync", "bare"), times=5)
    task = "1,000 gets, 20 ms latency, 50 at once"
    rows = []
    for who, name in (("ours", "async"), ("sync", "50 threads")):
        for what, unit in (("wall", ""), ("cpu", ", CPU")):
            ours, bare = (median(measured[side], what) for side in (who, "bare"))
            title = f"{task}, {name}{unit}; beside aiohttp by hand"
            rows.append(seconds(title, ours, bare, 0))
    return rows


def async_pull(count: int) -> list[TableLine]:
    """A long list at 100 ms latency with default settings, beside the synchronous session."""
    with replaying(count, 0.100) as server:
        async_measure(server, "sync", "jobs")  # so that each answer is made
        measured = in_turn(server, "jobs", ("ours", "sync"), times=3)
    task = f"{count:,} jobs, 100 ms latency, async"
    rows = []
    for what, unit in (("wall", ""), ("cpu", ", CPU")):
        ours, sync = (median(measured[who], what) for who in ("ours", "sync"))
        rows.append(seconds(f"{task}{unit}; beside sync", ours, sync, 0))
    ours, sync = (median(measured[who], "peak") for who in ("ours", "sync"))
    peak = f"{task}, peak memory; beside sync"
    return [*rows, TableLine(peak, f"{ours:.0f} MB", f"{sync:.0f} MB", f"{ours / sync:.2f}x")]


def async_export(count: int) -> TableLine:
    """A feed at no latency, in seconds of CPU, beside aiohttp by hand."""
    with replaying(count, 0.0) as server:
        async_measure(server, "bare", "export")
        measured = in_turn(server, "export", ("ours", "bare"), times=3)
    ours, bare = (median(measured[who], "cpu") for who in ("ours", "bare"))
    return seconds(f"{count:,} exported rows, async, CPU; beside aiohttp by hand", ours, bare, 0)


@contextmanager
def replaying(jobs: int, latency: float) -> Iterator[SandboxProcess]:
    """A server that costs next to nothing, with so many jobs."""
    options = ("--jobs", str(jobs), "--latency", str(latency))
    with started("replay_server.py", *options) as server:
        yield server


def in_turn(
    server: SandboxProcess, task: str, clients: tuple[str, ...], times: int
) -> dict[str, list[dict[str, float]]]:
    """Measurements of several clients, one after another, so that all see the same machine."""
    results: dict[str, list[dict[str, float]]] = {who: [] for who in clients}
    for _ in range(times):
        for who, measured in results.items():
            measured.append(async_measure(server, who, task))
    return results


def async_measure(server: SandboxProcess, who: str, task: str) -> dict[str, float]:
    """One measurement of an async task in a fresh process."""
    done = subprocess.run(
        [sys.executable, str(HERE / "async_client.py"), who, task],
        env={**os.environ, **server.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{who} {task} failed:\n{done.stderr[-2000:]}")
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def memory(count: int) -> TableLine:
    """Peak memory of iterating a list, for a tenth of the rows and for all."""
    peaks = []
    for rows in (count // 10, count):
        with serving(rows, 0.0) as server:
            peaks.append(measure(server, "ours", "jobs", rows, sys.executable)["peak"])
    task = f"peak memory, {count // 10:,} and {count:,} rows iterated"
    return TableLine(
        task, f"{peaks[1]:.0f} MB", f"{peaks[0]:.0f} MB", f"{peaks[1] / peaks[0]:.2f}x"
    )


def syncs(count: int) -> list[TableLine]:
    """A first sync of a feed into each format."""
    rows = []
    with serving(count, 0.0, "--remember") as server:
        for kind in FORMATS:
            done = subprocess.run(
                [sys.executable, str(HERE / "sync.py"), kind, "jobs", str(count)],
                env={**os.environ, **server.environ, "PYTHONPATH": str(ROOT)},
                capture_output=True,
                text=True,
                check=True,
            )
            measured = json.loads(done.stdout)
            task = f"sync of {count:,} jobs to {kind}, no latency; peak memory"
            rate = f"{measured['rows_per_second']:,.0f} rows/s"
            rows.append(TableLine(task, rate, f"{measured['peak']:.0f} MB", ""))
    return rows


def bulk(count: int, times: int = 5) -> list[TableLine]:
    """A first sync of a feed into each format, in turn with other programs; prints a table.

    Beside it stand another checkout, the folder that ``BENCH_BESIDE`` names, the usual libraries
    by hand, and rows kept as raw JSON by a script.
    """
    beside = os.environ.get("BENCH_BESIDE", "")
    with started("replay_server.py", "--jobs", str(count)) as server:
        _bulk("raw", "jsonl", count, server)  # so that all answers are made
        table = Table(title=f"{count:,} jobs, rows/s and peak MB: medians of {times} runs each")
        for name in ("into", "ours", "beside", "by hand", "raw"):
            table.add_column(name, justify="left" if name == "into" else "right")
        for name in ("beside", "raw", "beside, CPU", "raw, CPU", "beside, peak"):
            table.add_column(f"ours / {name}", justify="right")
        for kind in (*FORMATS, *OWN_KINDS):
            table.add_row(kind, *_bulk_cells(kind, count, server, beside, times))
        Console(width=160).print(table)
        Console(width=160).print(_two_resources(count, server, times))
    return []


def _two_resources(count: int, server: SandboxProcess, times: int) -> Table:
    """Two resources at once, read in this process and in two more, beside one after the other."""
    table = Table(title=f"Two resources of {count:,} rows and more, rows/s, CPU per second")
    for name in ("into", "in turn", "at once", "two processes", "at once / in turn"):
        table.add_column(name, justify="left" if name == "into" else "right")
    table.add_column("two processes / in turn", justify="right")
    for kind in FORMATS:
        runs: dict[str, list[dict[str, float]]] = {name: [] for name in TWO_SYNCS}
        for _ in range(times):
            for name, measured in runs.items():
                measured.append(_bulk(name, kind, count, server, str(ROOT)))
        rates = [median(measured, "rate") for measured in runs.values()]
        cores = [
            rate / median(measured, "cpu_rate") for rate, measured in zip(rates, runs.values())
        ]
        shown = [f"{rate:,.0f} ({busy:.2f})" for rate, busy in zip(rates, cores)]
        table.add_row(kind, *shown, *(f"{rate / rates[0]:.2f}x" for rate in rates[1:]))
    return table


def _bulk_cells(
    kind: str, count: int, server: SandboxProcess, beside: str, times: int
) -> list[str]:
    runs = {"ours": ("sync", str(ROOT)), "beside": ("sync", beside), "hand": ("hand", "")}
    if kind in RAW_FORMATS:
        runs["raw"] = ("raw", "")
    if not beside:
        del runs["beside"]
    if kind in OWN_KINDS:
        del runs["hand"]
    measured: dict[str, list[dict[str, float]]] = {name: [] for name in runs}
    for _ in range(times):
        for name, (who, folder) in runs.items():
            measured[name].append(_bulk(who, kind, count, server, folder))
    shown = {
        name: f"{median(results, 'rate'):,.0f} ({median(results, 'peak'):.0f})"
        for name, results in measured.items()
    }

    def ratio(name: str, what: str) -> str:
        results = measured.get(name)
        return f"{median(measured['ours'], what) / median(results, what):.2f}x" if results else ""

    ratios = [ratio(name, what) for what in ("rate", "cpu_rate") for name in ("beside", "raw")]
    ratios.append(ratio("beside", "peak"))
    return [*(shown.get(name, "") for name in ("ours", "beside", "hand", "raw")), *ratios]


def _bulk(
    who: str, kind: str, count: int, server: SandboxProcess, folder: str = ""
) -> dict[str, float]:
    """One measurement in a fresh process."""
    done = subprocess.run(
        [sys.executable, str(HERE / "bulk.py"), who, kind, str(count)],
        env={**COMPILED, **server.environ, "PYTHONPATH": folder},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{who} {kind} failed:\n{done.stderr[-2000:]}")
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def dlt_sources(count: int, times: int = 3) -> list[TableLine]:
    """A first load of a feed into DuckDB by dlt: our source, and its own REST source once."""
    task = f"{count:,} jobs into DuckDB by dlt, our source; beside its REST source"
    if not find_spec("dlt"):
        return [TableLine(task, "dlt is not installed", "", "")]
    with started("replay_server.py", "--jobs", str(count)) as server:
        _bulk("raw", "jsonl", count, server)  # so that all answers are made
        ours = [_bulk("source", "duckdb", count, server, str(ROOT)) for _ in range(times)]
        theirs = [_bulk("dlt", "duckdb", count, server)]
    return [
        TableLine(
            f"{task}, {name}",
            f"{median(ours, what):,.0f} {unit}",
            f"{median(theirs, what):,.0f} {unit}",
            f"{median(ours, what) / median(theirs, what):.2f}x",
        )
        for what, name, unit in (
            ("rate", "wall", "rows/s"),
            ("cpu_rate", "CPU", "rows/s"),
            ("peak", "peak memory", "MB"),
        )
    ]


IMPORT = "from servicepytan import Session"
FIRST_GET = f"{IMPORT}\nSession().jobs.get(int(os.environ['BENCH_JOB']))"
UNPACED = f"{IMPORT}\nsession = Session(rate_limit=1e6)\n"
GETS = f"{UNPACED}for _ in range(2000): session.jobs.get(int(os.environ['BENCH_JOB']))"
FEED = f"{UNPACED}for _ in session.jobs.export(): pass"
TIMED = """
import os, time
start = time.process_time()
{}
print(time.process_time() - start)
"""


def imports() -> list[TableLine]:
    """CPU of the import, and of import and first get, each in a fresh process.

    They stand beside another checkout, the folder that ``BENCH_BESIDE`` names, or else beside
    ``import requests``.
    """
    beside = os.environ.get("BENCH_BESIDE", "")
    with serving(3, 0.0) as server, Session.of(server.environ) as session:
        job = session.jobs.list(limit=1).all()[0]["id"]
        environ = {**COMPILED, **server.environ, "BENCH_JOB": str(job)}
        return [
            _side_by_side(task, code, environ, beside)
            for task, code in ((IMPORT, IMPORT), ("import and the first get", FIRST_GET))
        ]


def cpu(count: int) -> list[TableLine]:
    """CPU of 2,000 gets and of a feed, without latency, in turn with another checkout.

    The folder of that one is what ``BENCH_BESIDE`` names.
    """
    beside = os.environ.get("BENCH_BESIDE", "")
    if not beside:
        return [TableLine("CPU beside another checkout", "set BENCH_BESIDE=FOLDER", "", "")]
    with serving(count, 0.0, "--remember") as server, Session.of(server.environ) as session:
        job = session.jobs.list(limit=1).all()[0]["id"]
        environ = {**COMPILED, **server.environ, "BENCH_JOB": str(job)}
        return [
            _side_by_side(task, code, environ, beside, pairs=7)
            for task, code in (
                ("import and 2,000 gets", GETS),
                (f"import and a feed of {count:,} rows", FEED),
            )
        ]


def _side_by_side(
    task: str, code: str, environ: dict[str, str], beside: str, *, pairs: int = 100
) -> TableLine:
    other, folder = (code, beside) if beside else ("import requests", str(ROOT))
    measured = [
        (_cpu(code, environ, str(ROOT)), _cpu(other, environ, folder)) for _ in range(1 + pairs)
    ]
    ours, theirs = (statistics.median(column) for column in zip(*measured[1:]))
    name = f"{task}, CPU; beside {beside or 'import requests'}"
    return TableLine(
        name, f"{ours * 1000:.0f} ms", f"{theirs * 1000:.0f} ms", f"{ours / theirs:.2f}x"
    )


def _cpu(code: str, environ: dict[str, str], folder: str) -> float:
    """Seconds of CPU that code takes with the package of a folder, without the interpreter."""
    with tempfile.TemporaryDirectory() as empty:
        run = subprocess.run(
            [sys.executable, "-c", TIMED.format(code)],
            cwd=empty,
            env={**environ, "PYTHONPATH": folder},
            capture_output=True,
            text=True,
            check=True,
        )
    return float(run.stdout)


def watching(count: int) -> list[TableLine]:
    """What observers add to each of so many gets, in microseconds of CPU."""
    command = [sys.executable, str(HERE / "watching.py"), str(count)]
    environ = {**COMPILED, "PYTHONPATH": str(ROOT)}
    run = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    added: dict[str, float] = json.loads(run.stdout)
    off = added.pop("off")
    return [
        TableLine(
            f"{kind}, added to a get, CPU; beside the get", f"{more:.0f} µs", f"{off:.0f} µs", ""
        )
        for kind, more in added.items()
    ]


def cached(count: int) -> list[TableLine]:
    """What hits of the cache take, in microseconds of CPU."""
    command = [sys.executable, str(HERE / "cached.py"), str(count)]
    environ = {**COMPILED, "PYTHONPATH": str(ROOT)}
    run = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    taken: dict[str, float] = json.loads(run.stdout)
    return [TableLine(f"{kind}, CPU", f"{each:.0f} µs", "", "") for kind, each in taken.items()]


COMPILED = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
"""An environment in which modules are compiled once, as in any installation."""


def as_models(count: int) -> list[TableLine]:
    """Rows read as models beside a model by hand; and their import beside that of pydantic."""
    with tempfile.TemporaryDirectory() as folder, serving(2000, 0.0) as server:
        path = Path(folder, "jobs.json")
        with Session.of(server.environ) as session:
            path.write_text(json.dumps(session.jobs.list().all()), encoding="utf-8")
        script, rows = str(HERE / "modelled.py"), [str(path), str(count)]
        read = _alternating(
            f"{count:,} jobs as models, CPU; beside a model by hand",
            [script, "ours", *rows],
            [script, "hand", *rows],
        )
    load = _alternating(
        "import accounting.InvoiceResponse of the models, CPU; beside import pydantic",
        ["-c", IMPORTED.format("servicepytan.models.accounting as m; m.InvoiceResponse")],
        ["-c", IMPORTED.format("pydantic")],
    )
    return [read, load]


def _alternating(task: str, ours: list[str], other: list[str], pairs: int = 9) -> TableLine:
    """The medians of what two commands print, run in turn."""
    runs = [(_printed(ours), _printed(other)) for _ in range(1 + pairs)]
    first, second = (statistics.median(column) for column in zip(*runs[1:]))
    return seconds(task, first, second, 0)


def _printed(arguments: list[str]) -> float:
    command = [sys.executable, *arguments]
    environ = {**COMPILED, "PYTHONPATH": str(ROOT)}
    run = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    return float(run.stdout)


IMPORTED = "import time; t = time.process_time(); import {}; print(time.process_time() - t)"


TOUCH = """
import sys, time
from servicepytan import Session
session = Session(client_id="a", client_secret="aaaaaa", app_key="aaaaaa", tenant_id=1)
start = time.perf_counter()
getattr(session, sys.argv[1])
print(time.perf_counter() - start)
"""


def modules() -> list[tuple[str, float]]:
    """Milliseconds that the first touch of each API module takes, the dearest first."""
    costs = []
    for name in MODULES:
        command = [sys.executable, "-c", TOUCH, name]
        runs = [
            subprocess.run(
                command, cwd=ROOT, env=COMPILED, capture_output=True, text=True, check=True
            )
            for _ in range(4)
        ]
        costs.append((name, 1000 * statistics.median(float(run.stdout) for run in runs[1:])))
    return sorted(costs, key=lambda cost: -cost[1])


def show_modules(costs: list[tuple[str, float]]) -> None:
    """Print the cost of each module."""
    table = Table("API module", "first touch, ms", title="Loaded when touched")
    for name, cost in costs:
        table.add_row(name, f"{cost:.1f}")
    Console(width=60).print(table)


def seconds(task: str, ours: float, bare: float, old: float) -> TableLine:
    """A line of times."""
    shown = (f"{old:.2f} s", f"{old / ours:.1f}x") if old else ("", "")
    return TableLine(task, f"{ours:.2f} s", f"{bare:.2f} s", f"{ours / bare:.2f}x", *shown)


def show(rows: list[TableLine]) -> None:
    """Print the table."""
    table = Table(title=f"Python {sys.version.split()[0]}, {os.cpu_count()} cores")
    for name in ("task", "ours", "bare loop", "ours / bare", "0.4.2", "0.4.2 / ours"):
        table.add_column(name, justify="left" if name == "task" else "right")
    for row in rows:
        table.add_row(*row)
    Console(width=150).print(table)


def main() -> None:
    """Run everything and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the rows, without 0.4.2")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"any of {', '.join(MEASURED)}")
    options: Any = parser.parse_args()
    share = 10 if options.quick else 1
    wanted = options.names or list(MEASURED)
    if unknown := set(wanted) - set(MEASURED):
        parser.error(f"there is no {', '.join(sorted(unknown))}; there are {', '.join(MEASURED)}")
    with tempfile.TemporaryDirectory() as folder:
        needs_old = not options.quick and set(wanted) & BESIDE_OLD
        old = old_python(Path(folder)) if needs_old else ""
        rows = [row for name in wanted for row in MEASURED[name](old, share)]
        if rows:
            show(rows)
    if not options.names:
        show_modules(modules())


MEASURED: dict[str, Callable[[str, int], list[TableLine]]] = {
    "gets": lambda old, share: [gets(old)],
    "pulls": lambda old, share: pulls(old, 200_000 // share),
    "pace": lambda old, share: [pace(20_000 // share)],
    "learnt-pace": lambda old, share: learnt_paces(200),
    "export": lambda old, share: [export(old, 100_000 // share)],
    "async": lambda old, share: [
        *async_gets(),
        *async_pull(200_000 // share),
        async_export(100_000 // share),
    ],
    "memory": lambda old, share: [memory(1_000_000 // share)],
    "syncs": lambda old, share: syncs(200_000 // share),
    "bulk": lambda old, share: bulk(200_000 // share),
    "dlt": lambda old, share: dlt_sources(200_000 // share),
    "models": lambda old, share: as_models(100_000 // share),
    "cpu": lambda old, share: cpu(100_000 // share),
    "watching": lambda old, share: watching(5000),
    "cache": lambda old, share: cached(5000),
    "imports": lambda old, share: imports(),
    "page-sizes": lambda old, share: page_sizes(20_000 // share),
}
BESIDE_OLD = {"gets", "pulls", "export"}
"""What is measured with servicepytan 0.4.2 too."""


if __name__ == "__main__":
    main()
