"""Libraries that come with an extra: what is said when they are not there."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from servicepytan.convert import arrow, frames
from servicepytan.convert.columns import Columns
from servicepytan.convert.extras import import_optional
from servicepytan.errors import ConfigurationError


def test_a_module_that_is_there_is_given() -> None:
    assert import_optional("json", extra="x") is sys.modules["json"]


@pytest.mark.parametrize(
    ("module", "extra", "build"),
    [
        ("pandas", "pandas", lambda: frames.frame([], Columns())),
        ("pyarrow", "parquet", lambda: arrow.table([], Columns())),
        ("pyarrow", "parquet", lambda: arrow.batches([], Columns())),
        ("pyarrow", "parquet", lambda: arrow.schema_of(Columns())),
    ],
)
def test_what_is_missing_is_named_with_its_extra(
    module: str, extra: str, build: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ConfigurationError) as caught:
        build()
    assert str(caught.value).startswith(f"This needs {module}, which cannot be imported (")
    assert f'pip install "servicepytan[{extra}]"' in str(caught.value)
    assert isinstance(caught.value.__cause__, ImportError)


def test_a_frame_needs_no_arrow() -> None:
    code = (
        "import sys\n"
        "class Without:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'pyarrow':\n"
        "            raise ImportError(name)\n"
        "sys.meta_path.insert(0, Without())\n"
        "from servicepytan.convert.frames import frame\n"
        "from servicepytan.convert.columns import Columns\n"
        "print(len(frame([{'a': 'x', 'on': '2026-01-02T00:00:00Z', 'id': None}], Columns())))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.stdout.strip(), done.returncode) == ("1", 0), done.stderr


def test_nothing_heavy_is_loaded_before_it_is_asked_for() -> None:
    code = (
        "import sys\nfrom servicepytan.convert import arrow, frames\n"
        "from servicepytan import Session\n"
        "print([name for name in ('numpy', 'pandas', 'pyarrow') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]", done.stderr
