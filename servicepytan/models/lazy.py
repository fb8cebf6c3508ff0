"""Makes each model of an API module on first access."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import create_model

from servicepytan.core.wire import did_you_mean
from servicepytan.models.base import ServiceTitanModel

Fields = Mapping[str, Any]
"""The type of each attribute, or a pair of it and of pydantic's ``Field``."""


class Parts:
    """The nested models of a model, as attributes.

    Args:
        models: The models of its module.
        above: The names of the models that are being made; one that holds itself gets its name.
    """

    def __init__(self, models: LazyModels, above: tuple[str, ...]) -> None:
        self._models = models
        self._above = above

    def __getattr__(self, name: str) -> Any:
        return name if name in self._above else self._models.made(name, self._above)


class LazyModels:
    """Makes the models of a module on first access, together with their nested models.

    Threads that touch a model at the same moment get the same class.

    Args:
        namespace: The namespace of the module, which keeps what was made.
    """

    def __init__(self, namespace: dict[str, Any]) -> None:
        self._namespace = namespace
        self._fields: dict[str, Callable[[Parts], Fields]] = {}

    def add(self, fields: Callable[[Parts], Fields]) -> Callable[[Parts], Fields]:
        """Add a model: its name with a ``_`` before it, its docstring, and its fields.

        Args:
            fields: Gives the fields; called when the model is touched.
        """
        self._fields[fields.__name__[1:]] = fields
        return fields

    @property
    def names(self) -> list[str]:
        """The names of all models, in order."""
        return sorted(self._fields)

    def get(self, name: str) -> Any:
        """The model of a name, for ``__getattr__`` of the module.

        Raises:
            AttributeError: there is none; the message names the nearest.
        """
        if name in self._fields:
            return self.made(name)
        hint = "" if name.startswith("_") else did_you_mean(name, self._fields)
        module = self._namespace["__name__"]
        raise AttributeError(f"module {module!r} has no attribute {name!r}.{hint}")

    def made(self, name: str, above: tuple[str, ...] = ()) -> type[ServiceTitanModel]:
        """The class with a name, made if necessary.

        Args:
            name: The name.
            above: The names of the models that are being made.
        """
        model: type[ServiceTitanModel] = self._namespace.get(name) or self._namespace.setdefault(
            name, self._make(name, self._fields[name](Parts(self, (*above, name))))
        )
        return model

    def _make(self, name: str, fields: Fields) -> type[ServiceTitanModel]:
        definitions: dict[str, Any] = {
            key: kind if isinstance(kind, tuple) else (kind, None) for key, kind in fields.items()
        }
        return create_model(
            name,
            __base__=ServiceTitanModel,
            __module__=self._namespace["__name__"],
            __doc__=self._fields[name].__doc__,
            **definitions,
        )
