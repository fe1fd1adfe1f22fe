package org.advocacycrm.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.recognition.Nominator.ByCustomer;
import org.advocacycrm.shared.UnitOfWork;

/** Where customers recognise an employee, and see what became of it. */
public class RecognitionPortal {

    /** More than this many that nobody has decided on are not taken. */
    public static final int MOST_WAITING = 20;

    private final CustomerStars stars;
    private final AuditLog audit;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    public RecognitionPortal(CustomerStars stars, AuditLog audit, Clock clock, UnitOfWork unitOfWork) {
        this.stars = stars;
        this.audit = audit;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Nominates somebody. Sent twice with one identifier, it is one nomination.
     *
     * @throws org.advocacycrm.shared.StaleRevision if the identifier is another customer's
     */
    public void nominate(
            CustomerId customer, StarId id, String whom, String story, LocalDate happenedOn, Sharing sharing) {
        unitOfWork.run(() -> {
            if (stars.of(customer).stream().noneMatch(star -> star.id().equals(id))) {
                var nomination = new Nomination(
                        new ByCustomer(customer), whom, story, happenedOn, new Proof.OwnWords(), clock.instant());
                stars.keep(CustomerStar.nominated(id, nomination, null, sharing));
                record(customer, "recognition.nominated", id, "Shared with: " + sharing);
            }
        });
    }

    /** Whether the customer has to wait for a decision before nominating again. */
    public boolean isFull(CustomerId customer) {
        return stars.of(customer).stream().filter(CustomerStar::isWaiting).count() >= MOST_WAITING;
    }

    public List<CustomerStar> of(CustomerId customer) {
        return stars.of(customer);
    }

    /** Decides anew to whom the customer's own story may be told; false if the customer has none of that identifier. */
    public boolean share(CustomerId customer, StarId id, Sharing sharing) {
        return unitOfWork.call(() -> {
            var own = stars.of(customer).stream()
                    .filter(star -> star.id().equals(id))
                    .findFirst();
            own.filter(star -> star.sharing() != sharing).ifPresent(star -> {
                stars.keep(star.sharedWith(sharing));
                record(customer, "recognition.shared", id, star.sharing() + " to " + sharing);
            });
            return own.isPresent();
        });
    }

    private void record(CustomerId customer, String action, StarId id, String detail) {
        audit.record(new AuditEntry(clock.instant(), customer.actor(), action, id.toString(), detail));
    }
}
