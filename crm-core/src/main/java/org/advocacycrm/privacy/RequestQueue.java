package org.advocacycrm.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where the company works on the requests that wait for it. */
public final class RequestQueue {

    private final DataRequests requests;
    private final CustomerContacts customers;
    private final RequestEffects effects;
    private final RequestMail mail;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Company company;
    private final Clock clock;

    public RequestQueue(
            DataRequests requests,
            CustomerContacts customers,
            RequestEffects effects,
            RequestMail mail,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Company company,
            Clock clock) {
        this.requests = requests;
        this.customers = customers;
        this.effects = effects;
        this.mail = mail;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.company = company;
        this.clock = clock;
    }

    /** Today, where the company is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    /** Gives the request to somebody, or to nobody. */
    public Optional<DataRequest> assign(
            RequestId id, Revision seen, @Nullable AccountId account, String name, String actor) {
        return change(
                id,
                seen,
                "request.assigned",
                actor,
                request -> Optional.of(request.assignedTo(account, step(actor, RequestStep.Kind.ASSIGNED, name))));
    }

    /** Notes something for colleagues. */
    public Optional<DataRequest> note(RequestId id, Revision seen, String text, String actor) {
        return change(
                id,
                seen,
                "request.noted",
                actor,
                request -> Optional.of(request.noted(step(actor, RequestStep.Kind.NOTED, text))));
    }

    /** Takes two months more, and tells the customer why; nothing when that is not possible any more. */
    public Optional<DataRequest> extend(RequestId id, Revision seen, String reason, String actor) {
        return told(change(
                id,
                seen,
                "request.extended",
                actor,
                request -> request.isExtensible(today())
                        ? Optional.of(request.longer(step(actor, RequestStep.Kind.EXTENDED, reason)))
                        : Optional.empty()));
    }

    /**
     * Answers the customer, which ends the request. An objection that is not granted ends the restriction it began with; one that
     * is granted leaves it, until the customer lifts it. An erasure is not answered but carried out, or refused.
     */
    public Optional<DataRequest> answer(RequestId id, Revision seen, boolean granted, String text, String actor) {
        return told(change(id, seen, granted ? "request.answered" : "request.refused", actor, request -> {
            if (granted && request.kind() == RequestKind.ERASURE) {
                return Optional.empty();
            }
            if (!granted && request.kind() == RequestKind.OBJECTION) {
                effects.lift(request.customer(), actor, clock.instant());
            }
            return Optional.of(
                    granted
                            ? request.closed(RequestState.DONE, step(actor, RequestStep.Kind.ANSWERED, text))
                            : request.closed(RequestState.REFUSED, step(actor, RequestStep.Kind.REFUSED, text)));
        }));
    }

    private Optional<DataRequest> change(
            RequestId id,
            Revision seen,
            String action,
            String actor,
            Function<DataRequest, Optional<DataRequest>> deed) {
        return unitOfWork.call(() -> {
            var changed = requests.of(id).filter(DataRequest::isOpen).flatMap(request -> {
                if (!request.revision().equals(seen)) {
                    throw new StaleRevision(id);
                }
                return deed.apply(request);
            });
            changed.ifPresent(request -> {
                requests.keep(request);
                audit.record(new AuditEntry(
                        clock.instant(), actor, action, request.customer().toString(), request.reference()));
            });
            return changed;
        });
    }

    private Optional<DataRequest> told(Optional<DataRequest> changed) {
        changed.ifPresent(
                request -> customers.of(request.customer()).ifPresent(customer -> mail.tell(customer, request, null)));
        return changed;
    }

    private RequestStep step(String actor, RequestStep.Kind kind, String text) {
        Instant now = clock.instant();
        return new RequestStep(now, actor, kind, text);
    }
}
