"""Files: Endpoint.download and JobAttachments."""

import hashlib

from servicepytan.attachments import JobAttachments
from servicepytan.requests import Endpoint


def digest(content):
    return [len(content), hashlib.sha256(content).hexdigest()]


def case_download(conn):
    return digest(Endpoint("forms", "jobs/attachment", conn).download(9))


def case_download_into_a_file(conn):
    files = Endpoint("forms", "jobs/attachment", conn)
    result = files.download(id="9", modifier="", filename="photo.bin")
    with open("photo.bin", "rb") as file:
        return file.read() == result


def case_download_without_an_id(conn):
    try:
        Endpoint("forms", "jobs/attachment", conn).download("")
    except ValueError as error:
        return str(error)


def case_download_from_elsewhere(conn):
    try:
        Endpoint("jpm", "jobs", conn).download(1)
    except ValueError as error:
        return "Download method is not supported for endpoint 'jobs'" in str(error)


def case_download_of_an_image(conn):
    return digest(Endpoint("pricebook", "images", conn).download("samples/1.bin"))


def case_job_attachments(conn):
    files = JobAttachments(conn)
    return [files.folder, files.endpoint, files.attachments, files.download_attachments()]


def case_job_attachments_data(conn):
    files = JobAttachments(conn=conn)
    result = files.get_attachments_data(300000002)
    return [[row["id"] for row in result], files.attachments == result]


def case_job_attachments_download(conn):
    files = JobAttachments(conn)
    files.attachments = [{"id": 3000000021}]
    return [digest(content) for content in files.download_attachments()]
