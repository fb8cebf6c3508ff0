"""Filters on the command line: as ``--filter name=value``, and as options of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Optional

import click

from servicepytan.cli.options import Command
from servicepytan.errors import InvalidArgument

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from servicepytan.endpoints.operations import Operation, Parameter

_GIVEN = "servicepytan.cli.filters"
_NAMES = ("resource", "operation")
_VALUES = {"bool": ("true", "false"), "active": ("True", "False", "Any")}


def completions(names: Iterable[str], incomplete: str) -> list[CompletionItem]:
    """The names that an unfinished word may become."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(name) for name in names if name.startswith(incomplete)]


class FilterCommand(Command):
    """A command that reads options it does not have as filters of its operation."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the unknown options aside before click sees them."""
        kept, given = self._split(ctx, args)
        ctx.meta[_GIVEN] = given
        return super().parse_args(ctx, kept)

    def _split(
        self, ctx: click.Context, args: Sequence[str]
    ) -> tuple[list[str], list[tuple[str, Optional[str]]]]:
        own = self._takes_value(ctx)
        kept: list[str] = []
        given: list[tuple[str, Optional[str]]] = []
        rest = list(reversed(args))
        while rest:
            word = rest.pop()
            name, equals, value = word.partition("=")
            if word == "--":
                kept += [word, *reversed(rest)]
                break
            if name in own or not word.startswith("--"):
                kept.append(word)
                if own.get(name) and not equals and rest:
                    kept.append(rest.pop())
            elif equals:
                given.append((name, value))
            else:
                given.append((name, _value(rest)))
        return kept, given

    def filters(self, ctx: click.Context) -> dict[str, str]:
        """The filters of the operation, which are options, too."""
        return {parameter.name: option_name(parameter) for parameter in filters_so_far(ctx)}

    def _takes_value(self, ctx: click.Context) -> dict[str, bool]:
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        return {
            name: not (option.is_flag or option.count) for option in options for name in option.opts
        }

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Options, filters as options, and values of these that begin with a dash."""
        values = completions(_values_so_far(ctx), incomplete)
        if values:
            return values
        found = super().shell_complete(ctx, incomplete)
        if not incomplete.startswith("-"):
            return found
        own = {item.value for item in found}
        names = [option_name(parameter) for parameter in filters_so_far(ctx)]
        return [*found, *completions((name for name in names if name not in own), incomplete)]


def _value(rest: list[str]) -> Optional[str]:
    """The value of an unknown option: the next word, unless that is an option itself."""
    return rest.pop() if rest and not rest[-1].startswith("--") else None


def option_name(parameter: Parameter) -> str:
    """How a filter is called as an option."""
    return "--" + parameter.name.rstrip("_").replace("_", "-")


def given_filters(ctx: click.Context, known: Operation, filters: Sequence[str]) -> list[str]:
    """All filters as ``name=value``: those given by ``--filter`` and those given as options.

    Raises:
        InvalidArgument: an option is neither one of the command nor a filter.
    """
    given: Sequence[tuple[str, Optional[str]]] = ctx.meta.get(_GIVEN, ())
    return [*filters, *(_as_text(ctx, known, name, value) for name, value in given)]


def _as_text(ctx: click.Context, known: Operation, option: str, value: Optional[str]) -> str:
    from servicepytan.cli.query import is_paging, parameter_of, read_name

    name = read_name(known, option[2:]).text
    if parameter_of(known, name) is None and not is_paging(name):
        raise _unknown(ctx, known, option)
    if value is None:
        raise InvalidArgument(f"{option} is a filter and needs a value: {option} VALUE.")
    return f"{option[2:]}={value}"


def _unknown(ctx: click.Context, known: Operation, option: str) -> InvalidArgument:
    from servicepytan.core.wire import did_you_mean

    params = ctx.command.get_params(ctx)
    own = [name for param in params if isinstance(param, click.Option) for name in param.opts]
    filters = [option_name(parameter) for parameter in known.params]
    guess = did_you_mean(option, [*own, *filters])
    return InvalidArgument(
        f"There is no option {option!r}, and no such filter of {known.name}.{guess}"
        f" servicepytan describe {known.name} tells its filters."
    )


def filters_so_far(ctx: click.Context) -> tuple[Parameter, ...]:
    """The filters of the operation that an unfinished line names."""
    known = known_so_far(ctx)
    return known.params if known else ()


def known_so_far(ctx: click.Context) -> Optional[Operation]:
    """The operation that an unfinished line names.

    A line that ends in ``--filter`` leaves its words in ``args``.
    """
    from servicepytan.cli.resources import find, operation_named

    for name in _NAMES:
        if ctx.params.get(name):
            found: Operation = ctx.params[name]
            return found
    word = (ctx.args or [""])[0]
    by_name = any(param.name == "operation" for param in ctx.command.params)
    try:
        return operation_named(word) if by_name else find(word, str(ctx.info_name))
    except InvalidArgument:
        return None


def complete_filter(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """``name=`` for ``--filter``."""
    return completions((f"{parameter.name}=" for parameter in filters_so_far(ctx)), incomplete)


def complete_value(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """The values of a filter whose option stands at the end of an unfinished line."""
    return completions(_values_so_far(ctx), incomplete)


def _values_so_far(ctx: click.Context) -> Iterator[str]:
    from servicepytan.cli.query import parameter_of

    given = ctx.meta.get(_GIVEN, ())
    known = known_so_far(ctx)
    if not given or given[-1][1] is not None or known is None:
        return
    parameter = parameter_of(known, given[-1][0][2:])
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
    """The argument for what stands in the path.

    Args:
        metavar: How the help names it.
    """
    return click.argument("args", nargs=-1, metavar=metavar, shell_complete=complete_value)
