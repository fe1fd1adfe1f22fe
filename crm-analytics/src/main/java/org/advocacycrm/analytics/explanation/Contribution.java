package org.advocacycrm.analytics.explanation;

import org.jspecify.annotations.Nullable;

/**
 * What one part adds to the change of the whole.
 *
 * @param before none where the part was absent before
 * @param after none where the part is absent now
 * @param mix because its share moved
 * @param rate because its own value moved
 */
public record Contribution(
        String value,
        @Nullable Portion before,
        @Nullable Portion after,
        double shareBefore,
        double shareAfter,
        double mix,
        double rate) {

    public double total() {
        return mix + rate;
    }
}
