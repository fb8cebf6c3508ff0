"""``sandbox``: serves the sandbox on this machine."""

from __future__ import annotations

import json
import os
import shlex
import sys
import time
from collections.abc import Mapping
from typing import Optional

import click

from servicepytan.cli.options import EVERYWHERE, Command, GlobalOptions
from servicepytan.cli.ranges import Number, WholeNumber
from servicepytan.cli.streams import say


def _export(variables: Mapping[str, str]) -> str:
    return "".join(f"export {name}={shlex.quote(text)}\n" for name, text in variables.items())


def _powershell(variables: Mapping[str, str]) -> str:
    quoted = {name: text.replace("'", "''") for name, text in variables.items()}
    return "".join(f"$env:{name} = '{text}'\n" for name, text in quoted.items())


def _dotenv(variables: Mapping[str, str]) -> str:
    return "".join(f"{name}={text}\n" for name, text in variables.items())


def _json(variables: Mapping[str, str]) -> str:
    return json.dumps(dict(variables), indent=2) + "\n"


LOOK_SECONDS = 1.0
"""How often the command looks for Ctrl-C: a sleep that begins as the signal comes misses it."""

_JSON_FORMATS = ("json", "jsonl")
STYLES = {"export": _export, "powershell": _powershell, "dotenv": _dotenv, "json": _json}


@click.command(
    cls=Command,
    shared=EVERYWHERE,
    epilog="""\
\b
Examples:
  servicepytan sandbox
  servicepytan sandbox --port 8080 --jobs 20000 --rate-limit 60 --latency 0.1
  servicepytan sandbox --style dotenv > sandbox.env
""",
)
@click.option(
    "--port",
    type=WholeNumber(0, 65535),
    default=0,
    show_default="a free one",
    metavar="N",
    help="The port on this machine to listen at.",
)
@click.option(
    "--jobs",
    type=WholeNumber(min=0),
    default=120,
    show_default=True,
    metavar="N",
    help="How many jobs it holds; the number of other records follows.",
)
@click.option(
    "--seed",
    type=WholeNumber(),
    default=7,
    show_default=True,
    metavar="N",
    help="What the data are made from; the same seed gives the same data.",
)
@click.option("--strict", is_flag=True, help="Refuse unknown filters, which the real API ignores.")
@click.option(
    "--rate-limit",
    type=WholeNumber(min=1),
    metavar="N",
    help="Answer 429 beyond so many requests per second; no limit unless given.",
)
@click.option(
    "--seconds-per-report",
    type=Number(min=0),
    metavar="SECONDS",
    help="Answer 429 to data requests for one report that come earlier; no limit unless given.",
)
@click.option(
    "--latency",
    type=Number(min=0),
    default=0.0,
    metavar="SECONDS",
    help="Wait so long before each answer.",
)
@click.option(
    "--style",
    type=click.Choice(list(STYLES)),
    help="How the variables are written; as this system's shell reads them unless given.",
)
@click.pass_obj
def sandbox(
    state: GlobalOptions,
    port: int,
    jobs: int,
    seed: int,
    strict: bool,
    rate_limit: Optional[int],
    seconds_per_report: Optional[float],
    latency: float,
    style: Optional[str],
) -> None:
    """Serve a sandbox of the API until Ctrl-C.

    It listens on this machine only.

    The variables that point servicepytan to it are written to stdout first; set them in another
    shell. What is changed in it is forgotten when it ends.
    """
    from servicepytan.sandbox import Reporting, Sandbox

    _refuse_unused_format(state, style)
    served = Sandbox(
        port=port,
        jobs=jobs,
        seed=seed,
        strict=strict,
        rate_limit=rate_limit,
        reporting=Reporting(seconds_per_report=seconds_per_report),
        latency=latency,
    )
    try:
        served.start()
    except OSError as error:
        raise click.UsageError(
            f"Port {port} cannot be used: {error.strerror}. Choose another, or leave --port out."
        ) from None
    with served:
        click.echo(STYLES[style or _usual_style(state)](served.environ()), nl=False)
        sys.stdout.flush()
        say(
            f"The sandbox serves at {served.url}; set these variables in another shell."
            " Ctrl-C ends it."
        )
        while True:
            time.sleep(LOOK_SECONDS)


def _refuse_unused_format(state: GlobalOptions, style: Optional[str]) -> None:
    if state.format is None:
        return
    if style is not None:
        raise click.UsageError("--style says how the variables are written; leave --format out.")
    if state.format not in _JSON_FORMATS:
        raise click.UsageError(
            f"The variables are not written as {state.format}; say with --style how."
        )


def _usual_style(state: GlobalOptions) -> str:
    if state.format in _JSON_FORMATS:
        return "json"
    return "powershell" if os.name == "nt" else "export"
