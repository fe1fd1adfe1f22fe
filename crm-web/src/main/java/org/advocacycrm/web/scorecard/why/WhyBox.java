package org.advocacycrm.web.scorecard.why;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure changed, ready to print.
 *
 * @param sentences the change and what it is made of, the largest first
 * @param mixHint when who counts moved the figure more than what they say; empty if not
 * @param waterfall none where the change cannot be split
 * @param drivers none where the metric has none
 */
public record WhyBox(
        List<String> sentences,
        String mixHint,
        @Nullable Waterfall waterfall,
        @Nullable DriverTable drivers,
        UsualRange usual) {

    public record Tab(String label, String href, boolean current) {}

    /**
     * A change step by step.
     *
     * @param dimension what the figure is split by
     * @param change the whole change, which the steps add up to
     */
    public record Waterfall(
            String dimension,
            List<Tab> tabs,
            Step start,
            List<Step> steps,
            Step end,
            String rate,
            String mix,
            String change) {}

    /**
     * One step of a waterfall.
     *
     * @param href the rows of the part; none for what is no part
     * @param tone better, worse or none
     */
    public record Step(
            String name,
            @Nullable String href,
            String values,
            String sample,
            String shares,
            String rate,
            String mix,
            String total,
            String tone,
            Bar bar) {}

    /** Where a step is drawn, on a scale of 0 to 200 that all share. */
    public record Bar(String x, String width) {}

    /**
     * What sets answers apart.
     *
     * @param summary how many conditions were looked at and how many are beyond chance
     */
    public record DriverTable(String summary, List<DriverRow> rows) {}

    public record DriverRow(
            String name,
            String href,
            String opposite,
            String with,
            String without,
            String impact,
            String interval,
            String tone) {}

    /**
     * What is usual for each period.
     *
     * @param sentences the periods that stand out, or that none does
     */
    public record UsualRange(List<String> sentences, List<RangeRow> rows) {}

    /**
     * One period.
     *
     * @param verdict whether it stands out, in a word
     * @param mark none where the sample is too small to judge
     */
    public record RangeRow(
            String period,
            String value,
            String sample,
            String range,
            String verdict,
            boolean unusual,
            @Nullable Mark mark) {}

    /** A value as a dot on its usual range, on a scale of 0 to 160 that all periods share. */
    public record Mark(String x, String from, String to) {}
}
