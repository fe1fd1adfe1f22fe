package org.advocacycrm.web.customer;

import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.standing.AdvocacyReading;
import org.advocacycrm.web.frame.rule.RuleWords;

/** Why a customer is in a segment: the rule and the very records it stands on. */
record SegmentWords(Account account, Words words) {

    ProfilePage.SegmentCard card() {
        var decision = account.standing().segment();
        var reading = new AdvocacyReading(account.history(), account.asOf());
        var evidence = new ArrayList<ProfilePage.Evidence>();
        reading.latestRecommendation()
                .ifPresent(answer -> evidence.add(new ProfilePage.Evidence(
                        words.say("because.likelihood", String.valueOf(answer.score())),
                        words.day(answer.at()),
                        record("feedback", answer.id()))));
        reading.referrals()
                .forEach(referral -> evidence.add(new ProfilePage.Evidence(
                        words.say("because.referral"), words.day(referral.at()), record("voice", referral.id()))));
        reading.praise()
                .forEach(mention -> evidence.add(new ProfilePage.Evidence(
                        words.say("because.praise"), words.day(mention.at()), record("voice", mention.id()))));
        reading.unansweredAttacks()
                .forEach(mention -> evidence.add(new ProfilePage.Evidence(
                        words.say("because.attack"), words.day(mention.at()), record("voice", mention.id()))));
        reading.openMajorComplaints()
                .forEach(found -> evidence.add(new ProfilePage.Evidence(
                        words.say("because.complaint"), words.day(found.openedAt()), record("cases", found.id()))));
        satisfaction(reading, evidence);
        if (decision.evidence().leaving()) {
            evidence.add(new ProfilePage.Evidence(
                    words.say(
                            "because.leaving",
                            words.name("stage-rule", account.standing().stage())),
                    null,
                    ProfilePages.address(account.history().customer(), "all")));
        }
        return new ProfilePage.SegmentCard(
                new RuleWords(words.texts(), words.language()).segmentRule(decision.rule()),
                account.rules().rules().segments().row(decision.rule()),
                List.copyOf(evidence));
    }

    private void satisfaction(AdvocacyReading reading, List<ProfilePage.Evidence> evidence) {
        var satisfaction = account.standing().segment().evidence().satisfaction();
        var answers = reading.satisfactionAnswers();
        if (satisfaction != null && !answers.isEmpty()) {
            evidence.add(new ProfilePage.Evidence(
                    words.say("because.satisfaction", words.whole(satisfaction), answers.size()),
                    words.day(answers.getLast().at()),
                    record("feedback", answers.getLast().id())));
        }
    }

    private String record(String tab, Object id) {
        return ProfilePages.address(account.history().customer(), tab) + "#" + TimelineWords.anchor(id);
    }
}
