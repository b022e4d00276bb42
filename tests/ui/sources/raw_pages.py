"""PDFs by hand, for pages that no typesetter would make."""


def raw_pdf(*pages: tuple[str, str], trailer: str = "") -> bytes:
    """A PDF by hand: for each page its attributes ("/MediaBox [0 0 300 200]") and what it draws."""
    resources = "/Resources << /Font << /F1 3 0 R >> >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    kids = []
    for attributes, content in pages:
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
        drawn = f"/Contents {len(objects)} 0 R {resources} {attributes}"
        objects.append(f"<< /Type /Page /Parent 2 0 R {drawn} >>")
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    data, places = "%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return (
        f"{data}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
        f"<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{len(data)}\n%%EOF\n"
    ).encode("latin-1")


def line_of(words: str, at: str = "30 100") -> str:
    """What draws a line of words on a page, `at` points from its lower left corner."""
    return f"BT /F1 14 Tf {at} Td ({words}) Tj ET"
