"""Writes ``servicepytan/endpoints`` from the OpenAPI files of the API."""
