package org.advocacycrm.web.scorecard.plan;

import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.action.PlanContent;
import org.advocacycrm.analytics.action.PlanEffect;
import org.advocacycrm.analytics.scorecard.Change;
import org.advocacycrm.analytics.scorecard.Interval;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.web.scorecard.form.Subjects;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.jspecify.annotations.Nullable;

/** Says what came of a plan, and what may be concluded from it. */
record EffectWords(ScorecardWords words, Subjects subjects, Locale locale) {

    PlanPage.@Nullable Effect of(Optional<PlanEffect> measured, PlanContent content, Metric metric) {
        return measured.map(effect -> of(effect, content, metric)).orElse(null);
    }

    private PlanPage.Effect of(PlanEffect effect, PlanContent content, Metric metric) {
        var change = effect.change();
        return new PlanPage.Effect(
                subjects.period(effect.beforePeriod(), locale),
                words.figures().value(effect.before().value(), metric.unit()),
                sample(effect.before()),
                subjects.period(effect.afterPeriod(), locale),
                words.figures().value(effect.after().value(), metric.unit()),
                sample(effect.after()),
                change.map(its -> words.figures().difference(its.difference(), metric.unit()))
                        .orElse(""),
                change.map(Change::interval).map(ends -> interval(ends, metric)).orElse(""),
                words.say("goal.plan.effect." + verdict(effect, change, content)),
                !effect.complete());
    }

    /** What may be said of it, as a message key. */
    private static String verdict(PlanEffect effect, Optional<Change> change, PlanContent content) {
        if (change.isEmpty()) {
            return "no-data";
        }
        if (effect.before().smallSample() || effect.after().smallSample()) {
            return "too-few";
        }
        if (change.get().interval() == null) {
            return "untested";
        }
        if (!change.get().significant()) {
            return "none";
        }
        var expected = content.expectedEffect();
        var wanted = expected == null ? 0 : expected.doubleValue();
        if (wanted * change.get().difference() <= 0) {
            return "other-way";
        }
        return Math.abs(change.get().difference()) >= Math.abs(wanted) ? "reached" : "partly";
    }

    private String interval(Interval ends, Metric metric) {
        return words.say(
                "scorecard.interval",
                words.figures().difference(ends.low(), metric.unit()),
                words.figures().difference(ends.high(), metric.unit()));
    }

    private String sample(Reading reading) {
        return words.say("scorecard.n", words.figures().count(reading.n()));
    }
}
