"""Finds the old calls in scripts of 0.4.2 and writes each as it is today."""
