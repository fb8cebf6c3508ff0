#!/bin/sh
# urllib3 2.8.0: a gzip or deflate body that ends in the middle is given as complete, without an error.
#
# A proxy that compresses a reply it could not read to the end sends such a body with a correct length. gzip ends
# with a checksum and a size, so that the loss can be seen; the standard library raises EOFError. urllib3 gives the
# part it could decode. A wrong checksum does raise DecodeError. A CSV file cut between two lines looks whole.
#
# Output seen:
#   gzip: the first rows only
#   deflate: the first rows only
#   standard library: EOFError
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet urllib3==2.8.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import gzip
import io
import zlib

from urllib3 import HTTPResponse

ROWS = "".join(f"{number},{number * 7919 % 10007}\n" for number in range(5_000)).encode()


def decoded(encoding, body):
    part = body[: len(body) // 2]
    headers = {"Content-Encoding": encoding, "Content-Length": str(len(part))}
    return HTTPResponse(io.BytesIO(part), headers, status=200, preload_content=False).read()


for encoding, body in (("gzip", gzip.compress(ROWS)), ("deflate", zlib.compress(ROWS))):
    seen = decoded(encoding, body)
    assert seen, "nothing decoded"
    assert ROWS.startswith(seen)
    assert len(seen) < len(ROWS)
    print(f"{encoding}: the first rows only")
try:
    gzip.decompress(gzip.compress(ROWS)[:-20])
except EOFError as error:
    print("standard library:", type(error).__name__)
PY
