package org.advocacycrm.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.recognition.Nominator.ByCustomer;
import org.advocacycrm.recognition.Nominator.ByExecutive;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where the company's own people nominate, find out who is meant, and check the proof. */
public class RecognitionDesk {

    private final CustomerStars stars;
    private final Colleagues colleagues;
    private final Proofs proofs;
    private final AuditLog audit;
    private final Company company;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    public RecognitionDesk(
            CustomerStars stars,
            Colleagues colleagues,
            Proofs proofs,
            AuditLog audit,
            Company company,
            Clock clock,
            UnitOfWork unitOfWork) {
        this.stars = stars;
        this.colleagues = colleagues;
        this.proofs = proofs;
        this.audit = audit;
        this.company = company;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Nominates somebody on behalf of the company; whoever is the only one called so is matched. Sent twice with one
     * identifier, it is one nomination.
     *
     * @throws StaleRevision if the identifier is another nomination's
     */
    public void nominate(
            ByExecutive executive, StarId id, String whom, String story, LocalDate happenedOn, Proof proof) {
        unitOfWork.run(() -> {
            var known = stars.find(id).filter(star -> star.nomination().by().equals(executive));
            if (known.isEmpty()) {
                var nomination = new Nomination(executive, whom, story, happenedOn, proof, clock.instant());
                stars.keep(CustomerStar.nominated(id, nomination, onlyOneMeantBy(whom), Sharing.INSIDE));
                record(executive.account(), "recognition.nominated", id, "");
            }
        });
    }

    /**
     * Makes a nomination of what a customer wrote beside an answer. It is the customer's, who alone may say that the
     * story is told. An answer makes one nomination only, whoever asks how often.
     *
     * @return empty if there are no such words
     */
    public Optional<StarId> takeUp(UUID answer, String account) {
        return unitOfWork.call(() -> stars.provedBy(answer)
                .map(CustomerStar::id)
                .or(() -> proofs.praise(answer).map(praise -> takeUp(praise, account))));
    }

    private StarId takeUp(Proofs.Praise praise, String account) {
        var id = new StarId(UUID.randomUUID());
        var nomination = new Nomination(
                new ByCustomer(praise.customer()),
                null,
                shortened(praise.comment()),
                LocalDate.ofInstant(praise.at(), company.zone()),
                new Proof.Answer(praise.answer()),
                clock.instant());
        var star = CustomerStar.nominated(id, nomination, null, Sharing.NOBODY);
        stars.keep(praise.employee() == null ? star : star.meaning(praise.employee(), praise.phase()));
        record(account, "recognition.taken-up", id, "Answer " + praise.answer());
        return id;
    }

    /**
     * Says which employee is meant, and in which phase it happened.
     *
     * @throws StaleRevision if the nomination is no longer the one this was based on, or is decided
     */
    public void match(StarId id, Revision basedOn, EmployeeId employee, @Nullable String phase, String account) {
        change(id, basedOn, true, account, "recognition.matched", star -> star.meaning(employee, phase));
    }

    /**
     * Makes it a star, or says what stands against that.
     *
     * @throws StaleRevision if the nomination is no longer the one this was based on
     */
    public Optional<Objection> verify(StarId id, Revision basedOn, String account) {
        var star = current(id, basedOn);
        var meant = star.employee() == null
                ? null
                : colleagues.find(star.employee()).orElse(null);
        var objection = star.objectionTo(account, meant);
        if (objection.isEmpty()) {
            change(id, basedOn, true, account, "recognition.verified", it -> it.verified(account, clock.instant()));
        }
        return objection;
    }

    /**
     * Refuses it, with a reason for whoever nominated.
     *
     * @throws StaleRevision if the nomination is no longer the one this was based on, or is decided
     */
    public void decline(StarId id, Revision basedOn, String reason, String account) {
        change(
                id,
                basedOn,
                true,
                account,
                "recognition.declined",
                star -> star.declined(account, clock.instant(), reason));
    }

    /**
     * Takes a decision back, so that somebody can check again.
     *
     * @throws StaleRevision if the nomination is no longer the one this was based on, or is not decided
     */
    public void reopen(StarId id, Revision basedOn, String account) {
        change(id, basedOn, false, account, "recognition.reopened", CustomerStar::undecided);
    }

    private void change(
            StarId id,
            Revision basedOn,
            boolean waiting,
            String account,
            String action,
            Function<CustomerStar, CustomerStar> change) {
        unitOfWork.run(() -> {
            var star = current(id, basedOn);
            if (star.isWaiting() != waiting) {
                throw new StaleRevision(id);
            }
            stars.keep(change.apply(star));
            record(account, action, id, "");
        });
    }

    private CustomerStar current(StarId id, Revision basedOn) {
        return stars.find(id).filter(star -> star.revision().equals(basedOn)).orElseThrow(() -> new StaleRevision(id));
    }

    private @Nullable EmployeeId onlyOneMeantBy(String whom) {
        var meant = colleagues.meantBy(whom, 2);
        return meant.size() == 1 ? meant.getFirst().id() : null;
    }

    private static String shortened(String comment) {
        return comment.length() <= Nomination.LONGEST_STORY
                ? comment
                : comment.substring(0, Nomination.LONGEST_STORY - 1) + "…";
    }

    private void record(String account, String action, StarId id, String detail) {
        audit.record(new AuditEntry(clock.instant(), account, action, id.toString(), detail));
    }
}
