"""A department of sixty procedures with its master list, its published catalogue and its forms, and defects at known places.

`python -m tests.department DIR` writes `DIR/clean` and `DIR/planted`, and beside the latter `planted.json`: what a careful
auditor would find. All offices, procedures, codes and forms are invented.
"""
