"""``batch``: sends the rows of a file, each as one write."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Optional

import click

from servicepytan.cli.call import confirm_write, operation_argument
from servicepytan.cli.distinct_files import refuse_same_files
from servicepytan.cli.failures import AUTHENTICATION, FAILED
from servicepytan.cli.inputs import standard_input, unreadable
from servicepytan.cli.options import Command, GlobalOptions, open_session
from servicepytan.cli.paths import FilePath
from servicepytan.cli.ranges import WholeNumber
from servicepytan.cli.spelling import in_command_words
from servicepytan.cli.streams import discard_output, fail, is_broken_pipe, say
from servicepytan.errors import AuthenticationError, BatchError

if TYPE_CHECKING:
    from servicepytan.batch import BatchResult, BatchRun
    from servicepytan.endpoints.client import Client
    from servicepytan.endpoints.operations import Operation

_FORMATS = ("csv", "jsonl")
_SUFFIXES = {".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl"}
_RESULT_COLUMNS = ("row", "outcome", "id", "status", "error", "trace_id")
_MOST_NAMED = 20


@click.command(
    "batch",
    cls=Command,
    short_help="Create, change or delete many records.",
    epilog="""\
\b
Examples:
  servicepytan batch customers.create rows.csv --dry-run
  servicepytan batch customers.create rows.csv --journal run.journal --yes
  servicepytan batch customers.update rows.csv --null NULL --result results.csv
  servicepytan batch customers.delete_note - --yes < notes.jsonl
""",
)
@operation_argument()
@click.argument("file", type=FilePath(allow_dash=True, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Check all rows and send none.")
@click.option("--yes", is_flag=True, help="Do not ask before something is changed.")
@click.option(
    "--journal",
    type=FilePath(path_type=Path),
    metavar="FILE",
    help="Keep a journal, so that the same command goes on where it ended.",
)
@click.option(
    "--resend-unknown",
    is_flag=True,
    help="Send rows again of which an earlier run does not know whether they were applied.",
)
@click.option(
    "--result",
    type=FilePath(allow_dash=True, path_type=Path),
    metavar="FILE",
    help="Write what became of each row, as .csv or .jsonl, or in --format; - for standard output.",
)
@click.option("--workers", type=WholeNumber(min=1), metavar="N", help="Send so many rows at once.")
@click.option("--null", metavar="TEXT", help="Cells of a CSV file with this text are null.")
@click.option(
    "--input-format",
    type=click.Choice(_FORMATS),
    help="How FILE is written; told by its name unless given, and jsonl for standard input.",
)
@click.option("--no-check", is_flag=True, help="Send bodies as they are.")
@click.pass_context
def batch_command(
    ctx: click.Context,
    /,
    operation: Operation,
    file: Path,
    dry_run: bool,
    yes: bool,
    result: Optional[Path],
    null: Optional[str],
    input_format: Optional[str],
    **options: Any,
) -> None:
    """Create, change or delete many records, each row of a file with one request.

    NAME is any operation that changes data, such as customers.create. FILE is .csv or .jsonl, or -
    for standard input. All rows are checked before the first is sent. Path parameters have columns
    of their name, keys of nested objects dotted ones: address.street, contacts.0.value. Empty cells
    are left out.

    The exit code is 1 if a row was not applied, or if that is unknown.
    """
    kind = input_format or _kind_of(file)
    state = ctx.ensure_object(GlobalOptions)
    _refuse_unused(kind, ctx.params, state.format)
    options["check"] = not options.pop("no_check")
    check_files = partial(_refuse_same_files, file, options["journal"], result)
    check_files()
    form = _result_form(result, state.format)
    with ExitStack() as stack:
        with _sending_nothing():
            lines = stack.enter_context(_opened(file))
            client = stack.enter_context(_client(state, dry_run))
            batch = _batch(client, operation, lines, kind, null, dry_run, options)
            stack.enter_context(batch)
        if dry_run:
            _tell_checked(batch)
            return
        label = f"{operation.name} with {batch.to_send:,} of {len(batch):,} rows"
        session: Any = client
        if batch.to_send and not yes and not confirm_write(session, label):
            say("Nothing was sent.")
            ctx.exit(FAILED)
        put = stack.enter_context(_result_writer(result, form, check_files))
        code = _run(ctx, state, batch, put)
    ctx.exit(code)


@contextmanager
def _sending_nothing() -> Iterator[None]:
    """Say that nothing was sent if this block is interrupted."""
    try:
        yield
    except KeyboardInterrupt:
        fail("Interrupted. Nothing was sent.")
        raise


def _kind_of(file: Path) -> str:
    if str(file) == "-":
        return "jsonl"
    kind = _SUFFIXES.get(file.suffix.lower())
    if kind is None:
        raise click.UsageError(f"{file} is neither .csv nor .jsonl: say which with --input-format.")
    return kind


def _refuse_unused(kind: str, params: Mapping[str, Any], form: Optional[str]) -> None:
    """Raise for an option that the others leave without effect."""
    for name in ("result", "workers"):
        if params["dry_run"] and params[name] is not None:
            raise click.UsageError(
                f"--{name} has no use with --dry-run, as no row is sent; leave one of them out."
            )
    if form is not None and params["result"] is None:
        raise click.UsageError(
            "--format says how --result is written; add --result FILE, or leave --format out."
        )
    if params["no_check"] and not params["operation"].body:
        name = params["operation"].name
        raise click.UsageError(f"{name} takes no body that could be checked; leave --no-check out.")
    if params["null"] is not None and kind != "csv":
        raise click.UsageError("--null is for CSV; in JSON Lines write null.")
    if params["null"] == "":
        raise click.UsageError(
            "--null is empty, but empty cells are left out; name a text, such as --null NULL."
        )
    if params["resend_unknown"] and not params["journal"]:
        raise click.UsageError(
            "--resend-unknown needs --journal FILE, which says what rows are unknown."
        )


def _result_form(result: Optional[Path], chosen: Optional[str]) -> Optional[str]:
    """The format of the results: the chosen one, or else the one that their file is named for.

    Args:
        result: Where they go; None for nowhere.
        chosen: What ``--format`` says.
    """
    if result is None:
        return None
    if chosen is not None:
        if chosen not in _FORMATS:
            raise click.UsageError(f"--result is written as csv or jsonl, not as {chosen}.")
        return chosen
    suffix = result.suffix.lower()
    if suffix and suffix not in _SUFFIXES:
        raise click.UsageError(
            f"{result} is neither .csv nor .jsonl: say with --format csv or --format jsonl how"
            " it is written."
        )
    return _SUFFIXES.get(suffix, "jsonl")


def _refuse_same_files(file: Path, journal: Optional[Path], result: Optional[Path]) -> None:
    from servicepytan.batch.journal_file import lock_path

    files: list[tuple[str, Any]] = [("FILE", standard_input() if str(file) == "-" else file)]
    if journal is not None:
        files += [("--journal", journal), ("the lock of --journal", lock_path(journal))]
    if result is not None:
        files.append(("--result", sys.stdout if str(result) == "-" else result))
    refuse_same_files(files)


@contextmanager
def _opened(file: Path) -> Iterator[IO[str]]:
    if str(file) == "-":
        yield standard_input()
        return
    try:
        stream = file.open(encoding="utf-8", newline="")
    except OSError as error:
        raise click.UsageError(unreadable(file, error)) from None
    with stream:
        yield stream


@contextmanager
def _client(state: GlobalOptions, dry_run: bool) -> Iterator[Client]:
    if dry_run:
        from servicepytan.cli.invocation import stand_in

        yield stand_in(state)
        return
    with open_session(state) as session:
        yield session


def _batch(
    client: Client,
    operation: Operation,
    lines: Iterable[str],
    kind: str,
    null: Optional[str],
    dry_run: bool,
    options: dict[str, Any],
) -> BatchRun[Any]:
    from servicepytan.batch.row_files import read_rows
    from servicepytan.endpoints.caller import OperationCaller

    rows = read_rows(lines, operation, kind, null)
    try:
        return OperationCaller(client).batch(operation.name, rows, dry_run=dry_run, **options)
    except UnicodeDecodeError as error:
        raise click.UsageError(f"The file is not in UTF-8: {error}. Save it as UTF-8.") from None


def _tell_checked(batch: BatchRun[Any]) -> None:
    from servicepytan.core.wire import counted

    unsent = f" Still to be sent: {batch.to_send:,}." if batch.to_send < len(batch) else ""
    say(f"{counted(len(batch), 'row')} can be sent.{unsent} Nothing was sent.")


def _run(ctx: click.Context, state: GlobalOptions, batch: BatchRun[Any], put: Any) -> int:
    """Send the rows and report their results; returns the exit code."""
    from servicepytan.cli.progress import with_progress

    failures = _Failures(ctx)
    quiet = not state.shows_progress
    kind = "rows" if str(ctx.params["result"]) == "-" else "table"
    try:
        for result in with_progress(batch, batch.name, kind, quiet=quiet):
            failures.add(result)
            _write(result, put)
    except KeyboardInterrupt:
        _end(batch, put, failures)
        fail(f"Interrupted. {batch.summary}{_advice(ctx)}")
        raise
    except _Unwritten as error:
        _end(batch, put, failures)
        fail(f"{_lost(ctx.params['result'], error.reason)} {batch.summary}{_advice(ctx)}")
        return FAILED
    except BatchError:
        _end(batch, put, failures)
        if batch.summary.unsent < batch.summary.total:
            fail(str(batch.summary))
        raise
    failures.report_rest()
    say(str(batch.summary))
    if batch.summary.ok:
        return 0
    return AUTHENTICATION if failures.is_refused and not batch.summary.applied else FAILED


class _Unwritten(Exception):
    """A result cannot be written.

    Args:
        reason: What the system says.
    """

    def __init__(self, reason: OSError) -> None:
        super().__init__(reason)
        self.reason = reason


def _write(result: BatchResult[Any], put: Any) -> None:
    try:
        put(result)
    except OSError as error:
        raise _Unwritten(error) from None


def _end(batch: BatchRun[Any], put: Any, failures: _Failures) -> None:
    """End a batch early, and report the rows under way."""
    batch.close()
    for result in batch.unread:
        failures.add(result)
        with suppress(_Unwritten):
            _write(result, put)
    failures.report_rest()


def _lost(target: Optional[Path], error: OSError) -> str:
    """A sentence about results that cannot be written."""
    if str(target) != "-":
        return f"{target} cannot be written: {error.strerror}."
    discard_output()
    if is_broken_pipe(error):
        return "Standard output was closed before all results were written."
    return f"Standard output cannot be written: {error.strerror}."


def _advice(ctx: click.Context) -> str:
    if ctx.params.get("journal"):
        return " Run the same command again to go on."
    return " There is no journal to go on by: compare before you send the rows again."


class _Failures:
    """Reports rows that were not applied: the first ones singly, the others by their number."""

    def __init__(self, ctx: click.Context) -> None:
        self._ctx = ctx
        self._counts = {"not_applied": 0, "unknown": 0}
        self.is_refused = False

    def add(self, result: BatchResult[Any]) -> None:
        """Count a result; write it if it is one of the first failures."""
        if result.outcome == "applied":
            return
        self._counts[result.outcome] += 1
        self.is_refused = self.is_refused or isinstance(result.error, AuthenticationError)
        if sum(self._counts.values()) <= _MOST_NAMED:
            text = in_command_words(str(result.error), self._ctx)
            outcome = result.outcome.replace("_", " ")
            fail(f"Row {result.row}: {outcome}: {text}")

    def report_rest(self) -> None:
        """Write the number of failures that were not reported singly."""
        more = sum(self._counts.values()) - _MOST_NAMED
        if more > 0:
            fail(f"And {more:,} more; --result FILE names all.")


@contextmanager
def _result_writer(
    path: Optional[Path], form: Optional[str], check_files: Callable[[], None]
) -> Iterator[Any]:
    """A function that writes a result at once.

    Args:
        path: The file, ``-`` for standard output, or None for nothing.
        form: Its format, ``csv`` or ``jsonl``.
        check_files: Called when the file is there, which can show that another one is the same.
    """
    put = _csv_put if form == "csv" else _jsonl_put
    if path is None:
        yield lambda result: None
    elif str(path) == "-":
        yield put(sys.stdout)
    else:
        try:
            stream = path.open("a", encoding="utf-8", newline="")
        except OSError as error:
            raise click.UsageError(f"{path} cannot be written: {error.strerror}.") from None
        results = _ResultFile(stream, put)
        with results.closing():
            check_files()
            yield results.put
            results.begin()


class _ResultFile:
    """A file of results; its old content is deleted when the first result comes."""

    def __init__(self, stream: IO[str], form: Callable[[IO[str]], Any]) -> None:
        self._stream = stream
        self._form = form
        self._put: Any = None
        self._is_lost = False

    @contextmanager
    def closing(self) -> Iterator[None]:
        """Close the file at the end of this block; a failed write fails again there, in silence."""
        try:
            with self._stream:
                yield
        except OSError:
            if not self._is_lost:
                raise

    def begin(self) -> None:
        """Empty the file, unless it was emptied before."""
        if self._put is None:
            if stat.S_ISREG(os.fstat(self._stream.fileno()).st_mode):
                self._stream.truncate(0)
            self._put = self._form(self._stream)

    def put(self, result: BatchResult[Any]) -> None:
        """Write a result."""
        try:
            self.begin()
            self._put(result)
        except OSError:
            self._is_lost = True
            raise


def _csv_put(stream: IO[str]) -> Any:
    from servicepytan.convert.delimited import csv_writer

    writer = csv_writer(stream)
    writer.writerow(_RESULT_COLUMNS)

    def put(result: BatchResult[Any]) -> None:
        values = _as_row(result).values()
        writer.writerow(["" if value is None else value for value in values])
        stream.flush()

    return put


def _jsonl_put(stream: IO[str]) -> Any:
    from servicepytan.cli.cells import compact

    def put(result: BatchResult[Any]) -> None:
        stream.write(compact(_as_row(result)) + "\n")
        stream.flush()

    return put


def _as_row(result: BatchResult[Any]) -> dict[str, Any]:
    values = {name: getattr(result, name) for name in _RESULT_COLUMNS}
    return {**values, "error": None if result.error is None else str(result.error)}
