package org.advocacycrm.directory;

import java.util.List;

/** One page of a list and whether there is more on either side. */
public record CustomerPage(List<CustomerLine> lines, boolean hasPrevious, boolean hasNext) {

    public CustomerPage {
        lines = List.copyOf(lines);
    }
}
