package org.advocacycrm.web.privacy.portal;

import org.jspecify.annotations.Nullable;

/** What a customer says about a request. */
record AskForm(@Nullable String words) {

    String text() {
        return words == null ? "" : words.strip();
    }
}
