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
import org.advocacycrm.analytics.health.Bands;
import org.advocacycrm.analytics.health.CustomerHealth;
import org.advocacycrm.analytics.health.HealthModel;
import org.advocacycrm.analytics.health.HealthReading;
import org.advocacycrm.ruleset.RuleBook;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.CustomerHistory.Answer;
import org.advocacycrm.standing.CustomerHistory.ServiceCase;
import org.advocacycrm.standing.Health;
import org.advocacycrm.standing.Relationship;
import org.advocacycrm.standing.Standing;
import org.jspecify.annotations.Nullable;

/** Derives a customer's standing from the history alone: health first, then the stage, then the segment. */
public record StandingCalculator(HealthModel model, Company company, RuleBook rules) {

    /** What a change of health is measured against. */
    public static final Duration COMPARED_WITH = Duration.ofDays(30);

    private static final int TREND_WEEKS = 26;

    public Standing standing(CustomerHistory history, Instant now) {
        var customer = reader(history);
        var before = now.minus(COMPARED_WITH);
        var health = customer.health(now);
        var score = health.supportedValue();
        var scoreBefore = customer.health(before).supportedValue();
        var newest = rules.newest();
        var facts = customer.facts(now);
        var stage = facts.decide(score, newest.rules().lifecycle());
        var rulesBefore = rules.inForce(before).rules();
        return new Standing(
                history.customer(),
                customer.segment(now, stage, newest.rules()),
                customer.segment(before, customer.stage(before, scoreBefore, rulesBefore), rulesBefore)
                        .segment(),
                stage,
                inShort(customer, health, scoreBefore),
                lastContact(history, now),
                customer.renewalDue(now).orElse(null),
                new StandingCourse(customer, rules, company.zone(), now).spells(),
                facts,
                newest.version(),
                now);
    }

    public CustomerHealth health(CustomerHistory history) {
        return model.of(history, company);
    }

    StandingReader reader(CustomerHistory history) {
        return new StandingReader(history, health(history), new Relationship(history, company.zone()));
    }

    private Health inShort(StandingReader customer, HealthReading now, @Nullable Double scoreBefore) {
        var readings = new ArrayList<HealthReading>();
        for (var moment : weeksBefore(now.at())) {
            readings.add(customer.health(moment));
        }
        readings.add(now);
        var trend = new ArrayList<@Nullable Double>();
        readings.forEach(reading -> trend.add(reading.supportedValue()));
        var score = now.supportedValue();
        var change = score == null || scoreBefore == null ? null : score - scoreBefore;
        return new Health(score, now.score().coverage(), Bands.after(readings), change, trend, model.id());
    }

    /** The starts of the last weeks, oldest first; fixed to Mondays, so that the course does not depend on the hour. */
    public List<Instant> weeksBefore(Instant now) {
        var monday = LocalDate.ofInstant(now, company.zone()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, TREND_WEEKS)
                .mapToObj(week -> monday.minusWeeks(TREND_WEEKS - 1 - week))
                .map(day -> day.atStartOfDay(company.zone()).toInstant())
                .toList();
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
