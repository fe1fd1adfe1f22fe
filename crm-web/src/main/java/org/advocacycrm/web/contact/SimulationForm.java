package org.advocacycrm.web.contact;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What staff ask: what if we wrote then, about this, by that channel?
 *
 * @param channel empty for the best one
 * @param when on the customer's clock, as {@code 2026-11-27T18:00}
 */
record SimulationForm(
        @Nullable String purpose,
        @Nullable String channel,
        @Nullable String topic,
        @Nullable String offerType,
        @Nullable String exception,
        @Nullable String when,
        @Nullable String notAfter) {

    static SimulationForm of(ContactPurpose purpose, LocalDateTime when) {
        return new SimulationForm(purpose.name(), "", "", "", "", when.toString(), "");
    }

    /** Whether anything was asked at all. */
    boolean isEmpty() {
        return purpose == null && when == null;
    }

    /** What is asked; none where something of it cannot be understood, which is said beside the fields. */
    @Nullable
    ContactRequest request(ZoneId zone, Errors errors) {
        var wanted = Typed.constant(ContactPurpose.class, purpose);
        var at = moment("when", when, zone, errors);
        var latest = Typed.text(notAfter) == null ? null : moment("notAfter", notAfter, zone, errors);
        if (wanted == null) {
            errors.rejectValue("purpose", "contact.what-if.fault.purpose");
        }
        if (at == null || wanted == null || errors.hasErrors()) {
            return null;
        }
        return new ContactRequest(
                wanted,
                Typed.constant(Channel.class, channel),
                Typed.text(topic),
                Typed.text(offerType),
                wanted == ContactPurpose.CRITICAL ? Typed.constant(Notice.class, exception) : null,
                at,
                latest);
    }

    private static @Nullable Instant moment(String field, @Nullable String typed, ZoneId zone, Errors errors) {
        try {
            var local = LocalDateTime.parse(typed == null ? "" : typed);
            if (local.getYear() >= 1900 && local.getYear() < 9000) {
                return local.atZone(zone).toInstant();
            }
        } catch (DateTimeException unreadable) {
            // said below, like a year that cannot be meant
        }
        errors.rejectValue(field, "contact.what-if.fault.when");
        return null;
    }
}
