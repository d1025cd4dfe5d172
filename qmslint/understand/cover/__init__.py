"""Control data: titles, codes, dates, signers and change history of covers, headers and footers."""
