"""Uploaded and sample files, served from another host name that must get no credentials."""

from __future__ import annotations

import hashlib
import re
from email.message import Message
from typing import Optional
from urllib.parse import quote, unquote

from servicepytan.sandbox.gateway import FILES
from servicepytan.sandbox.responses import Refused, Response, bad

_HOST = "localhost"
_SAMPLE = re.compile(r"samples/(\d{1,2})\.bin")
_EXTENDED_NAME = re.compile(r"filename\*=utf-8''([^;\s]+)", re.IGNORECASE)
_BINARY = "application/octet-stream"


class Files:
    """The files of a sandbox.

    Args:
        seed: The seed of the sandbox.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._contents: dict[str, bytes] = {}

    def keep(self, folder: str, name: str, content: bytes) -> str:
        """Store a file; returns its path."""
        path = f"{folder}/{len(self._contents) + 1}/{name}"
        self._contents[path] = content
        return path

    def content(self, path: str) -> bytes:
        """Content of an uploaded file, or of ``samples/1.bin`` to ``samples/60.bin``.

        Raises:
            Refused: there is no such file.
        """
        sample = _SAMPLE.fullmatch(path)
        if path in self._contents:
            return self._contents[path]
        if sample and 1 <= int(sample[1]) <= 60:
            return self.sample(path)
        raise Refused(404, f"File {path} was not found.")

    def sample(self, name: str) -> bytes:
        """Content of a sample file; the same seed gives the same bytes."""
        return hashlib.sha256(f"{self._seed}:{name}".encode()).digest() * 32

    def redirect_to(self, path: str, host: str) -> Response:
        """A redirect to a file.

        Args:
            path: The path of the file.
            host: The header of the request, for its port.
        """
        self.content(path)
        port = host.rpartition(":")[2]
        url = f"http://{_HOST}:{port}{FILES}{quote(path)}"
        return Response(302, headers=(("Location", url),))

    def sent(self, path: str) -> Response:
        """A file by its address."""
        name = unquote(path[len(FILES) :])
        return binary(self.content(name), name.rpartition("/")[2])


def binary(content: bytes, name: str) -> Response:
    """An answer with a file."""
    shown = ("Content-Disposition", f"attachment; {_name_parameters(name)}")
    return Response(200, content, _BINARY, (shown,))


def _name_parameters(name: str) -> str:
    """The file name as .NET writes it, with non-ASCII letters in ``filename*``."""
    if name.isascii() and '"' not in name:
        return f'filename="{name}"'
    plain = "".join(letter if letter.isascii() and letter != '"' else "_" for letter in name)
    return f"filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def read_upload(content_type: str, body: bytes) -> tuple[str, bytes]:
    """Name and content of the file in a form.

    Raises:
        Refused: it is no form with the field ``file``.
    """
    header = Message()
    header["Content-Type"] = content_type
    boundary = header.get_boundary()
    if header.get_content_type() != "multipart/form-data" or not boundary:
        raise Refused(415, "Unsupported Media Type", {"Content-Type": ["It must be a form."]})
    for part in body.split(b"--" + boundary.encode())[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        name = _file_name(head.decode("utf-8", "replace"))
        if name is not None:
            return name, content[:-2]
    raise bad("file", "The file field is required.")


def _file_name(head: str) -> Optional[str]:
    line = next((line for line in head.splitlines() if "form-data" in line), "")
    message = Message()
    message["Content-Disposition"] = line.partition(":")[2].strip()
    if message.get_param("name", header="Content-Disposition") != "file":
        return None
    extended = _EXTENDED_NAME.search(line)
    name = unquote(extended[1]) if extended else message.get_filename() or "file"
    return name.replace("/", "_").replace("\\", "_")
