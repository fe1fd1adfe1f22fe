package org.advocacycrm.web.intake;

import java.util.Locale;
import org.advocacycrm.intake.file.FileImport;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.frame.When;

/** One import in the history. */
record ImportLine(
        String id,
        String file,
        String who,
        When since,
        String state,
        String read,
        String stored,
        String unchanged,
        String rejected,
        boolean hasRejects) {

    static ImportLine of(FileImport shown, Figures figures, Dates dates) {
        var counts = shown.counts();
        return new ImportLine(
                shown.id().toString(),
                shown.fileName(),
                shown.createdBy(),
                dates.moment(shown.createdAt()),
                shown.state().name().toLowerCase(Locale.ROOT),
                figures.count(counts.read()),
                figures.count(counts.stored()),
                figures.count(counts.unchanged()),
                figures.count(counts.rejected()),
                counts.rejected() > 0);
    }
}
