"""Paginators: they choose the next requests, and turn received pages into results.

A paginator decides and does nothing else. ``next_requests`` gives the requests that should be
under way; asking twice changes nothing. ``receive`` takes the page that answers the first of
them. Requests stand in the order in which their rows are given, so that it does not matter in
which order they are answered, and each is built once: the same object stands for the same request.
"""
