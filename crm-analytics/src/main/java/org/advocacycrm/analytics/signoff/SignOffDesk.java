package org.advocacycrm.analytics.signoff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocacycrm.analytics.scorecard.BalancedScorecard;
import org.advocacycrm.analytics.scorecard.BalancedScorecards;
import org.advocacycrm.analytics.scorecard.Change;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.signoff.NoDataReason;
import org.advocacycrm.signoff.NoDataReasons;
import org.advocacycrm.signoff.SignOff;
import org.advocacycrm.signoff.SignOffId;
import org.advocacycrm.signoff.SignOffs;

/** Where periods are signed off, and stated anew. */
public final class SignOffDesk {

    /** What became of a signature. */
    public sealed interface Outcome {

        record Signed(SignOff signOff) implements Outcome {}

        record Incomplete(List<Gap> gaps) implements Outcome {}

        /** Somebody else signed since the signer looked. */
        record Overtaken(List<SignOff> versions) implements Outcome {}
    }

    /**
     * What somebody wants to sign.
     *
     * @param seen the number of versions the signer knows of, 0 for a first signature
     * @param reason why it is stated anew; empty for a first signature
     */
    public record Wish(Period period, MetricFilter filter, int seen, String reason) {}

    private final BalancedScorecards scorecards;
    private final SignOffs signOffs;
    private final NoDataReasons reasons;
    private final ScorecardDocuments documents;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Company company;
    private final Clock clock;

    public SignOffDesk(
            BalancedScorecards scorecards,
            SignOffs signOffs,
            NoDataReasons reasons,
            ScorecardDocuments documents,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Company company,
            Clock clock) {
        this.scorecards = scorecards;
        this.signOffs = signOffs;
        this.reasons = reasons;
        this.documents = documents;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.company = company;
        this.clock = clock;
    }

    /** What keeps the period from being signed. */
    public List<Gap> gaps(Period period, MetricFilter filter) {
        return Gap.of(scorecards.of(period, Comparison.PREVIOUS, filter), today());
    }

    public void state(NoDataReason reason) {
        unitOfWork.run(() -> {
            reasons.keep(reason);
            record(
                    reason.statedBy(),
                    "signoff.reason-stated",
                    reason.period(),
                    reason.scope().filter(),
                    reason.scope().metric() + ": " + reason.text());
        });
    }

    public Outcome sign(Wish wish, String signer, String actor) {
        return unitOfWork.call(() -> {
            var versions = signOffs.of(wish.period(), wish.filter());
            if (versions.size() != wish.seen()) {
                return new Outcome.Overtaken(versions);
            }
            var scorecard = scorecards.of(wish.period(), Comparison.PREVIOUS, wish.filter());
            var gaps = Gap.of(scorecard, today());
            return gaps.isEmpty() ? file(wish, scorecard, signer, actor) : new Outcome.Incomplete(gaps);
        });
    }

    private Outcome file(Wish wish, BalancedScorecard scorecard, String signer, String actor) {
        var signOff = new SignOff(
                new SignOffId(UUID.randomUUID()),
                wish.period(),
                wish.filter(),
                wish.seen() + 1,
                signer,
                clock.instant(),
                wish.reason());
        if (!signOffs.file(signOff, documents.write(inEveryComparison(scorecard)))) {
            return new Outcome.Overtaken(signOffs.of(wish.period(), wish.filter()));
        }
        var action = signOff.version() == 1 ? "scorecard.signed" : "scorecard.restated";
        record(actor, action, wish.period(), wish.filter(), "version " + signOff.version() + " " + wish.reason());
        return new Outcome.Signed(signOff);
    }

    private List<BalancedScorecard> inEveryComparison(BalancedScorecard scorecard) {
        return Stream.of(Comparison.values())
                .map(comparison -> comparison == scorecard.comparison()
                        ? scorecard
                        : compared(scorecard, scorecards.of(scorecard.period(), comparison, scorecard.filter())))
                .toList();
    }

    /** The very same figures, whatever has come in since, with what the other compares them with. */
    private static BalancedScorecard compared(BalancedScorecard scorecard, BalancedScorecard other) {
        var lines = scorecard.lines().stream()
                .map(line -> compared(line, other.line(line.metric())))
                .toList();
        return new BalancedScorecard(
                scorecard.period(),
                other.comparison(),
                other.comparedWith(),
                scorecard.filter(),
                scorecard.asOf(),
                lines);
    }

    private static ScorecardLine compared(ScorecardLine line, ScorecardLine other) {
        return new ScorecardLine(
                line.metric(),
                line.definition(),
                line.reading(),
                other.compared(),
                Change.between(other.compared(), line.reading()).orElse(null),
                line.history(),
                line.notCutBy(),
                line.goal());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    private void record(String actor, String action, Period period, MetricFilter filter, String detail) {
        var subject = (period.from() + " to " + period.to() + " " + FilterText.write(filter)).strip();
        audit.record(new AuditEntry(clock.instant(), actor, action, subject, detail.strip()));
    }
}
