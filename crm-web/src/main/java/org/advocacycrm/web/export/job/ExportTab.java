package org.advocacycrm.web.export.job;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.advocacycrm.export.ExportState;

/** Which exports the list shows. */
enum ExportTab {
    ALL,
    READY,
    RUNNING,
    FAILED;

    Set<ExportState> states() {
        return switch (this) {
            case ALL -> EnumSet.allOf(ExportState.class);
            case READY -> EnumSet.of(ExportState.READY);
            case RUNNING -> EnumSet.of(ExportState.QUEUED, ExportState.RUNNING);
            case FAILED -> EnumSet.of(ExportState.FAILED, ExportState.CANCELLED);
        };
    }

    /** How it stands in addresses and message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tab of that code; all exports for a code that is none. */
    static ExportTab named(String code) {
        return Stream.of(values())
                .filter(tab -> tab.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
