# fmt: off
# ruff: noqa: E501
"""A university laboratory: one running text with "Step 1 –" lines, bullets, safety notes and a sign-off block at the front; nothing wrong."""

from __future__ import annotations

from tests.house.build import Par, Step
from tests.offices.paper import Office


def build() -> Office:
    """The document and its labels."""
    h = Office("s-university-ph", font="Cambria", size=11.5)
    code, title = "ENV-LAB-09", "Measurement of pH in Surface Water Samples"
    h.procedure(title, code)
    h.header(Par(f"Standard Operating Procedure {code}, revision 2, effective 1 September 2025", size=9, italic=True))
    h.p("Department of Environmental Chemistry, University of Dunmarsh", align="center")
    h.p(f"{code}: {title}", bold=True, align="center", size=15)
    h.has("approval", "purpose", "scope", "responsibility", "steps", "records", "references", "revision_history")
    h.p("Sign-off", bold=True)
    h.table([["Prepared by", "Yusuf Demir, research technician", "25 August 2025"], ["Approved by", "Dr Maeve Rafferty, laboratory manager", "28 August 2025"]], [3.5, 9, 4.5])
    h.p("Purpose", bold=True)
    h.p("To obtain comparable pH values from all field campaigns.")
    h.p("Scope and applicability", bold=True)
    h.p("Lake, river and pond water between 5 °C and 30 °C. Not for sea water.")
    h.p("Personnel and responsibilities", bold=True)
    h.p("The duty analyst measures; the laboratory manager reviews the log every week.")
    h.p("Health and safety", bold=True)
    h.p("Wear gloves and goggles. Buffer solutions are mild irritants.")
    h.p("Equipment", bold=True)
    h.lines("• pH meter with glass electrode", "• buffer solutions pH 4.01, 7.00 and 10.01", "• wash bottle with deionised water")
    h.p("Procedure", bold=True)
    steps = (
        ("Step 1", "The duty analyst lets the samples and buffers reach room temperature."),
        ("Step 2", "The duty analyst calibrates the meter with three buffers; the slope shall lie between 95 % and 105 %."),
        ("Step 3", "The duty analyst rinses the electrode, measures each sample twice and writes both values in the log."),
        ("Step 4", "The duty analyst measures the pH 7.00 buffer after every ten samples; if it deviates by more than 0.05, step 2 is repeated."),
        ("Step 5", "The laboratory manager reviews the log and releases the values."),
    )
    for label, text in steps:
        h.p(f"{label} – {text}")
    h.flow([Step(label, "", "The duty analyst" if i < 4 else "The laboratory manager", None, None) for i, (label, _) in enumerate(steps)])
    h.p("Data and records", bold=True)
    h.p("The pH log is kept in room B2.14 for ten years.")
    h.p("References", bold=True)
    h.p("ISO 10523:2008 Water quality – Determination of pH.")
    h.p("Revision history", bold=True)
    h.table([["Revision", "Date", "What changed"], ["1", "4 March 2022", "First version"], ["2", "1 September 2025", "Check buffer every ten samples"]], [3, 4.5, 9.5], header=1)
    return h
