"""Reading scripts of 0.4.2: which old calls they make, and how each is written today."""
