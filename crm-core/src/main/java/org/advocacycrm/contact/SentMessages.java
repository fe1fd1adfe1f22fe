package org.advocacycrm.contact;

import java.util.Optional;

/** The words of the messages that we sent ourselves. */
public interface SentMessages {

    Optional<SentMessage> of(ContactId contact);
}
