package org.advocacycrm.web.export;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the application's log what the PDF renderer complains of, and keeps quiet about its progress. */
class PdfLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(PdfPrinter.class);

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable cause) {
        if (matters(level)) {
            LOG.warn("{}: {}", where, message, cause);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // the level is the application's to set
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return matters(diagnostic.getLevel());
    }

    private static boolean matters(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
