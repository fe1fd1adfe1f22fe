package org.advocacycrm.web.account.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.account.portal.PortalAccess;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.web.security.Doorkeeper;
import org.advocacycrm.web.security.PortalCustomer;
import org.springframework.stereotype.Component;

/** Takes somebody who has proved that an address is theirs to the customer they act for; of several they choose one. */
@Component
class ProvenAddress {

    private static final String KEY = ProvenAddress.class.getName();
    private static final Duration TIME_TO_CHOOSE = Duration.ofMinutes(15);

    private final PortalAccess access;
    private final Doorkeeper doorkeeper;
    private final AuditLog audit;
    private final Clock clock;

    ProvenAddress(PortalAccess access, Doorkeeper doorkeeper, AuditLog audit, Clock clock) {
        this.access = access;
        this.doorkeeper = doorkeeper;
        this.audit = audit;
        this.clock = clock;
    }

    private record Proof(String email, Instant until) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** The view to go on with. */
    String accept(EmailAddress address, HttpServletRequest request, HttpServletResponse response) {
        var entries = access.through(address);
        if (entries.size() == 1) {
            return signIn(entries.getFirst(), address, request, response);
        }
        request.getSession()
                .setAttribute(KEY, new Proof(address.value(), clock.instant().plus(TIME_TO_CHOOSE)));
        return "redirect:/portal/sign-in/choose";
    }

    /** The address proved in this browser, while there is still time to choose. */
    Optional<EmailAddress> in(HttpServletRequest request) {
        var session = request.getSession(false);
        var proof = session == null ? null : (Proof) session.getAttribute(KEY);
        return Optional.ofNullable(proof)
                .filter(found -> clock.instant().isBefore(found.until()))
                .map(found -> new EmailAddress(found.email()));
    }

    List<PortalAccess.Entry> choices(EmailAddress address) {
        return access.through(address);
    }

    String signIn(
            PortalAccess.Entry entry, EmailAddress address, HttpServletRequest request, HttpServletResponse response) {
        var customer = new PortalCustomer(entry.customer(), address);
        var view = doorkeeper.admit(customer, request, response);
        request.getSession().removeAttribute(KEY);
        audit.record(new AuditEntry(
                clock.instant(), customer.actor(), "portal.signed-in", "", "from " + request.getRemoteAddr()));
        return view;
    }
}
