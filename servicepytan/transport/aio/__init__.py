"""The transport on ``aiohttp``: performs the steps that the core decides on in asyncio tasks."""
