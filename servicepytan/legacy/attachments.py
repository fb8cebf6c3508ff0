"""``JobAttachments``: the files of a job, with the interface of 0.4.2."""

from __future__ import annotations

from typing import Any

from servicepytan._deprecation import deprecated
from servicepytan.legacy import calls
from servicepytan.legacy.endpoint import Endpoint
from servicepytan.session import Connectable


class JobAttachments(Endpoint):
    """The files of a job; new code uses ``session.job_attachments``.

    Args:
        conn: The connection.
    """

    def __init__(self, conn: Connectable = None) -> None:
        deprecated("JobAttachments")
        self.folder = "forms"
        self.endpoint = "jobs"
        self.conn = conn
        self.attachments: list[Any] = []

    def get_attachments_data(self, job_id: int) -> list[Any]:
        """The files of a job, as data; also stored in ``attachments``.

        Raises:
            requests.HTTPError: the API answers with an error.
        """
        deprecated("JobAttachments.get_attachments_data")
        self.attachments = calls.rows(self.conn, self._url(job_id, "attachments"), {})
        return self.attachments

    def download_attachments(self) -> list[bytes]:
        """The content of each file in ``attachments``.

        Raises:
            requests.HTTPError: the API answers with an error.
        """
        deprecated("JobAttachments.download_attachments")
        return [self._bytes(attachment["id"]) for attachment in self.attachments]

    def _bytes(self, id: int) -> bytes:
        return calls.content(self.conn, self._url("attachment", str(id)))
