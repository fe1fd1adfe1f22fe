package org.advocacycrm.preference;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * How a customer can be reached, as far as the company knows.
 *
 * @param locale the language the customer chose, else the one on record
 */
public record CustomerContact(
        CustomerId customer,
        String name,
        CustomerKind kind,
        @Nullable EmailAddress email,
        @Nullable String phone,
        @Nullable String place,
        @Nullable ZoneId zone,
        @Nullable Locale locale) {

    /** The address for the given channel; there is none for those that need an app. */
    public Optional<String> addressFor(Channel channel) {
        return Optional.ofNullable(
                switch (channel) {
                    case EMAIL -> email == null ? null : email.value();
                    case SMS, PHONE -> phone;
                    case POST -> place;
                    case PUSH, IN_APP, MESSENGER -> null;
                });
    }

    /** The address, recognised by its owner but of no use to others: {@code e…@example.org}, {@code +44 … 018}. */
    public Optional<String> maskedAddressFor(Channel channel) {
        return channel == Channel.EMAIL
                ? Optional.ofNullable(email).map(EmailAddress::masked)
                : addressFor(channel).map(address -> channel == Channel.POST ? address : maskedPhone(address));
    }

    private static String maskedPhone(String number) {
        var digits = number.replaceAll("[^0-9+]", "");
        return digits.length() < 7 ? "…" : digits.substring(0, 3) + " … " + digits.substring(digits.length() - 3);
    }
}
