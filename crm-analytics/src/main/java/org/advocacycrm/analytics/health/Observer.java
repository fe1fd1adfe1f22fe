package org.advocacycrm.analytics.health;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.advocacycrm.health.HealthMeasure;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.CustomerHistory.Answer;
import org.advocacycrm.standing.CustomerHistory.Contract;
import org.advocacycrm.standing.CustomerHistory.Contract.Outcome;
import org.advocacycrm.standing.CustomerHistory.Mention;
import org.advocacycrm.standing.CustomerHistory.Purchase;
import org.advocacycrm.standing.CustomerHistory.Referral;
import org.advocacycrm.standing.CustomerHistory.ServiceCase;
import org.advocacycrm.standing.Records;
import org.jspecify.annotations.Nullable;

/**
 * Reads the measures of one customer's health from the history, as it was known at any instant. What belongs to a
 * measure is sorted out once, because the course of a customer is read at hundreds of instants.
 */
final class Observer {

    private static final int YEAR = 365;
    private static final int LAST_ANSWERS = 3;
    private static final long SECONDS_OF_A_DAY = 86_400;

    private final CustomerHistory history;
    private final ZoneId zone;
    private final @Nullable LocalDate beginsOn;
    private final List<Answer> given;
    private final List<LocalDate> givenOn;
    private final Map<HealthMeasure, List<Answer>> asked = new EnumMap<>(HealthMeasure.class);
    private final List<Mention> mentions;
    private final List<ServiceCase> resolved;
    private final List<Decision> decisions;
    private final List<Purchase> purchases;
    private final List<Purchase> payments;
    private final List<BigDecimal> spent = new ArrayList<>(List.of(BigDecimal.ZERO));

    private record Decision(UUID contract, Instant at, boolean renewed) {

        static Decision on(Contract contract, ZoneId zone) {
            return new Decision(
                    contract.id(),
                    contract.decisionDay().atStartOfDay(zone).toInstant(),
                    contract.outcome() == Outcome.RENEWED);
        }
    }

    Observer(CustomerHistory history, Company company) {
        this.history = history;
        this.zone = company.zone();
        this.beginsOn = history.beginsOn(zone).orElse(null);
        this.given = Records.those(history.answers(), Answer::given);
        this.givenOn = given.stream()
                .map(answer -> LocalDate.ofInstant(answer.at(), zone))
                .toList();
        for (var answer : given) {
            asked.computeIfAbsent(MeasureRecords.asking(answer), first -> new ArrayList<>())
                    .add(answer);
        }
        this.mentions = Records.those(history.mentions(), mention -> mention.sentiment() != null);
        this.resolved = Records.those(history.cases(), found -> found.resolvedAt() != null);
        resolved.sort(Comparator.comparing(Observer::end));
        this.decisions = history.contracts().stream()
                .filter(contract -> contract.outcome() != Outcome.OPEN)
                .sorted(Comparator.comparing(Contract::decisionDay).thenComparing(Contract::id))
                .map(contract -> Decision.on(contract, zone))
                .toList();
        this.purchases = Records.those(history.purchases(), purchase -> !purchase.isRefund());
        var currency = company.currency().getCurrencyCode();
        this.payments = Records.those(
                history.purchases(), purchase -> purchase.currency().equals(currency));
        for (var payment : payments) {
            spent.add(spent.getLast().add(payment.amount()));
        }
    }

    @Nullable
    Observation observe(HealthMeasure measure, int maximumAgeDays, Instant at) {
        return switch (measure) {
            case PURCHASE_RECENCY -> recency(maximumAgeDays, at);
            case SHOPPING_EXPERIENCE,
                    BRAND_EXPERIENCE,
                    SERVICE_EXPERIENCE,
                    MARKETING_EXPERIENCE,
                    PRODUCT_EXPERIENCE,
                    GENERAL_SATISFACTION -> experience(measure, maximumAgeDays, at);
            case RECOMMENDATION -> recommendation(maximumAgeDays, at);
            case MENTIONS -> mentions(maximumAgeDays, at);
            case REFERRALS -> referrals(maximumAgeDays, at);
            case OPEN_CASES -> openCases(at);
            case RESOLUTION_TIME -> resolved(maximumAgeDays, Observer::hoursToResolution, at);
            case FIRST_CONTACT -> resolved(maximumAgeDays, found -> found.resolvedAtFirstContact() ? 1 : 0, at);
            case TENURE -> tenure(at);
            case SPEND_TREND -> spendTrend(at);
            case RENEWAL -> renewal(maximumAgeDays, at);
            case ANSWERS_GIVEN -> answersGiven(at);
        };
    }

    private @Nullable Observation recency(int days, Instant at) {
        var known = within(purchases, Purchase::at, days, at);
        if (known.isEmpty()) {
            return null;
        }
        var last = known.getLast();
        return new Observation(days(last.at(), at), at, List.of(last.id()));
    }

    private @Nullable Observation experience(HealthMeasure measure, int days, Instant at) {
        return mean(lastAnswers(measure, LAST_ANSWERS, days, at), Observer::percent, Answer::at, Answer::id);
    }

    private @Nullable Observation recommendation(int days, Instant at) {
        return mean(
                lastAnswers(HealthMeasure.RECOMMENDATION, 1, days, at),
                answer -> percent(answer) / 10,
                Answer::at,
                Answer::id);
    }

    private List<Answer> lastAnswers(HealthMeasure measure, int number, int days, Instant at) {
        var answers = within(asked.getOrDefault(measure, List.of()), Answer::at, days, at);
        return answers.subList(Math.max(0, answers.size() - number), answers.size());
    }

    private @Nullable Observation mentions(int days, Instant at) {
        var known = within(mentions, Mention::at, days, at);
        return mean(known, Observer::sentiment, Mention::at, Mention::id);
    }

    private @Nullable Observation referrals(int days, Instant at) {
        var made = within(history.referrals(), Referral::at, days, at);
        return made.isEmpty()
                ? null
                : new Observation(made.size(), made.getLast().at(), ids(made, Referral::id));
    }

    private Observation openCases(Instant at) {
        var open = Records.those(history.cases(), found -> found.openAt(at));
        var weight = 0;
        for (var found : open) {
            weight += found.major() ? 2 : 1;
        }
        return new Observation(weight, at, ids(open, ServiceCase::id));
    }

    private @Nullable Observation resolved(int days, ToDoubleFunction<ServiceCase> value, Instant at) {
        var known = within(resolved, Observer::end, days, at);
        return mean(known, value, Observer::end, ServiceCase::id);
    }

    private @Nullable Observation tenure(Instant at) {
        var today = LocalDate.ofInstant(at, zone);
        return beginsOn == null || beginsOn.isAfter(today)
                ? null
                : new Observation(ChronoUnit.DAYS.between(beginsOn, today) / 365.25, at, List.of());
    }

    private @Nullable Observation spendTrend(Instant at) {
        var yearAgo = daysBefore(at, YEAR);
        var yearBefore = spend(daysBefore(at, 2 * YEAR), yearAgo);
        return yearBefore.signum() <= 0
                ? null
                : new Observation(spend(yearAgo, at).doubleValue() / yearBefore.doubleValue() - 1, at, List.of());
    }

    private BigDecimal spend(Instant after, Instant upTo) {
        return spent(upTo).subtract(spent(after));
    }

    private BigDecimal spent(Instant upTo) {
        return spent.get(Records.count(payments, Purchase::at, upTo));
    }

    private @Nullable Observation renewal(int days, Instant at) {
        var known = within(decisions, Decision::at, days, at);
        return mean(
                known.subList(Math.max(0, known.size() - 1), known.size()),
                decision -> decision.renewed() ? 1 : 0,
                Decision::at,
                Decision::contract);
    }

    private Observation answersGiven(Instant at) {
        var first = Records.count(given, Answer::at, daysBefore(at, YEAR));
        var end = Records.count(given, Answer::at, at);
        var days = new HashSet<>(givenOn.subList(first, end));
        return new Observation(days.size(), at, ids(given.subList(first, end), Answer::id));
    }

    private static <R> List<R> within(List<R> records, Function<R, Instant> moment, int days, Instant at) {
        return Records.between(records, moment, daysBefore(at, days), at);
    }

    private static <R> @Nullable Observation mean(
            List<R> records, ToDoubleFunction<R> value, Function<R, Instant> moment, Function<R, UUID> id) {
        if (records.isEmpty()) {
            return null;
        }
        var sum = 0.0;
        for (var record : records) {
            sum += value.applyAsDouble(record);
        }
        return new Observation(sum / records.size(), moment.apply(records.getLast()), ids(records, id));
    }

    private static <R> List<UUID> ids(List<R> records, Function<R, UUID> id) {
        var ids = new ArrayList<UUID>(records.size());
        for (var record : records) {
            ids.add(id.apply(record));
        }
        return ids;
    }

    private static double percent(Answer answer) {
        var percent = answer.percent();
        return percent == null ? 0 : percent;
    }

    private static double sentiment(Mention mention) {
        return mention.sentiment() == null ? 0 : mention.sentiment();
    }

    private static Instant end(ServiceCase resolved) {
        return resolved.resolvedAt() == null ? Instant.MAX : resolved.resolvedAt();
    }

    private static double hoursToResolution(ServiceCase resolved) {
        var time = resolved.timeToResolution();
        return time == null ? 0 : time.toMinutes() / 60.0;
    }

    private static Instant daysBefore(Instant at, int days) {
        return at.minusSeconds(days * SECONDS_OF_A_DAY);
    }

    static double days(Instant from, Instant to) {
        return from.until(to, ChronoUnit.SECONDS) / (double) SECONDS_OF_A_DAY;
    }
}
