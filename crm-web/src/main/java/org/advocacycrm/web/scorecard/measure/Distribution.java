package org.advocacycrm.web.scorecard.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.scorecard.ScoreCounts;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.scorecard.words.ScorecardWords;

/** How many answers gave each score, as bars. Every score of the scale is there, also one that nobody gave. */
record Distribution(List<Group> groups) {

    private static final double LONGEST_BAR = 240;

    /** Scores that mean the same: promoters, passives, detractors; other scales have one group without a name. */
    record Group(String name, String code, List<Bar> bars) {}

    record Bar(int score, String count, String share, String width) {}

    static Distribution of(
            Metric metric, int lowest, int highest, ScoreCounts scores, ScorecardWords words, Figures figures) {
        var drawing = new Drawing(scores, figures);
        if (metric != Metric.NPS) {
            return new Distribution(List.of(new Group("", "all", drawing.bars(lowest, highest))));
        }
        return new Distribution(List.of(
                new Group(words.say("scorecard.nps.promoters"), "positive", drawing.bars(9, 10)),
                new Group(words.say("scorecard.nps.passives"), "middle", drawing.bars(7, 8)),
                new Group(words.say("scorecard.nps.detractors"), "negative", drawing.bars(0, 6))));
    }

    private record Drawing(ScoreCounts scores, Figures figures) {

        /** The bars from the highest score down. */
        List<Bar> bars(int lowest, int highest) {
            var bars = new ArrayList<Bar>();
            for (var score = highest; score >= lowest; score--) {
                bars.add(bar(score));
            }
            return List.copyOf(bars);
        }

        private Bar bar(int score) {
            var count = scores.counts().getOrDefault(score, 0L);
            var most = scores.counts().values().stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(1);
            return new Bar(
                    score,
                    figures.count(count),
                    figures.percent(BigDecimal.valueOf((double) count / scores.n())),
                    String.format(Locale.ROOT, "%.1f", LONGEST_BAR * count / Math.max(most, 1)));
        }
    }
}
