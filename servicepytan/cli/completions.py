"""Completions for the shell, found without a request."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


def completions(names: Iterable[str], incomplete: str) -> list[CompletionItem]:
    """The names that start with an unfinished word."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(name) for name in names if name.startswith(incomplete)]


def complete_operation(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Completions for the name of an operation."""
    from servicepytan.cli.resources import operation_names

    return completions(operation_names(), incomplete)
