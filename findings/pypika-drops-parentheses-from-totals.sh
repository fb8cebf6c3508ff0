#!/bin/sh
# PyPika 0.51.1: it drops the parentheses of -(price + fee) and of price * (pieces / per_box), and the totals are others.
#
# A query built of Python expressions is to mean what they mean. PyPika keeps the parentheses in a - (b - c), but a
# minus before a sum becomes one before its first part only, so that a refund of 100 and a fee of 15 is 85. A division
# behind a factor loses its own parentheses. Whole numbers are divided without a fraction in SQLite, PostgreSQL and SQL
# Server, so that the order counts: 30 pieces are two full boxes of 12, and their price is 10, not 12. Two conditions
# that are compared with each other lose theirs as well. There is no error.
#
# Output seen:
#   refund: -"price"+"fee" is -85, as Python has it -115
#   full boxes: "price"*"pieces"/"per_box" is 250, as Python has it 200
