package org.advocacycrm.privacy;

import java.time.Instant;
import java.util.Arrays;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Setting;

/** What requests do to the customer, apart from what people do about them. */
public final class RequestEffects {

    private final CustomerMarks marks;
    private final PreferencePortal preferences;
    private final Erasure erasure;
    private final AuditLog audit;

    public RequestEffects(CustomerMarks marks, PreferencePortal preferences, Erasure erasure, AuditLog audit) {
        this.marks = marks;
        this.preferences = preferences;
        this.erasure = erasure;
        this.audit = audit;
    }

    /** What a request does the moment it is received. While an objection is weighed, nothing optional is done. */
    void of(DataRequest request, String shown, String actor, Instant now) {
        switch (request.kind()) {
            case ACCESS, CORRECTION, ERASURE -> {}
            case RESTRICTION, OBJECTION -> marks.restrict(request.customer(), now);
            case MARKETING_OBJECTION -> endMarketing(request, shown, actor, now);
        }
    }

    private void endMarketing(DataRequest request, String shown, String actor, Instant now) {
        var answers = Arrays.stream(Channel.values())
                .map(channel -> new Setting.Permission(new ChannelUse(channel, Purpose.MARKETING), Choice.OUT))
                .map(setting -> new Answer(setting, shown))
                .toList();
        var provenance = new Provenance(now, actor, "request " + request.reference(), "");
        preferences.change(new PreferenceChange(request.customer(), null, answers, provenance, true));
    }

    /** Optional things may be done again, as far as the customer's choices allow. */
    public void lift(CustomerId customer, String actor, Instant now) {
        marks.liftRestriction(customer);
        audit.record(new AuditEntry(now, actor, "restriction.lifted", customer.toString(), ""));
    }

    void erase(CustomerId customer, Instant now) {
        erasure.erase(customer, now);
    }
}
