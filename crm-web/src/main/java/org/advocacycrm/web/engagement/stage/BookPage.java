package org.advocacycrm.web.engagement.stage;

import java.util.List;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/** One version of the statements beside the version before, ready to print. */
record BookPage(
        int version,
        boolean current,
        String author,
        String note,
        When adopted,
        List<Stage> stages,
        List<Version> versions) {

    record Stage(String name, String purpose, List<String> attributes, List<Line> lines, List<String> removed) {}

    /**
     * @param decidedBy what decides it, in words
     * @param change what differs from the version before; empty if nothing
     * @param before how it read before; none unless it read differently
     */
    record Line(
            String kind,
            String text,
            String decidedBy,
            String change,
            @Nullable String before) {}

    record Version(int version, String author, String note, When adopted, boolean shown) {}
}
