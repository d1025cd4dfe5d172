"""Further procedure documents, each by another invented office and hand, with the labels of a careful reader.

`python -m tests.offices DIR` writes `DIR/documents/*.docx` and `DIR/labels/*.json`. They measure how well what was
learnt from other documents carries over: written without running qmslint, they must not be tuned against one by one.
All offices, people, codes and local decisions are invented; only laws that every procedure has to cite are real.
"""
