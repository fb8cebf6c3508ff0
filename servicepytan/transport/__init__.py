"""What acts: the shell on ``requests`` that performs the steps the core decides on."""
