package org.advocacycrm.intake.mapping;

import java.util.List;
import java.util.Set;

/** One row of a file. */
public record Row(Header header, long line, List<String> cells, Set<String> missing) {

    /** What stands in the column without the blanks around it; nothing where that means "no value" in this file. */
    public String valueIn(String column) {
        var value = header.positionOf(column)
                .filter(position -> position < cells.size())
                .map(position -> cells.get(position).strip())
                .orElse("");
        return missing.contains(value) ? "" : value;
    }
}
