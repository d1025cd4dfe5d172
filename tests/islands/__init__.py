"""A third blind measure: procedures in the everyday words of offices that follow no template.

The papers are in the notation of `tests.districts.sketch` and written out by its hands. Lists and totals stand in
unusual places, headings and columns are named as people speak; the labels were written without running qmslint.
"""
