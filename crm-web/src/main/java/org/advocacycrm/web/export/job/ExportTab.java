package org.advocacycrm.web.export.job;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.advocacycrm.export.ExportState;

/** Which exports the list shows. */
enum ExportTab {
    ALL(EnumSet.allOf(ExportState.class)),
    READY(EnumSet.of(ExportState.READY)),
    RUNNING(EnumSet.of(ExportState.QUEUED, ExportState.RUNNING)),
    FAILED(EnumSet.of(ExportState.FAILED, ExportState.CANCELLED));

    private final Set<ExportState> states;

    ExportTab(Set<ExportState> states) {
        this.states = states;
    }

    Set<ExportState> states() {
        return states;
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
