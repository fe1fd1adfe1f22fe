package org.advocacycrm.analytics.standing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.advocacycrm.advocacy.SegmentDecision;
import org.advocacycrm.analytics.health.Bands;
import org.advocacycrm.analytics.health.HealthModel;
import org.advocacycrm.analytics.health.HealthReading;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.AdvocacyReading;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.CustomerHistory.Answer;
import org.advocacycrm.standing.CustomerHistory.ServiceCase;
import org.advocacycrm.standing.Health;
import org.advocacycrm.standing.LifecycleReading;
import org.advocacycrm.standing.Standing;
import org.jspecify.annotations.Nullable;

/** Derives a customer's standing from the history alone: health first, then the stage, then the segment. */
public record StandingCalculator(HealthModel model, Company company) {

    /** What a change of health is measured against. */
    public static final Duration COMPARED_WITH = Duration.ofDays(30);

    private static final int TREND_WEEKS = 26;

    public Standing standing(CustomerHistory history, Instant now) {
        var before = now.minus(COMPARED_WITH);
        var score = health(history, now).score();
        var scoreBefore = health(history, before).score().supportedValue();
        var lifecycle = new LifecycleReading(history, now, company.zone());
        var stage = stage(history, now, score.supportedValue());
        return new Standing(
                history.customer(),
                segment(history, now, stage),
                segment(history, before, stage(history, before, scoreBefore)).segment(),
                stage,
                inShort(history, now, score.supportedValue(), score.coverage(), scoreBefore),
                lastContact(history, now),
                lifecycle.renewalDue().orElse(null),
                new StandingCourse(this, history, now).spells(),
                now);
    }

    public HealthReading health(CustomerHistory history, Instant at) {
        return model.read(history, at, company);
    }

    private Health inShort(
            CustomerHistory history,
            Instant now,
            @Nullable Double score,
            double coverage,
            @Nullable Double scoreBefore) {
        var trend = new ArrayList<@Nullable Double>();
        for (var moment : weeksBefore(now)) {
            trend.add(health(history, moment).score().supportedValue());
        }
        trend.add(score);
        var change = score == null || scoreBefore == null ? null : score - scoreBefore;
        return new Health(score, coverage, Bands.after(trend), change, trend, model.id());
    }

    /** The starts of the last weeks, oldest first; fixed to Mondays, so that the course does not depend on the hour. */
    public List<Instant> weeksBefore(Instant now) {
        var monday = LocalDate.ofInstant(now, company.zone()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, TREND_WEEKS)
                .mapToObj(week -> monday.minusWeeks(TREND_WEEKS - 1 - week))
                .map(day -> day.atStartOfDay(company.zone()).toInstant())
                .toList();
    }

    LifecycleRule stage(CustomerHistory history, Instant at, @Nullable Double health) {
        return LifecycleRule.decidingOn(new LifecycleReading(history, at, company.zone()).evidence(health));
    }

    static SegmentDecision segment(CustomerHistory history, Instant at, LifecycleRule stage) {
        var leaving = stage.stage() == LifecycleStage.AT_RISK || stage.stage() == LifecycleStage.DEFECTED;
        return SegmentDecision.on(new AdvocacyReading(history, at).evidence(leaving));
    }

    private static @Nullable Instant lastContact(CustomerHistory history, Instant now) {
        return Stream.of(
                        history.answers().stream().filter(Answer::given).map(Answer::at),
                        history.cases().stream().map(ServiceCase::openedAt),
                        history.cases().stream().flatMap(found -> Stream.ofNullable(found.resolvedAt())))
                .flatMap(moments -> moments)
                .filter(moment -> !moment.isAfter(now))
                .max(Instant::compareTo)
                .orElse(null);
    }
}
