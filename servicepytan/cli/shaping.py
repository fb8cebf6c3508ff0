"""The options ``--shape``, ``--with-names`` and ``--columns``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from servicepytan.convert.shapes import Shape

NAMES = (
    *("custom_fields", "explode=", "external_data=", "flatten", "join=", "local_times="),
    *("pick=", "rename"),
)


def _complete_shape(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    from servicepytan.cli.completions import completions

    return completions(NAMES, incomplete)


def _complete_kind(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    from servicepytan.cli.completions import completions
    from servicepytan.core.api_facts import NAMED

    return completions(NAMED, incomplete)


def shape_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options ``--shape`` and ``--with-names``."""
    shape = click.option(
        "--shape",
        "shapes",
        multiple=True,
        metavar="SHAPE",
        shell_complete=_complete_shape,
        help="Pass the rows through a shape, such as flatten, rename, pick=id,number,"
        " explode=items, custom_fields or local_times=ZONE; several in their order.",
    )
    with_names = click.option(
        "--with-names",
        multiple=True,
        metavar="KIND",
        shell_complete=_complete_kind,
        help="Write the names of things beside their ids, as in businessUnit or jobType.",
    )
    return shape(with_names(command))


def shapes_of(shapes: Sequence[str], with_names: Sequence[str]) -> list[Shape]:
    """The shapes that the options name; names come before the other shapes.

    Raises:
        InvalidArgument: there is no such shape or kind.
    """
    from servicepytan.shape import join, parse

    kinds = [kind.strip() for text in with_names for kind in text.split(",") if kind.strip()]
    return [*([join(kinds)] if with_names else []), *map(parse, shapes)]


def columns_by_resource(
    ctx: click.Context, param: click.Parameter, texts: Sequence[str]
) -> dict[str, list[str]]:
    """The columns by resource, from texts such as ``jobs=id,jobNumber``."""
    columns: dict[str, list[str]] = {}
    for text in texts:
        resource, is_given, names = text.partition("=")
        listed = [name.strip() for name in names.split(",") if name.strip()]
        if not (is_given and resource.strip() and listed):
            raise click.BadParameter("write it as jobs=id,jobNumber.", ctx, param)
        columns.setdefault(resource.strip().replace("-", "_"), []).extend(listed)
    return columns
