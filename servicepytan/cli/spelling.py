"""Translates library messages into the terms of the command line."""

from __future__ import annotations

import re
from collections.abc import Mapping

import click

_KEPT = "servicepytan.cli.spelling"
_PHRASES = {
    r"\w+=(?:\w+|\"\w+\") \((--[\w-]+(?: \w+)?)\)": r"\1",
    r"\bargument config_file\b": "argument FILE",
    r"\bargument profile\b": "--profile",
    r"\bcheck=False sends": "--no-check sends",
    r"\banother tenant_column\b": "another --tenant-column",
    r"\b(smaller|larger) page_size\b": r"\1 --page-size",
    r"\bwith flat=False\b": "without --flat",
    r"\bwithout tenant_column\b": "without --tenant-column",
    r"\bLeave exact out": "Leave --exact out",
    r"\b(?:session\.records\(\) or )?list\(\) without exact=True": "list without --exact",
    r"\bCall session\.([\w.]*\w)": r"Run servicepytan call \1",
    r"\bpass profile to Session, set": "write --profile NAME, set",
    r"\bpass \w+ to Session, set": "set",
    r", or pass the value to Session, to settle": " to settle",
    r"[;,] ?(?:try again after it, )?or allow more with retry=RetryPolicy\([^)]*\)": "",
    r", or app_key=\.\.\.": "",
    r"\bLeave rate_limit=None out": "Leave rate_limit = false out of the config file",
    r"\b[Pp]ass a date, a datetime,? or text such as": "Write it as in",
    r"\bpass a dict, or a list": "write an object, or a list",
    r" is None, which": " is null, which",
    r" is not a dict\b": " is not an object",
}
"""Phrases of library messages, and their replacement on the command line."""
_ARGUMENT = re.compile(r"(?<![\w.'\"\[{(?&-])([a-z]\w*)=(\"[^\"]*\"|'[^']*'|[\w.+:-]*\w)?")
_SUBJECT = re.compile(r"(?:^|(?<=\. ))([a-z]\w*)(?= (?:is|takes) |: )")


def in_shell(text: str, options: Mapping[str, str]) -> str:
    """A message with options in place of Python arguments: ``full=True`` becomes ``--full``.

    Args:
        text: The message.
        options: The options by what the library calls them, and where settings are made that
            are no options; other names stay.

    Example:
        >>> in_shell("Leave format='csv' out.", {"format": "--format"})
        'Leave --format csv out.'
    """
    for ours, theirs in _PHRASES.items():
        text = re.sub(ours, theirs, text)
    text = _SUBJECT.sub(lambda match: _subject(match[1], options), text)
    return _ARGUMENT.sub(lambda match: _option(match, options), text)


def _subject(name: str, options: Mapping[str, str]) -> str:
    option = options.get(name, "")
    return option if option.startswith("--") else name


def _option(match: re.Match[str], options: Mapping[str, str]) -> str:
    option, value = options.get(match[1]), match[2] or ""
    if option is None or (value and not option.startswith("--")):
        return match[0]
    if option.startswith("--no-") or value == "False":
        return option if option.startswith("--no-") and value == "False" else match[0]
    if value in ("", "True"):
        return f"{option} " if _is_value_behind(match) else option
    return f"{option} {_quote(value)}"


def _is_value_behind(match: re.Match[str]) -> bool:
    """Whether a list or an object follows the ``=``, which the pattern does not take in."""
    return match[0].endswith("=") and match.string[match.end() : match.end() + 1] in tuple("[{(<")


def _quote(value: str) -> str:
    """A value as typed in a shell, quoted only if necessary."""
    plain = value[1:-1] if value[0] in "'\"" else value
    return plain if re.fullmatch(r"[\w.:/@+-]+", plain) else value


def in_command_words(text: str, ctx: click.Context) -> str:
    """A library message with the options of the running command."""
    from servicepytan.config.settings import SETTINGS

    settings = {
        setting.name: setting.variable or f"{setting.name} in the config file"
        for setting in SETTINGS
    }
    return in_shell(text, {**settings, **ctx.meta.get(_KEPT, {})})


def keep_options(ctx: click.Context, filters: Mapping[str, str]) -> None:
    """Record the option name of each library argument, for the command that is to run.

    Args:
        ctx: The context of the command.
        filters: Options that the command reads beside its own, by name in Python.
    """
    options = dict(filters)
    for param in ctx.command.get_params(ctx):
        if isinstance(param, click.Option):
            option = max(param.opts, key=len)
            options.update(dict.fromkeys(_names(option), option))
    ctx.meta[_KEPT] = options


def _names(option: str) -> list[str]:
    """Python names of an option: ``--from`` is ``from_``, ``--no-check`` is ``check``."""
    name = option.lstrip("-").replace("-", "_")
    return [name, f"{name}_", *([name[3:]] if name.startswith("no_") else [])]
