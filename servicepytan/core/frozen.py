"""Base classes of immutable values: ``NamedTuple``, and ``Frozen`` for values with checks."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING or sys.version_info >= (3, 14):
    from typing import NamedTuple as NamedTuple
else:
    from collections import _tuplegetter
    from types import FunctionType

    class _NamedTupleType(type):
        """Defines named tuples as ``typing`` does, but compiles no annotation, and no method twice.

        Before Python 3.14 that takes most of the time, which counts for what every program imports.
        """

        def __new__(mcs, name, bases, namespace):
            if name == "NamedTuple":
                return super().__new__(mcs, name, bases, namespace)
            fields = namespace.get("__annotations__", {})
            defaults = {field: namespace.pop(field) for field in fields if field in namespace}
            getters = {field: _tuplegetter(i, None) for i, field in enumerate(fields)}
            names = tuple(fields)
            new = _constructor(names, tuple(defaults.values()), name)
            new.__annotations__ = fields
            body = {"__slots__": (), "__new__": new, "_fields": names, "__match_args__": names}
            body["_field_defaults"] = defaults
            return type(name, (_NamedValues,), {**body, **getters, **namespace})

    class _NamedValues(tuple):
        """The methods of all named tuples."""

        __slots__ = ()
        _fields = ()

        @classmethod
        def _make(cls, values):
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, /, **changes):
            made = tuple.__new__(type(self), map(changes.pop, self._fields, self))
            if changes:
                raise TypeError(f"Got unexpected field names: {list(changes)!r}")
            return made

        __replace__ = _replace

        def _asdict(self):
            return dict(zip(self._fields, self))

        def __repr__(self):
            shown = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self))
            return f"{type(self).__name__}({shown})"

        def __getnewargs__(self):
            return tuple(self)

    def _constructor(fields, defaults, owner):
        code = _code_for(len(fields)).replace(co_varnames=("_cls", *fields))
        new = FunctionType(code, {"_tuple_new": tuple.__new__}, "__new__", defaults)
        new.__qualname__ = f"{owner}.__new__"
        return new

    @cache
    def _code_for(fields):
        """The code of a constructor of so many fields, under other names."""
        names = "".join(f"_{i}, " for i in range(fields))
        return eval(f"lambda _cls, {names}: _tuple_new(_cls, ({names}))").__code__  # nosec B307

    class NamedTuple(metaclass=_NamedTupleType):
        """Base of a named tuple."""


class Frozen:
    """Base of an immutable value, which is compared and shown by its ``_fields``.

    It costs a tenth of a data class to define, which counts for what every program imports.

    Example:
        >>> class Point(Frozen):
        ...     _fields = __slots__ = ("x",)
        ...
        ...     def __init__(self, x: int) -> None:
        ...         self._set(x=x)
        >>> Point(1)
        Point(x=1)
    """

    __slots__: tuple[str, ...] = ()
    _fields: tuple[str, ...] = ()
    """The arguments of ``__init__``, in their order."""

    def _set(self, **values: Any) -> None:
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self._fields)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._fields)
        return f"{type(self).__name__}({shown})"

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed: make a new one.")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed: make a new one.")

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), self._values())
