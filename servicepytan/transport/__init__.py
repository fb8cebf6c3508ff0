"""The transport on ``requests``: performs the steps that the core decides on."""
