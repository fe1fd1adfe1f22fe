package org.advocacycrm.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfPrinterTests {

    private static final String PAGE = """
            <html lang="en"><head><title>Scorecard</title><meta name="description" content="Four perspectives"/><meta name="subject" content="Four perspectives"/>
            <style>body { font-family: 'Liberation Sans' } th { font-weight: bold } @page { size: A4 landscape }
            table { -fs-table-paginate: paginate } thead { display: table-header-group }</style></head>
            <body><h1>Scorecard − “Q3”</h1>
            <table><thead><tr><th scope="col">Metric</th><th scope="col">Value</th></tr></thead>
            <tbody><tr><th scope="row">NPS</th><td>+34</td></tr></tbody></table>
            <svg xmlns="http://www.w3.org/2000/svg" width="100" height="20" alt="Rising"><path d="M0 20 L100 0" fill="none" stroke="#1d4ed8"/></svg>
            </body></html>
            """;

    private final PdfPrinter printer = new PdfPrinter();

    @Test
    void printsPagesThatScreenReadersAndArchivesAccept() throws Exception {
        AccessiblePdf.assertConformance(printer.print(PAGE));
    }

    @Test
    void wouldBeCaughtPrintingAPictureWithoutWords() throws Exception {
        var silent = printer.print(PAGE.replace(" alt=\"Rising\"", ""));

        assertThat(AccessiblePdf.complaints(silent, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void fetchesNothingFromAnywhere() {
        var greedy = PAGE.replace(
                "</body>",
                "<img alt=\"x\" src=\"http://192.0.2.1/x.png\"/><img alt=\"y\" src=\"file:///etc/hostname\"/></body>");

        assertThat(printer.print(greedy)).isNotEmpty();
    }
}
