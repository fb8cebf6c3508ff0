"""Checks all rows of a batch before the first is sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from servicepytan.batch.spool import RowSpool
from servicepytan.core import bodies
from servicepytan.core.batch.rows import RowForm, RowProblems, row_form, rows_of
from servicepytan.core.call import Call
from servicepytan.core.outcomes import is_write, unsent
from servicepytan.endpoints.operations import Operation, operation, types_of
from servicepytan.endpoints.single_calls import SingleCallBuilder
from servicepytan.errors import InvalidArgument

_CHECK_ADVICE = bodies.UNSENT_NOTE
_ADVICE = "Nothing was sent."


def checked_rows(
    builder: SingleCallBuilder, name: str, rows: Any, args: Sequence[Any], check: bool
) -> RowSpool:
    """The rows of a batch, checked and spooled.

    Args:
        builder: Builds the call of each row.
        name: The full name of the operation.
        rows: The rows; an iterator is read to its end.
        args: The first path parameters, if they are the same for all rows.
        check: Whether bodies are checked.

    Raises:
        InvalidArgument: the operation is none for a batch; rows or ``args`` do not fit it.
        InvalidRows: rows are wrong.
        BatchError: the temporary folder is full, or cannot be written.
    """
    target = operation(name)
    with unsent(target.verb, target.repeatable):
        _check_operation(target)
        form = row_form(name, target.path_params, args, bool(target.body))
        checker = RowChecker(builder, target, form, tuple(args), check)
        spool = RowSpool()
        try:
            checker.spool_all(rows_of(rows, form), spool)
            spool.flush()
        except BaseException:
            spool.close()
            raise
        return spool


def _check_operation(target: Operation) -> None:
    if target.archetype == "upload":
        raise InvalidArgument(f"{target.name} uploads a file; a batch sends bodies and ids.")
    if not is_write(target.verb, target.repeatable) or target.paging:
        raise InvalidArgument(f"{target.name} reads; a batch is for operations that change data.")


class RowChecker:
    """Checks rows and builds their calls.

    Args:
        builder: Builds the calls.
        target: The operation.
        form: What a row consists of.
        args: The first path parameters of all rows.
        check: Whether bodies are checked.
    """

    def __init__(
        self,
        builder: SingleCallBuilder,
        target: Operation,
        form: RowForm,
        args: tuple[Any, ...],
        check: bool,
    ) -> None:
        self._builder = builder
        self._target = target
        self._form = form
        self._args = args
        self._check = check and bool(target.body)
        self._types = types_of(target.name.partition(".")[0])

    def spool_all(self, rows: Iterable[Any], spool: RowSpool) -> None:
        """Check all rows and spool them.

        Raises:
            InvalidRows: some are wrong.
        """
        problems = RowProblems(self._target.name)
        total = 0
        for total, row in enumerate(rows, 1):
            try:
                call, path_id = self._prepared(row)
            except InvalidArgument as error:
                problems.add(total, str(error).replace(f"{self._target.name}: ", "", 1))
            else:
                if not problems.count:  # otherwise they will not be sent
                    spool.add(call, path_id)
        problems.raise_any(total, _CHECK_ADVICE if self._check else _ADVICE)

    def _prepared(self, row: Any) -> tuple[Call, Any]:
        """The call of a row, and the record's id in its path.

        Raises:
            InvalidArgument: the row is wrong.
        """
        own, body = self._form.split(row)
        body = bodies.plain(body)
        args = (*self._args, *own)
        call = self._builder.call(self._target.name, args, None)
        path_id = self._path_id(args[-1], call) if self._has_id else None
        if not self._form.has_body:
            return call, path_id
        bodies.require(body, self._target.name)
        if self._check:
            partial = self._target.verb == "PATCH"
            wrong = bodies.problems_of(body, self._target.body, self._types, partial=partial)
            if wrong:
                raise InvalidArgument(wrong)
        return self._builder.call(self._target.name, args, None, body, False), path_id

    def _path_id(self, value: Any, call: Call) -> Any:
        """The record's id in the path: as the caller gave it, but an int where the API has one."""
        sent = call.path.rpartition("/")[2]
        if self._target.path_params[-1].kind == "int":
            return int(sent)
        return value if isinstance(value, str) else sent

    @property
    def _has_id(self) -> bool:
        params = self._target.path_params
        return bool(params) and self._target.path.endswith(f"{{{params[-1].wire}}}")
