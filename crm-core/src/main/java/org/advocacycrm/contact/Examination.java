package org.advocacycrm.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Sentence;
import org.advocacycrm.preference.Setting;
import org.jspecify.annotations.Nullable;

/** One request on one channel, checked step by step; the first check that stops, decides. */
final class Examination {

    private static final Duration HORIZON = Duration.ofDays(366);

    private final ContactRequest request;
    private final Channel channel;
    private final Recipient recipient;
    private final ContactPreferences preferences;
    private final List<Check> checks = new ArrayList<>();

    Examination(ContactRequest request, Channel channel, Recipient recipient) {
        this.request = request;
        this.channel = channel;
        this.recipient = recipient;
        this.preferences = recipient.preferences();
    }

    ContactDecision decision() {
        var stranger = objectionToRecipient();
        var unreachable = stranger == null ? objectionToAddress() : stranger;
        if (unreachable != null) {
            return new ContactDecision.Deny(channel, unreachable, checks);
        }
        if (isLetThrough()) {
            return new ContactDecision.Allow(channel, Reason.OVERRIDE, checks);
        }
        var purpose = request.purpose() == ContactPurpose.CRITICAL ? ContactPurpose.SERVICE : request.purpose();
        var unwanted = objectionTo(purpose);
        return unwanted == null ? inTime(purpose) : new ContactDecision.Deny(channel, unwanted, checks);
    }

    private @Nullable Reason objectionToRecipient() {
        var known = recipient.state() == RecipientState.KNOWN;
        note(Check.Kind.RECIPIENT, known, Sentence.of("contact.recipient." + recipient.state()));
        return known ? null : Reason.UNKNOWN_RECIPIENT;
    }

    private @Nullable Reason objectionToAddress() {
        var state = recipient.address(channel);
        note(Check.Kind.ADDRESS, state == AddressState.USABLE, Sentence.of("contact.address." + state));
        return switch (state) {
            case USABLE -> null;
            case MISSING -> Reason.NO_ADDRESS;
            case SUPPRESSED -> Reason.SUPPRESSED_ADDRESS;
        };
    }

    private boolean isLetThrough() {
        var notice = request.exception();
        if (request.purpose() != ContactPurpose.CRITICAL || notice == null) {
            return false;
        }
        var letThrough = notice.isAlwaysSent() || preferences.exceptions().contains(notice);
        note(
                Check.Kind.EXCEPTION,
                letThrough,
                Sentence.of(
                        letThrough ? "contact.exception.through" : "contact.exception.held",
                        Sentence.of("preference.notice." + notice)));
        return letThrough;
    }

    private @Nullable Reason objectionTo(ContactPurpose purpose) {
        var objection = masterSwitch(purpose);
        var chosen = purpose.chosen();
        if (objection == null && chosen != null) {
            objection = consent(chosen);
        }
        var topic = request.topic();
        if (objection == null && topic != null) {
            objection = topic(topic);
        }
        var offerType = request.offerType();
        return objection == null && offerType != null ? offerType(offerType) : objection;
    }

    private @Nullable Reason masterSwitch(ContactPurpose purpose) {
        var stops = preferences.doNotContact() && purpose != ContactPurpose.TRANSACTIONAL;
        note(
                Check.Kind.MASTER_SWITCH,
                !stops,
                Sentence.of(preferences.doNotContact() ? "contact.switch.on" : "contact.switch.off"));
        return stops ? Reason.DO_NOT_CONTACT : null;
    }

    private @Nullable Reason consent(Purpose purpose) {
        var use = new ChannelUse(channel, purpose);
        var choice = preferences.choice(use);
        var objection = purpose.needsOptIn() ? withoutConsent(choice) : optOut(choice);
        var since = preferences
                .since(new Setting.Permission(use, choice))
                .map(instant -> instant.atZone(recipient.zone()).toLocalDate());
        note(
                Check.Kind.CONSENT,
                objection == null,
                since.map(day -> Sentence.of("contact.consent." + choice + ".since", day))
                        .orElseGet(() -> Sentence.of("contact.consent." + choice)));
        return objection;
    }

    private static @Nullable Reason withoutConsent(Choice choice) {
        return switch (choice) {
            case IN -> null;
            case PENDING -> Reason.CONSENT_PENDING;
            case OUT, UNSET -> Reason.NO_CONSENT;
        };
    }

    private static @Nullable Reason optOut(Choice choice) {
        return choice == Choice.OUT ? Reason.OPTED_OUT : null;
    }

    private @Nullable Reason topic(String topic) {
        var wanted = preferences.topics().includes(topic);
        note(Check.Kind.TOPIC, wanted, Sentence.of(wanted ? "contact.topic.wanted" : "contact.topic.unwanted", topic));
        return wanted ? null : Reason.TOPIC_NOT_WANTED;
    }

    private @Nullable Reason offerType(String type) {
        var wanted = preferences.offerTypes().includes(type);
        note(
                Check.Kind.OFFER_TYPE,
                wanted,
                Sentence.of(wanted ? "contact.offer.wanted" : "contact.offer.unwanted", type));
        return wanted ? null : Reason.OFFER_NOT_WANTED;
    }

    /** When everything else is in order: now, later, or never. */
    private ContactDecision inTime(ContactPurpose purpose) {
        var restraints = restraints(purpose);
        @Nullable Restraint refusing = null;
        for (var restraint : restraints) {
            var check = restraint.check(request.at());
            checks.add(check);
            refusing = refusing == null && !check.passed() ? restraint : refusing;
        }
        return refusing == null
                ? new ContactDecision.Allow(channel, null, checks)
                : later(refusing.reason(), earliest(restraints));
    }

    private ContactDecision later(Reason reason, @Nullable Instant moment) {
        if (moment == null) {
            return new ContactDecision.Deny(channel, Reason.NO_SLOT, checks);
        }
        var notAfter = request.notAfter();
        return notAfter != null && moment.isAfter(notAfter)
                ? new ContactDecision.Deny(channel, Reason.EXPIRES_FIRST, checks)
                : new ContactDecision.Defer(channel, reason, moment, checks);
    }

    private List<Restraint> restraints(ContactPurpose purpose) {
        var chosen = purpose.chosen();
        if (chosen == null) {
            return List.of();
        }
        var hours = new Hours(preferences.times(), recipient.zone());
        return purpose.isOptional()
                ? List.of(
                        new Pause(preferences.pausedUntil(), recipient.zone()),
                        Frequency.of(preferences.cadence(), chosen, recipient.contacts()),
                        hours)
                : List.of(hours);
    }

    /** The first instant that all of them accept: each moves it on to where it accepts, until none has to. */
    private @Nullable Instant earliest(List<Restraint> restraints) {
        var horizon = request.at().plus(HORIZON);
        var moment = request.at();
        var moved = true;
        while (moved) {
            moved = false;
            for (var restraint : restraints) {
                var next = restraint.earliest(moment, horizon);
                if (next == null) {
                    return null;
                }
                moved |= next.isAfter(moment);
                moment = next;
            }
        }
        return moment;
    }

    private void note(Check.Kind kind, boolean passed, Sentence detail) {
        checks.add(new Check(kind, passed, detail));
    }
}
