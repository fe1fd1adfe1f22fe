package org.advocacycrm.web.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.advocacycrm.intake.file.FileImport;
import org.advocacycrm.intake.file.FileImports.Rejection;
import org.advocacycrm.intake.file.ImportState;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.jspecify.annotations.Nullable;

/**
 * The page of one import.
 *
 * @param done how much of the present step is done, of {@code whole}
 * @param rate rows a second, while reading
 * @param left the time that reading will take at this rate; empty while it cannot be told
 */
record ImportPage(
        ImportLine line,
        boolean over,
        boolean failed,
        boolean reading,
        boolean cancelAsked,
        @Nullable String error,
        @Nullable String mapping,
        String source,
        long done,
        long whole,
        String rate,
        @Nullable String left,
        List<RejectionRow> rejections) {

    static ImportPage of(FileImport shown, List<Rejection> rejections, Figures figures, Dates dates, Instant now) {
        var counts = shown.counts();
        var reading = counts.bytesRead() < shown.fileSize();
        var settled = counts.stored() + counts.unchanged();
        var seconds = shown.startedAt() == null
                ? 1
                : Math.max(1, Duration.between(shown.startedAt(), now).toSeconds());
        var left = seconds * Math.max(0, shown.fileSize() - counts.bytesRead()) / Math.max(1, counts.bytesRead());
        return new ImportPage(
                ImportLine.of(shown, figures, dates),
                shown.state().isOver(),
                shown.state() == ImportState.FAILED,
                reading,
                shown.cancelAsked(),
                shown.error(),
                shown.mappingName(),
                shown.source(),
                reading ? counts.bytesRead() : settled,
                Math.max(1, reading ? shown.fileSize() : counts.staged()),
                figures.count(counts.read() / seconds),
                reading && counts.bytesRead() > 0 ? figures.duration(Duration.ofSeconds(left)) : null,
                rejections.stream()
                        .map(rejection -> RejectionRow.of(rejection, figures))
                        .toList());
    }

    /** One value that was not taken. */
    record RejectionRow(String line, String column, String value, String reason) {

        static RejectionRow of(Rejection rejection, Figures figures) {
            return new RejectionRow(
                    figures.count(rejection.line()), rejection.column(), rejection.value(), rejection.reason());
        }
    }
}
