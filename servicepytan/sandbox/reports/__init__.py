"""Reports: categories, descriptions, rows, and the two ways to run one."""
