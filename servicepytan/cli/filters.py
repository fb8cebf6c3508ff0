"""Filters on the command line: ``--filter name=value``, or an option per filter."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Optional

import click

from servicepytan.cli.completions import completions
from servicepytan.cli.options import Command
from servicepytan.errors import InvalidArgument

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from servicepytan.endpoints.operations import Operation, Parameter

_OPTIONS_KEY = "servicepytan.cli.filters"
_NAMES = ("resource", "operation")
_VALUES = {"bool": ("true", "false"), "active": ("True", "False", "Any")}


class FilterCommand(Command):
    """A command that takes the filters of its operation as options."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Set unknown options aside before click parses the rest."""
        own, options = self._split(ctx, args)
        ctx.meta[_OPTIONS_KEY] = options
        return super().parse_args(ctx, own)

    def _split(
        self, ctx: click.Context, args: Sequence[str]
    ) -> tuple[list[str], list[tuple[str, Optional[str]]]]:
        own = self._takes_value(ctx)
        own_words: list[str] = []
        options: list[tuple[str, Optional[str]]] = []
        words = list(reversed(args))
        while words:
            word = words.pop()
            name, equals, value = word.partition("=")
            if word == "--":
                own_words += [word, *reversed(words)]
                break
            if name in own or not word.startswith("--"):
                own_words.append(word)
                if own.get(name) and not equals and words:
                    own_words.append(words.pop())
            elif equals:
                options.append((name, value))
            else:
                options.append((name, _value(words)))
        return own_words, options

    def filters(self, ctx: click.Context) -> dict[str, str]:
        """The filters of the operation, with their option names."""
        return {parameter.name: option_name(parameter) for parameter in filters_so_far(ctx)}

    def _takes_value(self, ctx: click.Context) -> dict[str, bool]:
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        return {
            name: not (option.is_flag or option.count) for option in options for name in option.opts
        }

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Completions: options, filters as options, and values that begin with a dash."""
        values = completions(_values_so_far(ctx), incomplete)
        if values:
            return values
        items = super().shell_complete(ctx, incomplete)
        if not incomplete.startswith("-"):
            return items
        own = {item.value for item in items}
        names = [option_name(parameter) for parameter in filters_so_far(ctx)]
        return [*items, *completions((name for name in names if name not in own), incomplete)]


def _value(words: list[str]) -> Optional[str]:
    """The value of an unknown option: the next word, unless it is an option."""
    return words.pop() if words and not words[-1].startswith("--") else None


def option_name(parameter: Parameter) -> str:
    """The option name of a filter."""
    return "--" + parameter.name.rstrip("_").replace("_", "-")


def all_filters(ctx: click.Context, operation: Operation, filters: Sequence[str]) -> list[str]:
    """All filters as ``name=value``, from ``--filter`` and from options.

    Raises:
        InvalidArgument: an option is neither one of the command nor a filter.
    """
    options: Sequence[tuple[str, Optional[str]]] = ctx.meta.get(_OPTIONS_KEY, ())
    return [*filters, *(_as_text(ctx, operation, name, value) for name, value in options)]


def _as_text(ctx: click.Context, operation: Operation, option: str, value: Optional[str]) -> str:
    from servicepytan.cli.query import is_paging, parameter_of, read_name

    name = read_name(operation, option[2:]).text
    if parameter_of(operation, name) is None and not is_paging(name):
        raise _unknown(ctx, operation, option)
    if value is None:
        raise InvalidArgument(f"{option} is a filter and needs a value: {option} VALUE.")
    return f"{option[2:]}={value}"


def _unknown(ctx: click.Context, operation: Operation, option: str) -> InvalidArgument:
    from servicepytan.core.wire import did_you_mean

    params = ctx.command.get_params(ctx)
    own = [name for param in params if isinstance(param, click.Option) for name in param.opts]
    filters = [option_name(parameter) for parameter in operation.params]
    guess = did_you_mean(option, [*own, *filters])
    return InvalidArgument(
        f"There is no option {option!r}, and no such filter of {operation.name}.{guess}"
        f" servicepytan describe {operation.name} tells its filters."
    )


def filters_so_far(ctx: click.Context) -> tuple[Parameter, ...]:
    """The filters of the operation on an unfinished line."""
    operation = operation_so_far(ctx)
    return operation.params if operation else ()


def operation_so_far(ctx: click.Context) -> Optional[Operation]:
    """The operation on an unfinished line; None if it has none yet.

    A line that ends in ``--filter`` leaves its words in ``args``.
    """
    from servicepytan.cli.resources import find, operation_named

    for name in _NAMES:
        if ctx.params.get(name):
            operation: Operation = ctx.params[name]
            return operation
    word = (ctx.args or [""])[0]
    by_name = any(param.name == "operation" for param in ctx.command.params)
    try:
        return operation_named(word) if by_name else find(word, str(ctx.info_name))
    except InvalidArgument:
        return None


def complete_filter(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Completions for ``--filter``: ``name=``."""
    return completions((f"{parameter.name}=" for parameter in filters_so_far(ctx)), incomplete)


def complete_value(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Completions for the value of a filter whose option ends an unfinished line."""
    return completions(_values_so_far(ctx), incomplete)


def _values_so_far(ctx: click.Context) -> Iterator[str]:
    from servicepytan.cli.query import parameter_of

    options = ctx.meta.get(_OPTIONS_KEY, ())
    operation = operation_so_far(ctx)
    if not options or options[-1][1] is not None or operation is None:
        return
    parameter = parameter_of(operation, options[-1][0][2:])
    if parameter is not None:
        for value in parameter.choices or _VALUES.get(parameter.kind, ()):
            yield value
            if parameter.kind == "sort":
                yield f"-{value}"


def filter_option(*names: str) -> Callable[[Any], Any]:
    """The option ``--filter``.

    Args:
        *names: Other names of it.
    """
    return click.option(
        "--filter",
        *names,
        "filters",
        multiple=True,
        metavar="NAME=VALUE",
        shell_complete=complete_filter,
        help="A filter by its name in Python or on the wire; several may be given. 'sort' is one."
        " Filters are options, too: --job-status Completed.",
    )


def arguments(metavar: str) -> Callable[[Any], Any]:
    """The argument for the path parameters.

    Args:
        metavar: How the help names it.
    """
    return click.argument("args", nargs=-1, metavar=metavar, shell_complete=complete_value)
