package org.advocacycrm.analytics.health;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.CustomerHistory.Answer;
import org.advocacycrm.standing.CustomerHistory.Contract;
import org.advocacycrm.standing.CustomerHistory.Contract.Outcome;
import org.advocacycrm.standing.CustomerHistory.Mention;
import org.advocacycrm.standing.CustomerHistory.Purchase;
import org.advocacycrm.standing.CustomerHistory.Referral;
import org.advocacycrm.standing.CustomerHistory.ServiceCase;
import org.jspecify.annotations.Nullable;

/** Reads the measures of a customer's health from the history, as it was known at an instant. */
record Observer(CustomerHistory history, Instant at, Company company) {

    private static final int YEAR = 365;
    private static final int LAST_ANSWERS = 3;

    @Nullable
    Observation observe(HealthMeasure measure) {
        return switch (measure) {
            case PURCHASE_RECENCY -> recency(measure);
            case SHOPPING_EXPERIENCE,
                    BRAND_EXPERIENCE,
                    SERVICE_EXPERIENCE,
                    MARKETING_EXPERIENCE,
                    PRODUCT_EXPERIENCE,
                    GENERAL_SATISFACTION -> experience(measure);
            case RECOMMENDATION -> recommendation(measure);
            case MENTIONS -> mentions(measure);
            case REFERRALS -> referrals(measure);
            case OPEN_CASES -> openCases();
            case RESOLUTION_TIME -> resolved(measure, Observer::hoursToResolution);
            case FIRST_CONTACT -> resolved(measure, found -> found.resolvedAtFirstContact() ? 1 : 0);
            case TENURE -> tenure();
            case SPEND_TREND -> spendTrend();
            case RENEWAL -> renewal(measure);
            case ANSWERS_GIVEN -> answersGiven();
        };
    }

    private @Nullable Observation recency(HealthMeasure measure) {
        return purchases(measure.maximumAgeDays())
                .max(Comparator.comparing(Purchase::at))
                .map(last -> new Observation(days(last.at(), at), at, List.of(last.id())))
                .orElse(null);
    }

    private @Nullable Observation experience(HealthMeasure measure) {
        var area = measure.askedArea();
        var last = lastAnswers(measure, answer -> answer.kind() != FeedbackKind.NPS && answer.area() == area);
        return mean(last, Observer::percent, Answer::at, Answer::id);
    }

    private @Nullable Observation recommendation(HealthMeasure measure) {
        var last = lastAnswers(measure, answer -> answer.kind() == FeedbackKind.NPS);
        var latest = last.subList(Math.max(0, last.size() - 1), last.size());
        return mean(latest, answer -> percent(answer) / 10, Answer::at, Answer::id);
    }

    private List<Answer> lastAnswers(HealthMeasure measure, Predicate<Answer> wanted) {
        var answers = history.answers().stream()
                .filter(answer -> answer.given() && within(answer.at(), measure.maximumAgeDays()))
                .filter(wanted)
                .toList();
        return answers.subList(Math.max(0, answers.size() - LAST_ANSWERS), answers.size());
    }

    private @Nullable Observation mentions(HealthMeasure measure) {
        var known = history.mentions().stream()
                .filter(mention -> mention.sentiment() != null && within(mention.at(), measure.maximumAgeDays()))
                .toList();
        return mean(known, Observer::sentiment, Mention::at, Mention::id);
    }

    private @Nullable Observation referrals(HealthMeasure measure) {
        var made = history.referrals().stream()
                .filter(referral -> within(referral.at(), measure.maximumAgeDays()))
                .toList();
        return made.isEmpty()
                ? null
                : new Observation(
                        made.size(),
                        made.getLast().at(),
                        made.stream().map(Referral::id).toList());
    }

    private Observation openCases() {
        var open = history.cases().stream().filter(found -> found.openAt(at)).toList();
        var weight = open.stream().mapToInt(found -> found.major() ? 2 : 1).sum();
        return new Observation(weight, at, open.stream().map(ServiceCase::id).toList());
    }

    private @Nullable Observation resolved(HealthMeasure measure, ToDoubleFunction<ServiceCase> value) {
        var resolved = history.cases().stream()
                .filter(found -> found.resolvedBy(at) && within(end(found), measure.maximumAgeDays()))
                .sorted(Comparator.comparing(Observer::end))
                .toList();
        return mean(resolved, value, Observer::end, ServiceCase::id);
    }

    private @Nullable Observation tenure() {
        var today = LocalDate.ofInstant(at, zone());
        return history.beginsOn(zone())
                .filter(first -> !first.isAfter(today))
                .map(first -> new Observation(ChronoUnit.DAYS.between(first, today) / 365.25, at, List.of()))
                .orElse(null);
    }

    private @Nullable Observation spendTrend() {
        var lastYear = spend(at.minus(Duration.ofDays(YEAR)), at);
        var yearBefore = spend(at.minus(Duration.ofDays(2 * YEAR)), at.minus(Duration.ofDays(YEAR)));
        return yearBefore.signum() <= 0
                ? null
                : new Observation(lastYear.doubleValue() / yearBefore.doubleValue() - 1, at, List.of());
    }

    private BigDecimal spend(Instant after, Instant upTo) {
        return history.purchases().stream()
                .filter(purchase ->
                        purchase.currency().equals(company.currency().getCurrencyCode()))
                .filter(purchase ->
                        purchase.at().isAfter(after) && !purchase.at().isAfter(upTo))
                .map(Purchase::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable Observation renewal(HealthMeasure measure) {
        var today = LocalDate.ofInstant(at, zone());
        return history.contracts().stream()
                .filter(contract -> contract.outcomeOn(today) != Outcome.OPEN)
                .max(Comparator.comparing(Contract::decisionDay).thenComparing(Contract::id))
                .filter(last -> within(last.decisionDay().atStartOfDay(zone()).toInstant(), measure.maximumAgeDays()))
                .map(last -> new Observation(
                        last.outcome() == Outcome.RENEWED ? 1 : 0,
                        last.decisionDay().atStartOfDay(zone()).toInstant(),
                        List.of(last.id())))
                .orElse(null);
    }

    private Observation answersGiven() {
        var given = history.answers().stream()
                .filter(answer -> answer.given() && within(answer.at(), YEAR))
                .toList();
        var days = given.stream()
                .map(answer -> LocalDate.ofInstant(answer.at(), zone()))
                .distinct()
                .count();
        return new Observation(days, at, given.stream().map(Answer::id).toList());
    }

    private Stream<Purchase> purchases(int maximumAgeDays) {
        return history.purchases().stream()
                .filter(purchase -> !purchase.isRefund() && within(purchase.at(), maximumAgeDays));
    }

    private static <R> @Nullable Observation mean(
            List<R> records, ToDoubleFunction<R> value, Function<R, Instant> moment, Function<R, UUID> id) {
        if (records.isEmpty()) {
            return null;
        }
        var mean = records.stream().mapToDouble(value).average().orElseThrow();
        return new Observation(
                mean, moment.apply(records.getLast()), records.stream().map(id).toList());
    }

    private boolean within(Instant moment, int days) {
        return !moment.isAfter(at) && moment.isAfter(at.minus(Duration.ofDays(days)));
    }

    private ZoneId zone() {
        return company.zone();
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

    static double days(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / 86_400.0;
    }
}
