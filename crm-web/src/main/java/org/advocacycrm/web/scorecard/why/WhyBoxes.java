package org.advocacycrm.web.scorecard.why;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.advocacycrm.analytics.explanation.Explanation;
import org.advocacycrm.analytics.explanation.Explanations;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out why a figure changed, and puts it in words. */
@Component
public class WhyBoxes {

    private final Explanations explanations;

    WhyBoxes(Explanations explanations) {
        this.explanations = explanations;
    }

    /**
     * The box for a figure.
     *
     * @param wanted what its change is to be split by; without it by what explains most
     * @param address the page split by another dimension
     */
    public WhyBox of(
            ScorecardLine line,
            ScorecardQuery query,
            Optional<Dimension> wanted,
            Function<Dimension, String> address,
            ScorecardWords words) {
        var metric = line.metric();
        var compared = against(query);
        var inquiry =
                explanations.into(metric, query.filter(), compared.comparison().of(query.period()), query.period());
        var drivers = new DriverTables(metric, query, words).of(inquiry.drivers());
        var usual = new UsualRanges(query, words).of(line);
        return switch (inquiry.explanation(wanted)) {
            case Explanation.Split split -> {
                var figures = new Waterfalls(split, query, words);
                var sentences = new WhySentences(split, figures, words);
                yield new WhyBox(
                        sentences.say(words.periods(compared).other()),
                        sentences.mixHint(),
                        figures.draw(address),
                        drivers,
                        usual);
            }
            case Explanation.NotSplit(var reason) ->
                box(words.say("scorecard.why.not-split." + ScorecardWords.code(reason)), drivers, usual);
            case Explanation.NothingToCompare() -> box(words.say("scorecard.why.nothing"), drivers, usual);
        };
    }

    private static WhyBox box(String sentence, WhyBox.@Nullable DriverTable drivers, WhyBox.UsualRange usual) {
        return new WhyBox(List.of(sentence), "", null, drivers, usual);
    }

    /** A target has no rows to compare with: beside it stands the period before. */
    private static ScorecardQuery against(ScorecardQuery query) {
        return query.comparison() == Comparison.TARGET ? query.with(Comparison.PREVIOUS) : query;
    }
}
