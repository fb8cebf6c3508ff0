"""Reports: parameters, answers and paging, decided without I/O."""
