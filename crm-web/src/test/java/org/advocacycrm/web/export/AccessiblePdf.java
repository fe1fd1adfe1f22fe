package org.advocacycrm.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a PDF: as a screen reader gets it (PDF/UA-1) and as an archive keeps it (PDF/A-3u). */
public final class AccessiblePdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private AccessiblePdf() {}

    public static void assertConformance(byte[] pdf) throws Exception {
        assertThat(complaints(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
        assertThat(complaints(pdf, PDFAFlavour.PDFA_3_U)).as("PDF/A-3u").isEmpty();
    }

    static List<String> complaints(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var found = new ArrayList<String>();
            for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                found.add(assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
                        + assertion.getLocation().getContext());
            }
            return found;
        }
    }
}
