"""The documents of the example folders, one module each: `PATH` below examples/, `build()` the Word file.

Offices, people, procedures and internal numbers are invented. A module's docstring says what is wrong in its document.
"""
