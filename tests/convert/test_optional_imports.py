"""Libraries that come with an extra: what is said when they are not there."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import pytest

from servicepytan.convert import arrow, frames
from servicepytan.convert.columns import Columns
from servicepytan.convert.optional_imports import import_optional
from servicepytan.errors import ConfigurationError

UTF_8 = {**os.environ, "PYTHONIOENCODING": "utf-8"}


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


WRITTEN = """
import sys
sys.modules.update({name: None for name in sys.argv[1:]})
from servicepytan.convert.cells import block
from servicepytan.convert.columns import Columns
from servicepytan.convert.decimals import decimal_texts
from servicepytan.convert.delimited import csv_lines
from servicepytan.convert.text_cells import TEXT_READERS, csv_cells
from servicepytan.core.creation_times import creation_times
from servicepytan.core.decoding import fastest
from servicepytan.core.json_rows import decoded_rows, json_lines
text = '{"id": 7, "share": 0.1, "far": 1e22, "note": "\u00e9", "tags": [{"a": 1.50}, null]}'
rows = [fastest()(text.encode()), {"id": None, "share": 1e-7, "tags": {}}]
print(csv_lines(csv_cells(block(rows, Columns(), TEXT_READERS))))
print(decimal_texts([0.1, None, 2.5]), decimal_texts(["1.50", 2.0]), decimal_texts([1e22]))
print(decoded_rows([text.encode()]), json_lines([b'{"id":1}']))
print(list(creation_times([{"createdOn": f"2026-01-0{day}T00:00:00Z"} for day in (1, 2)],
      ("createdOn",))))
"""


@pytest.mark.parametrize("missing", [["orjson"], ["msgspec"], ["orjson", "msgspec"]])
def test_values_are_the_same_without_the_fast_libraries(missing: list[str]) -> None:
    def written(*names: str) -> str:
        command = [sys.executable, "-c", WRITTEN, *names]
        done = subprocess.run(
            command, capture_output=True, timeout=60, check=True, encoding="utf-8", env=UTF_8
        )
        return done.stdout

    with_them = written()
    assert "0.1" in with_them
    assert written(*missing) == with_them
