package org.advocacycrm.web.scorecard.target;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;
import org.advocacycrm.target.Target;
import org.advocacycrm.target.Targets;
import org.advocacycrm.target.Validity;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.scorecard.form.Subjects;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.GoalWords;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.springframework.stereotype.Component;

/** Puts targets into words. */
@Component
class TargetPages {

    /** One target in the list. */
    record Row(String id, String metric, String scope, String validity, String target, String owner, String reason) {}

    /** A metric for which nothing is set. */
    record Missing(String metric, String href) {}

    private final Targets targets;
    private final Subjects subjects;

    TargetPages(Targets targets, Subjects subjects) {
        this.targets = targets;
        this.subjects = subjects;
    }

    List<Row> rows(Locale locale) {
        return targets.all().stream()
                .flatMap(target -> row(target, locale).stream())
                .toList();
    }

    Optional<Row> row(Target target, Locale locale) {
        var words = subjects.words(locale);
        return Metric.named(target.scope().metric())
                .map(metric -> new Row(
                        target.id().toString(),
                        words.name(metric),
                        words.scope(target.scope().filter()),
                        validity(target.validity(), words, locale),
                        new GoalWords(words).target(target, metric.unit()),
                        subjects.name(target.owner()),
                        target.reason()));
    }

    /** Metrics of the scorecard that have no target for the last complete quarter. */
    List<Missing> missing(Locale locale) {
        var words = subjects.words(locale);
        var choice = subjects.lastQuarter();
        var links = new GoalLinks(new ScorecardQuery(choice, Comparison.PREVIOUS, MetricFilter.EVERYTHING));
        var set = targets.over(MetricFilter.EVERYTHING);
        return Arrays.stream(Metric.values())
                .filter(metric -> metric.onTheScorecard() && !isSet(metric, set, choice.period()))
                .map(metric -> new Missing(words.name(metric), links.newTarget(metric)))
                .toList();
    }

    List<Choice> lastings(Period period, Locale locale) {
        var words = subjects.words(locale);
        return Stream.of(
                        new Choice(TargetForm.STANDING, words.say("goal.target.standing")),
                        new Choice(
                                TargetForm.PERIOD,
                                words.say("goal.target.for-period", subjects.period(period, locale))))
                .toList();
    }

    private static boolean isSet(Metric metric, List<Target> set, Period period) {
        var own = set.stream()
                .filter(target -> target.scope().metric().equals(metric.slug()))
                .toList();
        return Target.inForce(own, period).isPresent();
    }

    private String validity(Validity validity, ScorecardWords words, Locale locale) {
        return switch (validity) {
            case Validity.ForPeriod(var period) -> subjects.period(period, locale);
            case Validity.Standing(var from) ->
                words.say("goal.target.from", words.words().day(from));
        };
    }
}
