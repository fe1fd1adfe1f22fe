package org.advocacycrm.web.scorecard.definition;

import java.util.List;

/**
 * What a metric means, ready to print.
 *
 * @param n what is counted in n
 * @param apart the other sets of rows that are counted
 * @param current its figure of the current period
 */
record DefinitionPage(
        String slug,
        String name,
        String help,
        String formula,
        int version,
        String perspective,
        String unit,
        String direction,
        String interval,
        String n,
        List<String> apart,
        String exclusions,
        List<String> dimensions,
        String attributes,
        List<String> sources,
        String avoids,
        Example example,
        String current) {

    /** A small example, computed by the code that computes the metric. */
    record Example(List<Count> counts, String value, String n, String interval, List<Count> asides) {}

    record Count(String name, String value) {}

    /** The metrics of one perspective. */
    record Section(String name, List<Entry> entries) {}

    record Entry(String slug, String name, String help, String formula) {}
}
