"""Messages of the library in the words of the command line."""

from __future__ import annotations

import re
from collections.abc import Mapping

import click

_KEPT = "servicepytan.cli.spelling"
_PHRASES = {
    "check=False sends": "--no-check sends",
    "choose another tenant_column": "choose another --tenant-column",
}
"""What messages call by its name in Python without an equals sign behind it."""
_NAMED_TWICE = re.compile(r"\b\w+=\w+ \((--[\w-]+)\)")
_ARGUMENT = re.compile(r"(?<![\w.'\"\[{(?&-])([a-z]\w*)=(\"[^\"]*\"|'[^']*'|[\w.+:-]*\w)?")


def in_shell(text: str, options: Mapping[str, str]) -> str:
    """A message where arguments are spelled as options: ``full=True`` as ``--full``.

    Args:
        text: The message.
        options: The options by what the library calls them; a name that is none stays.

    Example:
        >>> in_shell("Leave format='csv' out.", {"format": "--format"})
        'Leave --format csv out.'
    """
    for ours, theirs in _PHRASES.items():
        text = text.replace(ours, theirs)
    text = _NAMED_TWICE.sub(r"\1", text)
    return _ARGUMENT.sub(lambda found: _option(found, options), text)


def _option(found: re.Match[str], options: Mapping[str, str]) -> str:
    name, value = found[1], found[2] or ""
    option = options.get(name)
    if option is None:
        return found[0]
    if option.startswith("--no-"):
        return option if value == "False" else found[0]
    if value in ("", "True"):
        return option
    plain = value[1:-1] if value[0] in "'\"" else value
    quoted = value if plain != value and re.search(r"[^\w.:/@+-]", plain) else plain
    return f"{option} {quoted}" if plain else f"{option} ''"


def spelled(text: str, ctx: click.Context) -> str:
    """A message of the library in the words of the command that is running."""
    return in_shell(text, ctx.meta.get(_KEPT, {}))


def keep_options(ctx: click.Context, filters: Mapping[str, str]) -> None:
    """Keep what the arguments of the library are called here, by the command that is to run.

    Args:
        ctx: The context of the command.
        filters: Options that the command reads beside its own, by name in Python.
    """
    options = dict(filters)
    for param in ctx.command.get_params(ctx):
        if isinstance(param, click.Option):
            option = max(param.opts, key=len)
            name = option.lstrip("-").replace("-", "_")
            options.update({name: option, f"{name}_": option})
            options.setdefault(name.partition("no_")[2], option)
    ctx.meta[_KEPT] = options
