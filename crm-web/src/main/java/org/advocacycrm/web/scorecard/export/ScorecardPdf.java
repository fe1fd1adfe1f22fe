package org.advocacycrm.web.scorecard.export;

import java.util.Map;
import org.advocacycrm.web.export.PdfPrinter;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The scorecard on paper: A4 landscape, a cover, one page per perspective, the definitions at the end. */
@Component
class ScorecardPdf implements ScorecardFile {

    private final ITemplateEngine templates;
    private final PdfPrinter printer;

    ScorecardPdf(ITemplateEngine templates, PdfPrinter printer) {
        this.templates = templates;
        this.printer = printer;
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.APPLICATION_PDF;
    }

    @Override
    public byte[] write(Report report) {
        var context = new Context(report.words().locale(), Map.of("print", PrintedScorecard.of(report)));
        return printer.print(templates.process("scorecard/print", context));
    }
}
