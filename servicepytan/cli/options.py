"""The global options of every command, and the session that they select."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional

import click

from servicepytan.cli.output import FORMATS
from servicepytan.cli.paths import FilePath
from servicepytan.cli.spelling import keep_options
from servicepytan.cli.streams import be_quiet
from servicepytan.cli.usage import Briefed
from servicepytan.errors import ConfigurationError, InvalidArgument

if TYPE_CHECKING:
    from servicepytan.core.redact import Redactor
    from servicepytan.events import Observer
    from servicepytan.session import Session

_ANSWER_TIMEOUT = 5.0
"""The most seconds that a completion waits for the server."""


@dataclass
class GlobalOptions:
    """The values of the global options; a later value wins."""

    profile: Optional[str] = None
    sandbox: bool = False
    format: Optional[str] = None
    debug: bool = False
    quiet: bool = False
    log_file: Optional[str] = None
    log_format: Optional[str] = None
    debug_har: Optional[str] = None
    all_profiles: bool = False
    observers: tuple[Observer, ...] = ()
    session: Optional[Session] = None

    @property
    def redactor(self) -> Redactor:
        """Masks the secrets of the latest session, and what looks like one."""
        from servicepytan.core.redact import Redactor

        return Redactor() if self.session is None else self.session.redactor

    @property
    def shows_progress(self) -> bool:
        """Whether progress may be drawn on stderr."""
        return not (self.debug or self.quiet)

    @property
    def logs_json(self) -> bool:
        """Whether lines of the log are JSON objects."""
        return self.log_format == "json"

    @property
    def is_multi_profile(self) -> bool:
        """Whether more than one profile is selected."""
        return self.all_profiles or "," in (self.profile or "")


class StoredOption(click.Option):
    """An option stored in ``GlobalOptions``, not passed to the command."""

    def __init__(self, name: str, **attrs: Any) -> None:
        super().__init__([name], callback=_remember, expose_value=False, **attrs)


class GlobalOption(StoredOption):
    """Declares a global option: one of every command."""


def _remember(ctx: click.Context, option: click.Parameter, value: Any) -> None:
    state = ctx.ensure_object(GlobalOptions)
    if value is None or value is False:
        return
    is_new = getattr(state, str(option.name)) != value
    setattr(state, str(option.name), value)
    if is_new and not ctx.resilient_parsing:
        _act(ctx, option, value)


def _act(ctx: click.Context, option: click.Parameter, value: Any) -> None:
    """Apply an option at once, until the end of the run."""
    from servicepytan.cli.logs import log_other_event, log_to_file, log_to_stderr

    root, state = ctx.find_root(), ctx.ensure_object(GlobalOptions)
    if option.name == "debug":
        root.call_on_close(log_to_stderr(lambda: state.logs_json))
    elif option.name == "log_format" and state.logs_json:
        state.observers += (log_other_event,)
    elif option.name == "quiet":
        be_quiet(True)
        root.call_on_close(lambda: be_quiet(False))
    elif option.name in ("log_file", "debug_har"):
        try:
            if option.name == "log_file":
                root.call_on_close(log_to_file(value, lambda: state.logs_json))
            else:
                from servicepytan.observers import HarFile

                har = HarFile(value)
                root.call_on_close(har.close)
                state.observers += (har,)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            text = f"{value} cannot be written: {reason}. Name another file."
            raise click.BadParameter(text, ctx, option) from None
        except (ConfigurationError, InvalidArgument) as error:
            raise click.BadParameter(str(error), ctx, option) from None


def global_options() -> list[GlobalOption]:
    """New global options for a command."""
    return [
        GlobalOption(
            "--profile",
            metavar="NAME",
            help="Use this profile of the config file."
            " A few commands take several, with commas between them.",
        ),
        GlobalOption(
            "--sandbox",
            is_flag=True,
            help="Run against an embedded sandbox of the API; no credentials needed.",
        ),
        GlobalOption(
            "--format",
            type=click.Choice(FORMATS, case_sensitive=False),
            help="How data is written; what suits the command and the terminal unless given.",
        ),
        GlobalOption(
            "--debug",
            is_flag=True,
            help="Log every request and show tracebacks on stderr; never a secret.",
        ),
        GlobalOption(
            "--quiet", is_flag=True, help="Write errors only to stderr, no notes and no progress."
        ),
        GlobalOption(
            "--log-file",
            type=FilePath(),
            metavar="FILE",
            help="Append dated lines to FILE: notes, warnings and errors; with --debug requests.",
        ),
        GlobalOption(
            "--log-format",
            type=click.Choice(("text", "json"), case_sensitive=False),
            help="How --debug and --log-file write: lines of text, or a JSON object a line.",
        ),
        GlobalOption(
            "--debug-har",
            type=FilePath(),
            metavar="FILE",
            help="Write requests and answers to FILE in the format HAR, secrets masked; personal"
            " data stays in.",
        ),
    ]


EVERYWHERE = ("debug", "quiet", "log_file", "log_format")
"""The global options that apply to every command."""
LOCAL = ("format", *EVERYWHERE)
"""The global options of commands that make no request."""


class _WithGlobalOptions(Briefed):
    """A command with the global options; its help shows those that apply to it.

    Args:
        *args: As for ``click.Command``.
        shared: The names of the global options to show; all of them unless given.
        **attrs: As for ``click.Command``.
    """

    def __init__(self, *args: Any, shared: Optional[Collection[str]] = None, **attrs: Any) -> None:
        super().__init__(*args, **attrs)
        options = global_options()
        for option in options:
            option.hidden = shared is not None and option.name not in shared
        self.params.extend(options)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; library messages name its options."""
        keep_options(ctx, self.filters(ctx))
        return super().invoke(ctx)

    def filters(self, ctx: click.Context) -> dict[str, str]:
        """Filter options that the command reads besides its own, by Python name."""
        return {}

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List own and global options separately."""
        for title, shared in (("Options", False), ("Global options", True)):
            records = [
                record
                for param in self.get_params(ctx)
                if isinstance(param, click.Option) and isinstance(param, GlobalOption) == shared
                for record in [param.get_help_record(ctx)]
                if record
            ]
            with formatter.section(title):
                formatter.write_dl(records)
        if isinstance(self, click.Group):
            self.format_commands(ctx, formatter)


class Command(_WithGlobalOptions):
    """A command with the global options."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; raise if a global option does not apply to it."""
        state = ctx.ensure_object(GlobalOptions)
        if state.log_format and not (state.debug or state.log_file):
            raise click.UsageError(
                "--log-format says how --debug and --log-file write; add one of them."
            )
        return super().invoke(ctx)


class Group(_WithGlobalOptions, click.Group):
    """A group with the global options; an unknown command gets a suggestion."""

    command_class = Command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[Optional[str], Optional[click.Command], list[str]]:
        """Find a command; suggest the nearest if it is unknown."""
        if self.get_command(ctx, args[0]) is None and not ctx.resilient_parsing:
            from servicepytan.core.wire import did_you_mean

            guess = did_you_mean(args[0], self.list_commands(ctx))
            ctx.fail(f"There is no command {args[0]!r}.{guess}")
        return super().resolve_command(ctx, args)


@contextmanager
def open_session(state: GlobalOptions, *, asks: bool = True, **options: Any) -> Iterator[Session]:
    """A session for the sandbox, the selected profile, or the default settings.

    Args:
        state: The global options.
        asks: Whether the passphrase of encrypted settings may be asked for.
        **options: More arguments of ``Session``.
    """
    refuse_two_places(state)
    options.setdefault("observers", state.observers)
    if state.sandbox:
        from servicepytan.sandbox import Sandbox

        with Sandbox() as sandbox, sandbox.session(**options) as session:
            state.session = session
            yield session
    else:
        from servicepytan.cli.passphrases import passphrases_asked
        from servicepytan.session import Session

        with passphrases_asked() if asks else nullcontext():
            opened = Session(profile=state.profile, **options)
        with opened as session:
            state.session = session
            yield session


def ask_server(state: GlobalOptions, ask: Callable[[Session], list[Any]]) -> list[Any]:
    """The server's answer for a completion, within a few seconds; empty on any failure.

    Args:
        state: The global options.
        ask: Asks.
    """
    from servicepytan.core.retry import RetryPolicy

    retry = RetryPolicy(attempts=1, budget=_ANSWER_TIMEOUT)
    with warnings.catch_warnings(), suppress(Exception):
        warnings.simplefilter("ignore")
        with open_session(state, asks=False, timeout=_ANSWER_TIMEOUT, retry=retry) as session:
            return ask(session)
    return []


def refuse_two_places(state: GlobalOptions) -> None:
    """Raise on several profiles, or on a profile together with the sandbox."""
    refuse_multi_profile(state)
    if state.sandbox and state.profile is not None:
        raise click.UsageError("--sandbox needs no settings; leave --profile out.")


def refuse_multi_profile(state: GlobalOptions) -> None:
    """Raise on more than one profile."""
    if state.is_multi_profile:
        raise click.UsageError("This works with one profile at a time; --profile names it.")
