"""A file as the one part of a multipart form."""

from __future__ import annotations

import hashlib
from urllib.parse import quote


def form(name: str, file_name: str, content: bytes) -> tuple[str, bytes]:
    """The content type and the body of a form with one file.

    Args:
        name: The field of the form.
        file_name: What the file is called.
        content: What is in it.
    """
    boundary = f"servicepytan-{hashlib.sha256(content).hexdigest()}"
    head, tail = frame(name, file_name, boundary)
    return f"multipart/form-data; boundary={boundary}", head + content + tail


def frame(name: str, file_name: str, boundary: str) -> tuple[bytes, bytes]:
    """What comes before and after the file in the body of a form.

    Args:
        name: The field of the form.
        file_name: What the file is called.
        boundary: What separates the parts; it must not be in the file.
    """
    head = (
        f"--{boundary}\r\n"
        f'Content-Disposition: form-data; name="{name}"; {_file_name(file_name)}\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    )
    return head.encode(), f"\r\n--{boundary}--\r\n".encode()


def _file_name(file_name: str) -> str:
    """The name as it stands in a header: as browsers write it; not ASCII, by RFC 5987 too."""
    plain = file_name.replace("\\", "%5C").replace('"', "%22")
    plain = plain.replace("\r", "%0D").replace("\n", "%0A")
    if plain.isascii():
        return f'filename="{plain}"'
    ascii_name = plain.encode("ascii", "replace").decode().replace("?", "_")
    return (
        f"filename=\"{ascii_name}\"; filename*=UTF-8''{quote(file_name, safe='', errors='replace')}"
    )
