package org.advocacycrm.subscription;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.shared.Period;

/**
 * A scorecard that people are mailed whenever its period is over.
 *
 * @param query what else stands in the address of the scorecard, without a period
 * @param format of the file that the mail leads to
 * @param sentUntil the end of the last period that was sent; nothing that ended by then is sent any more
 */
public record Subscription(
        SubscriptionId id,
        AccountId owner,
        RelativePeriod period,
        String query,
        String format,
        Set<AccountId> recipients,
        LocalDate sentUntil) {

    /** Mails go out in the morning after the period, when its last day has come in. */
    static final LocalTime SENT_FROM = LocalTime.of(6, 0);

    public Subscription {
        recipients = Set.copyOf(recipients);
        if (recipients.isEmpty()) {
            throw new IllegalArgumentException("A subscription has recipients.");
        }
    }

    /** The period to be sent at the moment; of several that were missed, the last one. */
    public Optional<Period> dueAt(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        var over = period.on(today);
        var sendable = !now.isBefore(over.to().atTime(SENT_FROM).atZone(zone).toInstant());
        return sendable && over.to().isAfter(sentUntil) ? Optional.of(over) : Optional.empty();
    }

    /** Whether somebody with this account still gets what it sends. */
    public static boolean isFor(StaffAccount account) {
        return account.active()
                && !account.invited()
                && account.role().included().contains(Role.MANAGER);
    }
}
