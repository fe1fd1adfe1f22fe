package org.advocacycrm.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.CustomerHistory.Answer;
import org.advocacycrm.standing.CustomerHistory.Contract.Outcome;
import org.advocacycrm.standing.CustomerHistory.Mention;
import org.advocacycrm.standing.CustomerHistory.Purchase;
import org.advocacycrm.standing.CustomerHistory.Referral;
import org.advocacycrm.standing.CustomerHistory.ServiceCase;

/** Reads signs in the records of one customer, as they were known at an instant. */
record SignReading(CustomerHistory history, ZoneId zone, Instant now) {

    /** Since when the sign is there; empty while it is not. */
    Optional<Instant> since(Sign sign) {
        return switch (sign.kind()) {
            case BOUGHT -> nth(bought(), sign.number());
            case CUSTOMER_FOR_DAYS -> customerFor(sign.number());
            case NO_CASE_FOR_DAYS -> withoutCaseFor(sign.number());
            case SATISFIED -> sinceAtLeast(sign.number(), answer -> answer.kind() != FeedbackKind.NPS);
            case WOULD_RECOMMEND -> sinceAtLeast(sign.number() * 10, answer -> answer.kind() == FeedbackKind.NPS);
            case ANSWERED ->
                nth(history.answers().stream().filter(Answer::given).map(Answer::at), sign.number());
            case REFERRED -> nth(history.referrals().stream().map(Referral::at), sign.number());
            case PRAISED ->
                nth(history.mentions().stream().filter(Mention::praises).map(Mention::at), sign.number());
        };
    }

    private Stream<Instant> bought() {
        var purchases = history.purchases().stream()
                .filter(purchase -> !purchase.isRefund())
                .map(Purchase::at);
        var contracts = history.contracts().stream().map(contract -> start(contract.startsOn()));
        var renewals = history.contracts().stream()
                .filter(contract -> contract.outcome() == Outcome.RENEWED)
                .map(contract -> start(contract.decisionDay()));
        return Stream.of(purchases, contracts, renewals).flatMap(Function.identity());
    }

    private Optional<Instant> nth(Stream<Instant> moments, int number) {
        return moments.filter(this::isPast).sorted().skip(number - 1L).findFirst();
    }

    private Optional<Instant> customerFor(int days) {
        return hasEnded()
                ? Optional.empty()
                : history.beginsOn(zone).map(day -> start(day.plusDays(days))).filter(this::isPast);
    }

    private Optional<Instant> withoutCaseFor(int days) {
        var cases = history.cases().stream()
                .filter(found -> isPast(found.openedAt()))
                .toList();
        if (cases.stream().anyMatch(found -> found.openAt(now))) {
            return Optional.empty();
        }
        var last = cases.stream()
                .map(ServiceCase::resolvedAt)
                .flatMap(Stream::ofNullable)
                .max(Instant::compareTo)
                .or(() -> history.beginsOn(zone).map(this::start));
        return last.map(moment -> moment.atZone(zone).plusDays(days).toInstant())
                .filter(this::isPast);
    }

    /** The first answer of the latest run of answers that reach the bar, provided the very latest does. */
    private Optional<Instant> sinceAtLeast(int bar, Predicate<Answer> asked) {
        List<Answer> answers = history.answers().stream()
                .filter(answer -> answer.given() && asked.test(answer) && isPast(answer.at()))
                .toList();
        var first = answers.size();
        while (first > 0 && reaches(answers.get(first - 1), bar)) {
            first--;
        }
        return first < answers.size() ? Optional.of(answers.get(first).at()) : Optional.empty();
    }

    private static boolean reaches(Answer answer, int bar) {
        var percent = answer.percent();
        return percent != null && percent >= bar;
    }

    private boolean hasEnded() {
        var end = history.endedOn();
        return end != null && isPast(start(end));
    }

    private boolean isPast(Instant moment) {
        return !moment.isAfter(now);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
