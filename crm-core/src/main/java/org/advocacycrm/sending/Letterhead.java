package org.advocacycrm.sending;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Adds to every message what every message has: who writes, why, how to change it, and how to end it. */
public interface Letterhead {

    /**
     * A message with its footer.
     *
     * @param html for mail only
     * @param unsubscribe where one click ends messages of this kind, if the customer can end them
     */
    record Framed(
            String text, @Nullable String html, @Nullable URI unsubscribe) {}

    Framed frame(Body body);
}
