"""``completion``: the script that teaches a shell our commands."""

from __future__ import annotations

import click

from servicepytan.cli.options import Command


@click.command(
    cls=Command,
    epilog="""\
\b
Examples:
  servicepytan completion bash >> ~/.bashrc
  servicepytan completion zsh >> ~/.zshrc
  servicepytan completion fish > ~/.config/fish/completions/servicepytan.fish
""",
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Write the completion script of a shell.

    Loaded there, it completes commands, options and resources."""
    from click import shell_completion

    kind = getattr(shell_completion, f"{shell.capitalize()}Complete")
    root = ctx.find_root().command
    # The base's source(), as that of bash runs bash to see its version.
    script = shell_completion.ShellComplete.source(
        kind(root, {}, "servicepytan", "_SERVICEPYTAN_COMPLETE")
    )
    click.echo(script)
