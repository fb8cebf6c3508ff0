"""Reports: parameters, answers and paging, without I/O."""
