"""``completion``: prints the completion script of a shell."""

from __future__ import annotations

from importlib.metadata import version

import click

from servicepytan.cli.options import EVERYWHERE, Command

SHELLS = ("bash", "zsh", "fish", "powershell")


@click.command(
    cls=Command,
    shared=EVERYWHERE,
    epilog="""\
\b
Examples:
  servicepytan completion bash >> ~/.bashrc
  servicepytan completion zsh >> ~/.zshrc
  servicepytan completion fish > ~/.config/fish/completions/servicepytan.fish
  servicepytan completion powershell >> $PROFILE
""",
)
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Write the completion script of a shell.

    Loaded there, it completes commands, options and resources."""
    from click.shell_completion import ShellComplete, get_completion_class

    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(
            f"Completion for {shell} comes with click 8.5, and click {version('click')} is"
            " installed. Python 3.10 or newer takes it: pip install -U click"
        )
    root = ctx.find_root().command
    # The base's source(), as that of bash runs bash to see its version.
    script = ShellComplete.source(kind(root, {}, "servicepytan", "_SERVICEPYTAN_COMPLETE"))
    click.echo(script)
