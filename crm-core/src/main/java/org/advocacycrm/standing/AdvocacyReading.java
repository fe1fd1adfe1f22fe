package org.advocacycrm.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.advocacy.SegmentEvidence;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.standing.CustomerHistory.Answer;
import org.advocacycrm.standing.CustomerHistory.Mention;
import org.advocacycrm.standing.CustomerHistory.Referral;
import org.advocacycrm.standing.CustomerHistory.ServiceCase;
import org.jspecify.annotations.Nullable;

/** What a customer's history says about advocacy at an instant: the evidence and the very records it stands on. */
public record AdvocacyReading(CustomerHistory history, Instant at) {

    /** How far back evidence reaches. */
    public static final Duration WINDOW = Duration.ofDays(365);

    public SegmentEvidence evidence(boolean leaving) {
        return new SegmentEvidence(
                latestRecommendation().map(Answer::score).orElse(null),
                praise().size() + referrals().size(),
                unansweredAttacks().size(),
                !openMajorComplaints().isEmpty(),
                leaving,
                meanSatisfaction());
    }

    public Optional<Answer> latestRecommendation() {
        for (var answer : answers().reversed()) {
            if (answer.kind() == FeedbackKind.NPS && answer.given()) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    public List<Mention> praise() {
        return Records.those(mentions(), Mention::praises);
    }

    public List<Referral> referrals() {
        return Records.between(history.referrals(), Referral::at, at.minus(WINDOW), at);
    }

    /** Attacks in public that the customer has not taken back since by praise. */
    public List<Mention> unansweredAttacks() {
        var praise = praise();
        return Records.those(
                mentions(),
                mention -> mention.attacks()
                        && (praise.isEmpty()
                                || !mention.at().isBefore(praise.getLast().at())));
    }

    public List<ServiceCase> openMajorComplaints() {
        return Records.those(history.cases(), found -> found.complaint() && found.major() && found.openAt(at));
    }

    public List<Answer> satisfactionAnswers() {
        return Records.those(answers(), answer -> answer.kind() != FeedbackKind.NPS && answer.given());
    }

    private @Nullable Double meanSatisfaction() {
        var answers = satisfactionAnswers();
        var sum = 0.0;
        for (var answer : answers) {
            var percent = answer.percent();
            sum += percent == null ? 0 : percent;
        }
        return answers.isEmpty() ? null : sum / answers.size();
    }

    private List<Answer> answers() {
        return Records.between(history.answers(), Answer::at, at.minus(WINDOW), at);
    }

    private List<Mention> mentions() {
        return Records.between(history.mentions(), Mention::at, at.minus(WINDOW), at);
    }
}
