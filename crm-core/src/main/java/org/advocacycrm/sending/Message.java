package org.advocacycrm.sending;

import java.net.URI;
import org.advocacycrm.mail.Letter.Audience;
import org.advocacycrm.preference.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A message as it leaves.
 *
 * @param reference the same for every attempt to send it, and for no other message
 * @param address where it reaches its recipient on the channel
 * @param recipient whom it is for, by name
 * @param subject empty on channels that have none
 * @param html the text in HTML, for mail
 * @param unsubscribe where one click ends messages of this kind
 */
public record Message(
        String reference,
        Channel channel,
        Audience audience,
        String address,
        String recipient,
        String subject,
        String text,
        @Nullable String html,
        @Nullable URI unsubscribe) {

    public Message {
        if (subject.contains("\r") || subject.contains("\n")) {
            throw new IllegalArgumentException("A subject is one line.");
        }
    }
}
