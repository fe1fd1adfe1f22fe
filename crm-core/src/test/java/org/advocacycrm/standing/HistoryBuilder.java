package org.advocacycrm.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.feedback.ScorecardArea;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.lifecycle.StageOverride;
import org.advocacycrm.standing.CustomerHistory.Answer;
import org.advocacycrm.standing.CustomerHistory.Contract;
import org.advocacycrm.standing.CustomerHistory.Mention;
import org.advocacycrm.standing.CustomerHistory.Purchase;
import org.advocacycrm.standing.CustomerHistory.Referral;
import org.advocacycrm.standing.CustomerHistory.ServiceCase;
import org.advocacycrm.standing.override.HealthOverride;
import org.jspecify.annotations.Nullable;

/** A history told in days before {@link #TODAY}; records may be added in any order. */
public final class HistoryBuilder {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final Instant NOON = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    private @Nullable LocalDate acquiredOn;
    private @Nullable LocalDate endedOn;
    private final List<Answer> answers = new ArrayList<>();
    private final List<ServiceCase> cases = new ArrayList<>();
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<Contract> contracts = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Referral> referrals = new ArrayList<>();
    private final List<StageOverride> overrides = new ArrayList<>();

    private final List<HealthOverride> healthOverrides = new ArrayList<>();

    private HistoryBuilder() {}

    public HistoryBuilder healthSet(double value, int fromDaysAgo, int untilDaysAgo) {
        healthOverrides.add(new HealthOverride(
                UUID.randomUUID(), value, "Knows better", "mara", ago(fromDaysAgo), ago(untilDaysAgo), null));
        return this;
    }

    public static HistoryBuilder someHistory() {
        return new HistoryBuilder();
    }

    public HistoryBuilder acquired(int daysAgo) {
        acquiredOn = TODAY.minusDays(daysAgo);
        return this;
    }

    public HistoryBuilder ended(int daysAgo) {
        endedOn = TODAY.minusDays(daysAgo);
        return this;
    }

    public HistoryBuilder recommended(int score, int daysAgo) {
        answers.add(new Answer(UUID.randomUUID(), ago(daysAgo), FeedbackKind.NPS, score, 10, null));
        return this;
    }

    public HistoryBuilder skippedRecommendation(int daysAgo) {
        answers.add(new Answer(UUID.randomUUID(), ago(daysAgo), FeedbackKind.NPS, null, 10, null));
        return this;
    }

    public HistoryBuilder answered(FeedbackKind kind, int score, int scale, @Nullable ScorecardArea area, int daysAgo) {
        answers.add(new Answer(UUID.randomUUID(), ago(daysAgo), kind, score, scale, area));
        return this;
    }

    public HistoryBuilder majorComplaint(int openedDaysAgo, @Nullable Integer resolvedDaysAgo) {
        var resolved = resolvedDaysAgo == null ? null : ago(resolvedDaysAgo);
        cases.add(new ServiceCase(UUID.randomUUID(), ago(openedDaysAgo), resolved, true, true, 1, 0, 0));
        return this;
    }

    public HistoryBuilder solvedCase(int openedDaysAgo, int resolvedDaysAgo, int contacts) {
        cases.add(new ServiceCase(
                UUID.randomUUID(), ago(openedDaysAgo), ago(resolvedDaysAgo), false, false, contacts, 0, 0));
        return this;
    }

    public HistoryBuilder bought(int... daysAgo) {
        for (var days : daysAgo) {
            purchases.add(new Purchase(UUID.randomUUID(), ago(days), BigDecimal.TEN, "EUR"));
        }
        return this;
    }

    public HistoryBuilder refunded(int daysAgo) {
        purchases.add(new Purchase(UUID.randomUUID(), ago(daysAgo), BigDecimal.TEN.negate(), "EUR"));
        return this;
    }

    public HistoryBuilder contract(int startedDaysAgo, int dueDaysAgo, Contract.Outcome outcome) {
        contracts.add(new Contract(
                UUID.randomUUID(), TODAY.minusDays(startedDaysAgo), TODAY.minusDays(dueDaysAgo), outcome, null));
        return this;
    }

    public HistoryBuilder mentioned(double sentiment, int daysAgo) {
        mentions.add(new Mention(UUID.randomUUID(), ago(daysAgo), sentiment));
        return this;
    }

    public HistoryBuilder referred(int daysAgo) {
        referrals.add(new Referral(UUID.randomUUID(), ago(daysAgo)));
        return this;
    }

    public HistoryBuilder overridden(
            LifecycleStage stage, int fromDaysAgo, int untilDaysAgo, @Nullable Integer undoneDaysAgo) {
        overrides.add(new StageOverride(
                UUID.randomUUID(),
                stage,
                "told us so",
                "mara",
                ago(fromDaysAgo),
                ago(untilDaysAgo),
                undoneDaysAgo == null ? null : ago(undoneDaysAgo)));
        return this;
    }

    public CustomerHistory build() {
        answers.sort(Comparator.comparing(Answer::at));
        cases.sort(Comparator.comparing(ServiceCase::openedAt));
        purchases.sort(Comparator.comparing(Purchase::at));
        contracts.sort(Comparator.comparing(Contract::startsOn));
        mentions.sort(Comparator.comparing(Mention::at));
        referrals.sort(Comparator.comparing(Referral::at));
        overrides.sort(Comparator.comparing(StageOverride::from));
        return new CustomerHistory(
                new CustomerId(UUID.randomUUID()),
                acquiredOn,
                endedOn,
                List.copyOf(answers),
                List.copyOf(cases),
                List.copyOf(purchases),
                List.copyOf(contracts),
                List.copyOf(mentions),
                List.copyOf(referrals),
                List.copyOf(overrides),
                List.copyOf(healthOverrides));
    }

    private static Instant ago(int days) {
        return NOON.minusSeconds(days * 86_400L);
    }
}
