"""Holding what a claim says against what its evidence says. A check flags; it never decides.

Pure: values of `workbench.reading` in, results with their reasons out.
"""
