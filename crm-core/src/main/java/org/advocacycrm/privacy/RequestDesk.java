package org.advocacycrm.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.account.token.OneTimeTokenDesk;
import org.advocacycrm.account.token.Secret;
import org.advocacycrm.account.token.TokenPurpose;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where customers' requests about their data come in, and where they are taken back or carried out. */
public final class RequestDesk {

    /** How long somebody who asked to be erased can change their mind. */
    public static final Duration COOLING_OFF = Duration.ofDays(7);

    private static final TokenPurpose TAKE_BACK = new TokenPurpose("ERASURE_TAKEN_BACK", COOLING_OFF);
    private static final String SYSTEM = "system";

    /**
     * A request as it comes in.
     *
     * @param words what the customer said
     * @param shown the words that stood beside the button, or what the letter was headed; goes into the ledger
     */
    public record Incoming(
            CustomerId customer,
            RequestKind kind,
            RequestWay way,
            String words,
            LocalDate receivedOn,
            String shown,
            String actor) {}

    private final DataRequests requests;
    private final CustomerContacts customers;
    private final RequestEffects effects;
    private final OneTimeTokenDesk tokens;
    private final RequestMail mail;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public RequestDesk(
            DataRequests requests,
            CustomerContacts customers,
            RequestEffects effects,
            OneTimeTokenDesk tokens,
            RequestMail mail,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.requests = requests;
        this.customers = customers;
        this.effects = effects;
        this.tokens = tokens;
        this.mail = mail;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Takes a request in; a second wish to be erased is the first one. */
    public DataRequest receive(Incoming incoming) {
        return unitOfWork.call(() -> waitingErasure(incoming).orElseGet(() -> take(incoming)));
    }

    private Optional<DataRequest> waitingErasure(Incoming incoming) {
        return requests.of(incoming.customer()).stream()
                .filter(known -> known.isOpen() && known.kind() == RequestKind.ERASURE)
                .filter(known -> incoming.kind() == RequestKind.ERASURE)
                .findFirst();
    }

    private DataRequest take(Incoming incoming) {
        var now = clock.instant();
        var request = begin(incoming, now);
        effects.of(request, incoming.shown(), incoming.actor(), now);
        if (request.kind().isCarriedOutAtOnce()) {
            request = request.closed(RequestState.DONE, new RequestStep(now, SYSTEM, RequestStep.Kind.CARRIED_OUT, ""));
        }
        requests.keep(request);
        record(request, "request.received", incoming.actor());
        tell(
                request,
                request.eraseAt() == null
                        ? null
                        : tokens.issue(TAKE_BACK, request.id().toString()));
        return request;
    }

    private DataRequest begin(Incoming incoming, Instant now) {
        return new DataRequest(
                new RequestId(UUID.randomUUID()),
                requests.nextNumber(),
                incoming.customer(),
                incoming.kind(),
                incoming.way(),
                incoming.words(),
                incoming.receivedOn(),
                false,
                RequestState.OPEN,
                null,
                incoming.kind() == RequestKind.ERASURE ? now.plus(COOLING_OFF) : null,
                List.of(new RequestStep(now, incoming.actor(), RequestStep.Kind.RECEIVED, "")),
                Revision.NEVER_STORED);
    }

    /** The customer's own request that is still open, taken back; nothing if there is no such request. */
    public Optional<DataRequest> withdraw(CustomerId customer, RequestId id, String actor) {
        return unitOfWork.call(() -> requests.of(id)
                .filter(request -> request.customer().equals(customer) && request.isOpen())
                .map(request -> takeBack(request, actor)));
    }

    /** The erasure that the mailed link would take back, without doing so. */
    public Optional<DataRequest> erasureBehind(String token) {
        return tokens.peek(TAKE_BACK, token)
                .filter(found -> found.usableAt(clock.instant()))
                .flatMap(found -> requests.of(new RequestId(UUID.fromString(found.subject()))))
                .filter(DataRequest::isOpen);
    }

    /** Takes back the erasure the mailed link is about, once. */
    public Optional<DataRequest> takeBackErasure(String token) {
        return unitOfWork.call(() -> erasureBehind(token)
                .filter(request -> tokens.redeem(TAKE_BACK, token).isPresent())
                .map(request -> takeBack(request, request.customer().actor())));
    }

    private DataRequest takeBack(DataRequest request, String actor) {
        var now = clock.instant();
        var over = request.closed(RequestState.WITHDRAWN, new RequestStep(now, actor, RequestStep.Kind.WITHDRAWN, ""));
        requests.keep(over);
        tokens.withdrawAll(TAKE_BACK, request.id().toString());
        if (request.kind() == RequestKind.OBJECTION) {
            effects.lift(request.customer(), actor, now);
        }
        record(over, "request.withdrawn", actor);
        tell(over, null);
        return over;
    }

    /** Carries out the erasures whose time has come, each as a whole or not at all. */
    public int eraseWhoIsDue() {
        var due = requests.dueErasures(clock.instant());
        due.forEach(id -> unitOfWork.run(() -> requests.of(id)
                .filter(request -> request.isDueForErasure(clock.instant()))
                .ifPresent(this::erase)));
        return due.size();
    }

    private void erase(DataRequest request) {
        var now = clock.instant();
        var known = customers.of(request.customer());
        requests.of(request.customer()).stream()
                .filter(DataRequest::isOpen)
                .map(open ->
                        open.closed(RequestState.DONE, new RequestStep(now, SYSTEM, RequestStep.Kind.CARRIED_OUT, "")))
                .forEach(requests::keep);
        effects.erase(request.customer(), now);
        record(request, "customer.erased", SYSTEM);
        known.ifPresent(contact -> mail.tellErased(contact, request));
    }

    private void tell(DataRequest request, @Nullable Secret cancel) {
        Optional<CustomerContact> contact = customers.of(request.customer());
        contact.ifPresent(known -> mail.tell(known, request, cancel));
    }

    private void record(DataRequest request, String action, String actor) {
        audit.record(new AuditEntry(
                clock.instant(),
                actor,
                action,
                request.customer().toString(),
                request.kind() + " " + request.reference()));
    }
}
