"""Places of their own for these tests: a start folder, a config file, a way to load."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Optional

import pytest

from servicepytan.config import Settings, files, load, loading
from servicepytan.errors import ConfigurationError

COMPLETE = {
    "client_id": "cid.test",
    "client_secret": "cs1.kept-quiet",
    "app_key": "ak1.kept-quiet",
    "tenant_id": "1234567",
}


@pytest.fixture
def complete() -> dict[str, Any]:
    return dict(COMPLETE)


@pytest.fixture
def as_variables() -> Callable[[Mapping[str, Any]], dict[str, str]]:
    return lambda values: {f"SERVICETITAN_{name.upper()}": str(values[name]) for name in values}


@pytest.fixture(autouse=True)
def config_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place of the default config file, which does not exist yet."""
    place = tmp_path / "home" / "config.toml"
    monkeypatch.setattr(files, "default_config_file", lambda: place)
    monkeypatch.setattr(loading, "_warned", set())
    return place


@pytest.fixture
def start(tmp_path: Path) -> Path:
    folder = tmp_path / "project" / "deep"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def write() -> Callable[..., Path]:
    def write(file: Path, text: str, mode: int = 0o600) -> Path:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(textwrap.dedent(text), encoding="utf-8")
        file.chmod(mode)
        return file

    return write


@pytest.fixture
def settle(start: Path) -> Callable[..., Settings]:
    def settle(
        value: Optional[Mapping[str, Any]] = None, environ: Optional[Mapping[str, str]] = None
    ) -> Settings:
        return load(value, environ=environ or {}, start=start)

    return settle


@pytest.fixture
def complaints(settle: Callable[..., Settings]) -> Callable[..., tuple[str, ...]]:
    """The problems of a search that must fail."""

    def complaints(*args: Any, **kwargs: Any) -> tuple[str, ...]:
        with pytest.raises(ConfigurationError) as caught:
            settle(*args, **kwargs)
        return caught.value.problems

    return complaints
