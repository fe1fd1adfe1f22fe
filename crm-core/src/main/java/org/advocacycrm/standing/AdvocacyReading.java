package org.advocacycrm.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
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
        return history.answers().stream()
                .filter(answer -> answer.kind() == FeedbackKind.NPS && answer.given() && counts(answer.at()))
                .max(Comparator.comparing(Answer::at).thenComparing(Answer::id));
    }

    public List<Mention> praise() {
        return history.mentions().stream()
                .filter(mention -> mention.praises() && counts(mention.at()))
                .toList();
    }

    public List<Referral> referrals() {
        return history.referrals().stream()
                .filter(referral -> counts(referral.at()))
                .toList();
    }

    /** Attacks in public that the customer has not taken back since by praise. */
    public List<Mention> unansweredAttacks() {
        var lastPraise = praise().stream().map(Mention::at).max(Comparator.naturalOrder());
        return history.mentions().stream()
                .filter(mention -> mention.attacks() && counts(mention.at()))
                .filter(attack -> lastPraise.filter(attack.at()::isBefore).isEmpty())
                .toList();
    }

    public List<ServiceCase> openMajorComplaints() {
        return history.cases().stream()
                .filter(complaint -> complaint.complaint() && complaint.major() && complaint.openAt(at))
                .toList();
    }

    public List<Answer> satisfactionAnswers() {
        return history.answers().stream()
                .filter(answer -> answer.kind() != FeedbackKind.NPS && answer.given() && counts(answer.at()))
                .toList();
    }

    private @Nullable Double meanSatisfaction() {
        var mean = satisfactionAnswers().stream()
                .map(Answer::percent)
                .mapToDouble(percent -> percent == null ? 0 : percent)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    private boolean counts(Instant moment) {
        return !moment.isAfter(at) && moment.isAfter(at.minus(WINDOW));
    }
}
