package org.advocacycrm.web.customer;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.standing.AdvocacyReading;
import org.advocacycrm.standing.CustomerHistory.Answer;
import org.advocacycrm.standing.CustomerHistory.ServiceCase;

/** What to do next about a customer, told from the records alone: open needs, unanswered criticism, renewals. */
record NextSteps(Account account, Words words) {

    private static final int DETRACTOR_AT_MOST = 6;
    private static final Duration CRITICISM_IS_FRESH = Duration.ofDays(90);
    private static final int RENEWAL_IS_NEAR_DAYS = 90;

    List<ProfilePage.Step> steps() {
        var steps = new ArrayList<ProfilePage.Step>();
        openCases(steps);
        criticism(steps);
        attacks(steps);
        renewal(steps);
        return steps;
    }

    private void openCases(List<ProfilePage.Step> steps) {
        account.history().cases().stream()
                .filter(found -> found.openAt(account.asOf()))
                .sorted(Comparator.comparing(ServiceCase::major).reversed().thenComparing(ServiceCase::openedAt))
                .forEach(found -> steps.add(new ProfilePage.Step(
                        words.say(found.complaint() ? "next.complaint" : "next.case"),
                        words.say(
                                found.major() ? "next.open-major" : "next.open",
                                words.figures().duration(Duration.between(found.openedAt(), account.asOf()))),
                        record("cases", found.id()))));
    }

    /** Low answers after which nobody opened a case with the customer. */
    private void criticism(List<ProfilePage.Step> steps) {
        account.history().answers().stream()
                .filter(this::isFreshCriticism)
                .filter(answer -> account.history().cases().stream()
                        .noneMatch(found -> found.openedAt().isAfter(answer.at())))
                .sorted(Comparator.comparing(Answer::at).reversed())
                .limit(1)
                .forEach(answer -> steps.add(new ProfilePage.Step(
                        words.say("next.criticism"),
                        words.say(
                                "next.criticism-why",
                                String.valueOf(answer.score()),
                                words.dates().day(answer.at()).text()),
                        record("feedback", answer.id()))));
    }

    private boolean isFreshCriticism(Answer answer) {
        var score = answer.score();
        return answer.kind() == FeedbackKind.NPS
                && score != null
                && score <= DETRACTOR_AT_MOST
                && !answer.at().isAfter(account.asOf())
                && answer.at().isAfter(account.asOf().minus(CRITICISM_IS_FRESH));
    }

    private void attacks(List<ProfilePage.Step> steps) {
        new AdvocacyReading(account.history(), account.asOf())
                .unansweredAttacks()
                .forEach(attack -> steps.add(new ProfilePage.Step(
                        words.say("next.attack"),
                        words.say(
                                "next.attack-why",
                                words.dates().day(attack.at()).text()),
                        record("voice", attack.id()))));
    }

    private void renewal(List<ProfilePage.Step> steps) {
        var due = account.standing().renewalDue();
        var today = LocalDate.ofInstant(account.asOf(), words.zone());
        if (due != null && ChronoUnit.DAYS.between(today, due) <= RENEWAL_IS_NEAR_DAYS) {
            steps.add(new ProfilePage.Step(
                    words.say("next.renewal"),
                    words.say("next.renewal-why", words.dates().day(due).text()),
                    ProfilePages.address(account.history().customer(), "orders")));
        }
    }

    private String record(String tab, UUID id) {
        return ProfilePages.address(account.history().customer(), tab) + "#" + TimelineWords.anchor(id);
    }
}
