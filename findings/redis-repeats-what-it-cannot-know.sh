#!/bin/sh
# redis 8.1.0: RPUSH, INCR and other commands are sent up to eleven times when their answers are lost.
#
# A connection that ends between a command and its answer leaves open whether the command was carried out. The client
# connects again and sends it again, ten times by default, reads and writes alike: a queue then has the same entry
# eleven times, and a counter is eleven too high. HTTP clients repeat only what is safe to repeat. With
# retry=Retry(NoBackoff(), 0) the error comes at once. The server here is a few lines that count and hang up.
#
# Output seen:
#   RPUSH arrived 11 times
#   INCR arrived 11 times
#   without retries 1 time
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet redis==8.1.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import socket
import threading

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

arrived = []
server = socket.create_server(("127.0.0.1", 0))


def serve():
    while True:
        connection, _ = server.accept()
        with connection, connection.makefile("rb") as lines:
            while header := lines.readline():
                words = []
                for _ in range(int(header[1:])):
                    lines.readline()
                    words.append(lines.readline().strip().decode().upper())
                if words[0] in ("RPUSH", "INCR"):
                    arrived.append(words[0])
                    break
                connection.sendall(b"+OK\r\n")


threading.Thread(target=serve, daemon=True).start()


def times(command, *arguments, **options):
    arrived.clear()
    client = redis.Redis(port=server.getsockname()[1], protocol=2, **options)
    try:
        client.execute_command(command, *arguments)
    except redis.ConnectionError:
        return len(arrived)
    raise SystemExit("no error")


pushed, counted = times("RPUSH", "jobs", "1"), times("INCR", "jobs")
once = times("INCR", "jobs", retry=Retry(NoBackoff(), 0))
print(f"RPUSH arrived {pushed} times")
print(f"INCR arrived {counted} times")
print(f"without retries {once} time")
assert (pushed, counted, once) == (11, 11, 1)
PY
