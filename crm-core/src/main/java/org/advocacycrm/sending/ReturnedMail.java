package org.advocacycrm.sending;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.SentMessage;
import org.advocacycrm.contact.SentMessages;
import org.advocacycrm.contact.SuppressedAddresses;
import org.advocacycrm.contact.SuppressedAddresses.Cause;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.shared.UnitOfWork;

/**
 * Draws the consequences of delivery reports: an address that bounced for good, or {@value #SOFT_BOUNCES} times for now,
 * or whose owner complained, gets nothing any more; who complained has opted out of marketing.
 */
public final class ReturnedMail {

    static final int SOFT_BOUNCES = 3;

    private final SentMessages sent;
    private final DeliveryReports reports;
    private final SuppressedAddresses suppressed;
    private final PreferencePortal preferences;
    private final UnitOfWork unitOfWork;

    public ReturnedMail(
            SentMessages sent,
            DeliveryReports reports,
            SuppressedAddresses suppressed,
            PreferencePortal preferences,
            UnitOfWork unitOfWork) {
        this.sent = sent;
        this.reports = reports;
        this.suppressed = suppressed;
        this.preferences = preferences;
        this.unitOfWork = unitOfWork;
    }

    /** Takes a report in; false if no message is known by that reference. A report that came before changes nothing. */
    public boolean take(DeliveryReport report, String reporter) {
        return unitOfWork.call(() -> {
            var message = sent.known(report.reference());
            message.filter(known -> reports.keep(report, known)).ifPresent(known -> follow(report, known, reporter));
            return message.isPresent();
        });
    }

    private void follow(DeliveryReport report, SentMessage message, String reporter) {
        switch (report.kind()) {
            case HARD_BOUNCE -> suppress(message, Cause.BOUNCED, report);
            case SOFT_BOUNCE -> {
                if (reports.count(report.kind(), message) >= SOFT_BOUNCES) {
                    suppress(message, Cause.BOUNCED, report);
                }
            }
            case COMPLAINT -> {
                suppress(message, Cause.COMPLAINED, report);
                optOut(report, message, reporter);
            }
        }
    }

    private void suppress(SentMessage message, Cause cause, DeliveryReport report) {
        suppressed.suppress(message.channel(), message.address(), cause, report.at());
    }

    /** Of marketing, and of what the message was about. */
    private void optOut(DeliveryReport report, SentMessage message, String reporter) {
        var answers = Stream.concat(Stream.of(Purpose.MARKETING), optional(message.purpose()))
                .distinct()
                .map(purpose -> new Setting.Permission(new ChannelUse(message.channel(), purpose), Choice.OUT))
                .map(setting -> new Answer(setting, ""))
                .toList();
        var evidence = "complaint about the message " + report.reference();
        var provenance = new Provenance(report.at(), reporter, "delivery report", evidence);
        preferences.change(new PreferenceChange(message.customer(), null, List.copyOf(answers), provenance, false));
    }

    private static Stream<Purpose> optional(ContactPurpose purpose) {
        return Optional.ofNullable(purpose.chosen()).filter(Purpose::needsOptIn).stream();
    }
}
