package org.advocacycrm.analytics.scorecard;

import org.jspecify.annotations.Nullable;

/**
 * One value of a dimension within a whole.
 *
 * @param rest everything but this part
 * @param z how far apart the two are in standard deviations, by a test that suits their rows better than that of their
 *     means does; none where the means do
 */
public record Part(
        String value,
        Reading reading,
        Reading rest,
        @Nullable Double z) {

    public Part(String value, Reading reading, Reading rest) {
        this(value, reading, rest, null);
    }
}
