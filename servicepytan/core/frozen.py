"""Base classes of immutable values: ``NamedTuple``, and ``Frozen`` for values with checks."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING or sys.version_info >= (3, 14):
    from typing import NamedTuple as NamedTuple
else:
    from collections import namedtuple

    class _NamedTupleType(type):
        """Defines named tuples as ``typing`` does, but compiles no annotation.

        Before Python 3.14 that takes most of the time, which counts for what every program imports.
        """

        def __new__(mcs, name, bases, namespace):
            if not bases:
                return super().__new__(mcs, name, bases, namespace)
            fields = namespace.get("__annotations__", {})
            defaults = [namespace.pop(field) for field in fields if field in namespace]
            made = namedtuple(name, fields, defaults=defaults, module=namespace.pop("__module__"))
            made.__new__.__annotations__ = fields
            for key, value in namespace.items():
                setattr(made, key, value)
            return made

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
