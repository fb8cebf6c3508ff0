"""Lists and feeds as a data source of Spark: ``format("servicetitan")`` (extra ``spark``)."""

from __future__ import annotations

import os
import shutil
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from servicepytan._warning import warn_caller
from servicepytan.errors import ConfigurationError

if TYPE_CHECKING:
    from servicepytan.spark.data_source import ServiceTitanDataSource

__all__ = ["ServiceTitanDataSource"]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module 'servicepytan.spark' has no attribute {name!r}.")
        _require_data_sources()
        other = other_python(os.environ.get("PYSPARK_PYTHON"), shutil.which("python3"))
        if other:
            warn_caller(
                f"PYSPARK_PYTHON is not set, so that Spark starts its workers with {other}, and"
                f" not with {sys.executable}. Workers without servicepytan or pyarrow end"
                " without an error message. Set PYSPARK_PYTHON before the Spark session begins."
            )
        return import_module("servicepytan.spark.data_source").ServiceTitanDataSource


def _require_data_sources() -> None:
    """Raise unless PySpark supports Python data sources.

    Raises:
        ConfigurationError: it is missing, or older than 4.0.
    """
    install = 'Install it with: pip install "servicepytan[spark]"'
    try:
        import pyspark
    except ImportError as error:
        raise ConfigurationError(
            f"This needs PySpark, which cannot be imported ({error}). {install}"
        ) from error
    try:
        import_module("pyspark.sql.datasource")
        import_module("pyarrow")
    except ImportError as error:
        raise ConfigurationError(
            "This needs pyarrow and PySpark 4.0 or later; here is PySpark"
            f" {pyspark.__version__} ({error}). {install}"
        ) from error


def other_python(named: Optional[str], on_path: Optional[str]) -> Optional[str]:
    """The Python that Spark starts by default, if it differs from this one; else None.

    Args:
        named: The value of ``PYSPARK_PYTHON``.
        on_path: The ``python3`` that is found first.
    """
    if named or on_path is None:
        return None if named else "no python3 at all"
    return None if Path(on_path).parent == Path(sys.executable).parent else on_path


def __dir__() -> list[str]:
    return sorted(__all__)
