"""A further blind measure: decisions of ministries, provinces, departments, boards and communes on procedures.

The papers are in the notation of `tests.districts.sketch` and written out by its hands: lists of what is published and
repealed, internal and joint flows in tables of every shape (procedures as rows, steps as columns, times by level, before
and after a cut), descriptions by ministries. The labels were written without knowing how qmslint reads.
"""
