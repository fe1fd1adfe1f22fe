package org.advocacycrm.web.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints well-formed XHTML as a tagged PDF that screen readers (PDF/UA-1) and archives (PDF/A-3u) accept. */
@Component
public class PdfPrinter {

    private static final String FONT_FAMILY = "Liberation Sans";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String BLANK_PAGE =
            "<html lang=\"en\"><head><title>Blank</title><meta name=\"description\" content=\"Blank\"/>"
                    + "<meta name=\"subject\" content=\"Blank\"/></head>"
                    + "<body style=\"font-family:'Liberation Sans'\"><h1>Blank</h1></body></html>";

    private static final AtomicBoolean WARM = new AtomicBoolean();

    PdfPrinter() {
        XRLog.setLoggerImpl(new PdfLog());
    }

    public byte[] print(String xhtml) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_3_U)
                    .useColorProfile(SRGB)
                    .useFont(() -> font("Regular"), FONT_FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("Bold"), FONT_FAMILY, 700, FontStyle.NORMAL, true)
                    .useSVGDrawer(new BatikSVGDrawer())
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withHtmlContent(xhtml, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
        return pdf.toByteArray();
    }

    /** The first page takes seconds, as fonts and classes are loaded: better now than when somebody waits for it. */
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        if (WARM.compareAndSet(false, true)) {
            Thread.ofVirtual().name("pdf-warm-up").start(() -> print(BLANK_PAGE));
        }
    }

    private static InputStream font(String weight) {
        var file = PdfPrinter.class.getResourceAsStream("/fonts/liberation/LiberationSans-" + weight + ".ttf");
        if (file == null) {
            throw new IllegalStateException("The fonts for PDF pages are missing from this build");
        }
        return file;
    }
}
