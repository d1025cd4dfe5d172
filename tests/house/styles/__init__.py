"""One module a house style; its docstring says what is particular about it, its `build()` gives document and labels.

The first letter is the layout: a classic ISO layout, b whole procedure in one table, c numbered sections with a table
each, d decisions that approve many procedures, e descriptions of procedures, f English SOPs.
"""
