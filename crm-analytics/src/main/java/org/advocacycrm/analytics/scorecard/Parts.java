package org.advocacycrm.analytics.scorecard;

import java.util.List;

/**
 * A figure and the parts it falls into by one dimension.
 *
 * @param parts in the order of their values
 */
public record Parts(Reading whole, List<Part> parts) {

    public Parts {
        parts = List.copyOf(parts);
    }
}
