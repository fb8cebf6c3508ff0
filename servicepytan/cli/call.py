"""``call``: runs any operation of the API by its name."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Optional

import click

from servicepytan.cli.completions import complete_operation
from servicepytan.cli.data import (
    fields_option,
    limit_option,
    most_rows,
    page_size_option,
    write_feed,
    write_rows,
)
from servicepytan.cli.failures import FAILED
from servicepytan.cli.filters import (
    FilterCommand,
    all_filters,
    arguments,
    filter_option,
)
from servicepytan.cli.inputs import text_of
from servicepytan.cli.options import GlobalOptions, open_session
from servicepytan.cli.output import default_format, write_answer, write_bytes
from servicepytan.cli.paths import FilePath
from servicepytan.cli.streams import is_terminal, say, to_stderr

if TYPE_CHECKING:

    from servicepytan.cli.invocation import Invocation
    from servicepytan.endpoints.files import Download
    from servicepytan.endpoints.operations import Operation
    from servicepytan.session import Session


def operation_argument(dest: str = "operation") -> Callable[[Any], Any]:
    """The argument NAME, which is converted to an operation.

    Args:
        dest: The name of the argument.
    """

    def looked_up(ctx: click.Context, param: click.Parameter, value: str) -> Any:
        from servicepytan.cli.resources import operation_named

        return operation_named(value)

    return click.argument(
        dest, metavar="NAME", callback=looked_up, shell_complete=complete_operation
    )


def _body(ctx: click.Context, param: click.Parameter, value: Optional[str]) -> Any:
    if value is None or ctx.resilient_parsing:
        return None
    from servicepytan.core.strict_json import NotStrictJson, strict_loads

    try:
        origin, text = _body_text(value)
        return (strict_loads(text),)
    except click.UsageError as error:
        raise click.BadParameter(error.message, ctx, param) from None
    except NotStrictJson as error:
        raise click.BadParameter(f"{origin} is {error}.", ctx, param) from None


def _body_text(value: str) -> tuple[str, str]:
    if value == "-":
        return "standard input", text_of("-")
    if not value.startswith("@"):
        return "it", value
    name = value[1:]
    return name, text_of("./-" if name == "-" else name)


@click.command(
    "call",
    cls=FilterCommand,
    epilog="""\
\b
Examples:
  servicepytan call jpm.jobs.get 1234
  servicepytan call jobs.cancel 1234 --body '{"reasonId": 7, "memo": "moved"}' --dry-run
  servicepytan call customers.create --body @customer.json --yes
  servicepytan call customers.list_notes 1234 --limit 10 --format csv
  servicepytan call calls.download_recording 1234 --output recording.mp3
  servicepytan call pricebook.images.upload --file pump.jpg
""",
)
@operation_argument()
@arguments("[ARG]...")
@filter_option("--param")
@click.option(
    "--body",
    callback=_body,
    metavar="@FILE|-|JSON",
    help="The body as JSON: out of a file, from standard input, or as it stands here.",
)
@click.option(
    "--file",
    type=FilePath(exists=True, dir_okay=False, readable=True),
    metavar="PATH",
    help="The file to upload.",
)
@click.option(
    "--output",
    type=FilePath(allow_dash=True),
    metavar="PATH",
    help="Where to save a download: a file, a folder (made if it ends in /), or - for stdout.",
)
@click.option("--dry-run", is_flag=True, help="Check everything and show what would be sent.")
@click.option("--yes", is_flag=True, help="Do not ask before something is changed.")
@click.option(
    "--no-check",
    is_flag=True,
    help="Send the body, and filters that are not known, as they are; take any --fields.",
)
@limit_option
@page_size_option
@fields_option()
@click.pass_context
def call_command(
    ctx: click.Context,
    /,
    operation: Operation,
    args: tuple[str, ...],
    filters: tuple[str, ...],
    fields: tuple[str, ...],
    output: Optional[str],
    dry_run: bool,
    yes: bool,
    **options: Any,
) -> None:
    """Run any operation.

    NAME is jpm.jobs.cancel or jobs.cancel; ARGs are what stands in its path, in that order.
    servicepytan describe NAME tells arguments, filters and body.

    An operation that changes something asks before it runs; where standard input is no terminal,
    it needs --yes.
    """
    from servicepytan.cli.fields import check_fields

    state = ctx.ensure_object(GlobalOptions)
    _refuse_unfit(operation, output, **options)
    _refuse_unused(operation, output, fields, dry_run, options["page_size"], state.format)
    texts = all_filters(ctx, operation, filters)
    if not options["no_check"]:
        check_fields(operation, fields)
    invocation = _invocation(operation, args, texts, state, **options)
    if dry_run:
        _show(invocation, state)
    else:
        _run(ctx, invocation, yes, output, fields, options["limit"])


def _refuse_unfit(
    operation: Operation, output: Optional[str], body: Any, file: Optional[str], **options: Any
) -> None:
    name, uploads = operation.name, operation.archetype == "upload"
    if uploads and file is None:
        raise click.UsageError(f"{name} uploads a file: name it with --file PATH.")
    if file is not None and not uploads:
        raise click.UsageError(f"{name} uploads no file; leave --file out.")
    if operation.body and body is None:
        raise click.UsageError(
            f"{name} needs a body: --body @file, --body - or --body JSON. servicepytan describe"
            f" {name} tells its fields."
        )
    if body is not None and not operation.body and not options["no_check"]:
        raise click.UsageError(f"{name} takes no body; leave --body out.")
    if output is not None and not operation.archetype.startswith("download"):
        raise click.UsageError(f"{name} downloads no file; redirect the output instead.")
    if not operation.paging and (options["limit"], options["page_size"]) != (None, None):
        raise click.UsageError(f"{name} is no list; leave --limit and --page-size out.")


def _refuse_unused(
    operation: Operation,
    output: Optional[str],
    fields: tuple[str, ...],
    dry_run: bool,
    page_size: Optional[int],
    form: Optional[str],
) -> None:
    """Raise for an option that the operation or another option leaves without effect."""
    if dry_run and output is not None:
        raise click.UsageError(
            "--output has no use with --dry-run, as nothing is downloaded; leave one of them out."
        )
    if operation.archetype.startswith("download"):
        unused = "--fields" if fields else "--format" if form and not dry_run else ""
        if unused:
            raise click.UsageError(
                f"{operation.name} downloads a file, which stays as it comes; leave {unused} out."
            )
    if operation.paging == "feed" and page_size is not None:
        raise click.UsageError(
            f"{operation.name} is a feed, whose pages have the server's size; leave --page-size"
            " out."
        )


def _invocation(
    operation: Operation,
    args: tuple[str, ...],
    filters: list[str],
    state: GlobalOptions,
    *,
    body: Any,
    file: Optional[str],
    no_check: bool,
    limit: Optional[int],
    page_size: Optional[int],
) -> Invocation:
    from servicepytan.cli.invocation import Invocation
    from servicepytan.cli.resources import query_of

    extra: dict[str, Any] = {}
    query = query_of(operation, filters, extra if no_check else None)
    most = most_rows(limit, _kind(operation, state)) if operation.paging else None
    return Invocation(
        operation,
        args,
        query,
        extra,
        body[0] if body else None,
        body is not None,
        not no_check,
        file,
        most,
        page_size,
    )


def _kind(operation: Operation, state: GlobalOptions) -> str:
    if operation.paging == "feed":
        return state.format or "jsonl"
    return default_format(state.format, "jsonl" if operation.paging else "json")


def _show(invocation: Invocation, state: GlobalOptions) -> None:
    from servicepytan.cli.invocation import plan_calls, show, stand_in

    show(plan_calls(invocation, stand_in(state)), invocation.file, state.format)


def _run(
    ctx: click.Context,
    invocation: Invocation,
    yes: bool,
    output: Optional[str],
    fields: tuple[str, ...],
    limit: Optional[int],
) -> None:
    from servicepytan.cli.invocation import plan_calls, writes

    state = ctx.ensure_object(GlobalOptions)
    with open_session(state) as session:
        calls = plan_calls(invocation, session)
        if writes(invocation.operation) and not yes and not confirm_write(session, calls[0].label):
            say("Nothing was sent.")
            ctx.exit(FAILED)
        _write(state, invocation, session, output, fields, limit)


def confirm_write(session: Session, label: str) -> bool:
    """Ask whether to change data; False unless the answer is yes.

    Args:
        session: Whose data.
        label: What is to be sent.

    Raises:
        click.UsageError: there is no terminal to ask at.
    """
    if not is_terminal(sys.stdin):
        raise click.UsageError(
            f"{label} may change data, and there is no terminal to ask at: add --yes, or --dry-run"
            " to see what would be sent."
        )
    settings = session.config
    to_stderr(
        f"{label} may change data of tenant {settings.tenant_id} at {settings.api_url}."
        " Go ahead? [y/N]",
        end=" ",
    )
    try:
        answer = sys.stdin.readline()
    except KeyboardInterrupt:
        to_stderr("\nNothing was sent.")
        raise
    if not answer.endswith("\n"):
        say("")
    return answer.strip().lower() in ("y", "yes")


def _write(
    state: GlobalOptions,
    invocation: Invocation,
    session: Session,
    output: Optional[str],
    fields: tuple[str, ...],
    limit: Optional[int],
) -> None:
    operation, kind = invocation.operation, _kind(invocation.operation, state)
    if operation.archetype.startswith("download"):
        _refuse_terminal(operation, output)
        _save(invocation.on(session), output)
    elif operation.paging == "feed":
        write_feed(state, invocation.on(session), kind, limit, fields, operation.name)
    elif operation.paging:
        write_rows(state, invocation.on(session), kind, limit, fields, operation.name)
    else:
        write_answer(invocation.on(session), state.format, fields)


def _refuse_terminal(operation: Operation, output: Optional[str]) -> None:
    if output is None and is_terminal(sys.stdout):
        raise click.UsageError(f"{operation.name} downloads a file: say where with --output PATH.")


def _save(file: Download, output: Optional[str]) -> None:
    if output in (None, "-"):
        write_bytes(file.iter_bytes())
    else:
        say(f"Saved {file.save(str(output))}.")
