"""A program at a terminal that asks questions: what it writes, and typing answers."""

from __future__ import annotations

import errno
import os
import select
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.interrupts import interruptible
from tests.waiting import LONG, until


class Dialog:
    """A running program and the terminal that it has.

    Args:
        process: The program.
        terminal: Our side of its terminal.
    """

    def __init__(self, process: subprocess.Popen[bytes], terminal: int) -> None:
        self._process = process
        self._terminal = terminal
        self._read_before = 0
        self.text = ""

    def expect(self, words: str) -> None:
        """Wait until the program has written some words behind those that came before."""
        end = time.monotonic() + LONG
        while words not in self.text[self._read_before :]:
            assert time.monotonic() < end, f"{words!r} never came:\n{self.text}"
            assert self._receive(), f"it ended without {words!r}:\n{self.text}"
        self._read_before = self.text.index(words, self._read_before) + len(words)

    def answer(self, question: str, text: str) -> None:
        """Type an answer, with the enter key, once a question stands there."""
        self.expect(question)
        os.write(self._terminal, f"{text}\n".encode())

    def answer_hidden(self, question: str, text: str) -> None:
        """The same for an answer that the terminal does not show."""
        self.expect(question)
        until(lambda: not self.echoes())
        os.write(self._terminal, f"{text}\n".encode())

    def interrupt(self, question: str) -> None:
        """Type Ctrl-C once a question stands there and the program waits for an answer.

        Between the two, Python would notice the Ctrl-C only with the next key.
        """
        self.expect(question)
        until(self._waits)
        os.write(self._terminal, b"\x03")

    def end(self) -> int:
        """Wait for the end of the program; returns its exit code."""
        while self._receive():
            pass
        return self._process.wait(LONG)

    def _waits(self) -> bool:
        """Whether the program waits for what is typed; after a moment where no system tells."""
        place = Path(f"/proc/{self._process.pid}")
        if not place.exists():
            time.sleep(0.2)
            return True
        state = (place / "stat").read_text().rpartition(")")[2].split()[0]
        return state == "S" and _is_at_terminal(place)

    def echoes(self) -> bool:
        """Whether the terminal shows what is typed."""
        import termios

        return bool(termios.tcgetattr(self._terminal)[3] & termios.ECHO)

    def _receive(self) -> bool:
        ready, _, _ = select.select([self._terminal], [], [], LONG)
        try:
            piece = os.read(self._terminal, 65536) if ready else b""
        except OSError as error:
            if error.errno != errno.EIO:  # what Linux says at the end
                raise
            return False
        self.text += piece.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(piece)


def _is_at_terminal(place: Path) -> bool:
    """Whether a process that sleeps does so in a call to its terminal, or nobody can tell."""
    try:
        words = (place / "syscall").read_text().split()
    except OSError:
        return True
    return any((place / "fd" / str(int(file, 16))).is_char_device() for file in words[1:2])


@contextmanager
def dialog(command: Sequence[str], env: dict[str, str], folder: Path) -> Iterator[Dialog]:
    """Start a program at a terminal of its own.

    Args:
        command: The program and its arguments.
        env: The environment.
        folder: Where to run.
    """
    import pty
    import termios

    ours, theirs = pty.openpty()

    def take_terminal() -> None:
        import fcntl

        fcntl.ioctl(0, termios.TIOCSCTTY, 0)

    with (
        interruptible(),
        subprocess.Popen(
            command,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env={**env, "TERM": "dumb", "COLUMNS": "400"},
            cwd=folder,
            start_new_session=True,
            preexec_fn=take_terminal,
        ) as process,
    ):
        os.close(theirs)
        try:
            yield Dialog(process, ours)
        finally:
            process.kill()
    os.close(ours)
