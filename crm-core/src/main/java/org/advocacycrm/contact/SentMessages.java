package org.advocacycrm.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;

/** Every message of the last {@value #DAYS} days that went out to a customer, so that both sides can read it again. */
public interface SentMessages {

    int DAYS = 90;

    void keep(SentMessage message);

    Optional<SentMessage> of(ContactId contact);

    /** The newest that delivery reports name so. */
    Optional<SentMessage> known(String reference);

    /** Those to one customer, newest first. */
    List<SentMessage> to(CustomerId customer, Instant since);

    /** Forgets what is older. */
    void forgetBefore(Instant instant);
}
