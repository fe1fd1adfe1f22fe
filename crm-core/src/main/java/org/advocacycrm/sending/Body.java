package org.advocacycrm.sending;

import java.util.Locale;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.preference.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What a message says before it gets its footer.
 *
 * @param subject empty on channels that have none
 * @param html for mail; none where it is made from the text
 */
public record Body(
        ContactId contact,
        ContactPurpose purpose,
        Channel channel,
        @Nullable String topic,
        Locale language,
        String subject,
        String text,
        @Nullable String html) {}
