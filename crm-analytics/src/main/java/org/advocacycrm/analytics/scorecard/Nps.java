package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.AnswerTally;
import org.jspecify.annotations.Nullable;

/** Net promoter score: 9 and 10 promote, 0 to 6 detract. */
final class Nps {

    private Nps() {}

    static Reading read(AnswerTally answers) {
        var scores = answers.onScale(10);
        var promoters = scores.between(9, 10);
        var passives = scores.between(7, 8);
        var detractors = scores.between(0, 6);
        return Reading.of(scores.n(), estimate(promoters, passives, detractors))
                .withTally("promoters", promoters)
                .withTally("passives", passives)
                .withTally("detractors", detractors)
                .withTally("skipped", answers.skipped());
    }

    /** The score of a split in three, also of customers by where they stand. */
    static @Nullable Estimate estimate(long promoters, long passives, long detractors) {
        var n = promoters + passives + detractors;
        if (n == 0) {
            return null;
        }
        var value = 100.0 * (promoters - detractors) / n;
        if (promoters == n || passives == n || detractors == n) {
            return allAlike(value, n);
        }
        var p = (double) promoters / n;
        var d = (double) detractors / n;
        var error = 100 * Math.sqrt((p + d - (p - d) * (p - d)) / n);
        return new Estimate(value, Interval.around(value, error).cutTo(-100, 100), error);
    }

    /**
     * All in one class, the formula's interval has no width. Wilson bounds the share that may belong elsewhere; at
     * worst that share sits in the opposite class, or, of passives, all on one side.
     */
    private static Estimate allAlike(double value, long n) {
        if (n < Estimate.SMALL_SAMPLE) {
            return Estimate.plain(value);
        }
        var elsewhere = 1 - Estimate.wilson(n, n).low();
        var reach = value == 0 ? 100 * elsewhere : 200 * elsewhere;
        var interval = new Interval(value - reach, value + reach).cutTo(-100, 100);
        return new Estimate(value, interval, reach / Interval.Z);
    }
}
