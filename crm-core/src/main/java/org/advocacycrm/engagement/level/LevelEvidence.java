package org.advocacycrm.engagement.level;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.advocacycrm.standing.AdvocacyReading;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.CustomerHistory.Answer;
import org.advocacycrm.standing.CustomerHistory.Contract.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a customer showed in the 365 days up to an instant.
 *
 * @param likelihood the latest likelihood to recommend
 * @param satisfaction mean of the satisfaction, effort and rating answers, 0 to 100
 * @param answers questions answered
 * @param promotions referrals made and public praise
 * @param attacks public attacks not taken back by praise
 * @param openMajor whether a major complaint is unresolved
 * @param bought purchases, contracts begun and renewals
 */
public record LevelEvidence(
        @Nullable Integer likelihood,
        @Nullable Double satisfaction,
        long answers,
        int promotions,
        int attacks,
        boolean openMajor,
        long bought) {

    public static LevelEvidence of(CustomerHistory history, ZoneId zone, Instant now) {
        var advocacy = new AdvocacyReading(history, now).evidence(false);
        var since = now.minus(AdvocacyReading.WINDOW);
        var answers = history.answers().stream()
                .filter(Answer::given)
                .filter(answer -> within(answer.at(), since, now))
                .count();
        return new LevelEvidence(
                advocacy.likelihood(),
                advocacy.satisfaction(),
                answers,
                advocacy.promotions(),
                advocacy.attacks(),
                advocacy.openMajor(),
                bought(history, zone, since, now));
    }

    private static long bought(CustomerHistory history, ZoneId zone, Instant since, Instant now) {
        var purchases = history.purchases().stream()
                .filter(purchase -> !purchase.isRefund() && within(purchase.at(), since, now))
                .count();
        var contracts = history.contracts().stream()
                .filter(contract -> within(start(contract.startsOn(), zone), since, now))
                .count();
        var renewals = history.contracts().stream()
                .filter(contract -> contract.outcome() == Outcome.RENEWED)
                .filter(contract -> within(start(contract.decisionDay(), zone), since, now))
                .count();
        return purchases + contracts + renewals;
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static boolean within(Instant moment, Instant since, Instant now) {
        return moment.isAfter(since) && !moment.isAfter(now);
    }
}
