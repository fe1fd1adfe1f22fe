package org.advocacycrm.web.recognition;

import org.jspecify.annotations.Nullable;

/**
 * Why a nomination is declined, as it was typed.
 *
 * @param revision what the reader saw
 */
record DeclineForm(@Nullable String revision, @Nullable String reason) {

    static final DeclineForm EMPTY = new DeclineForm(null, null);
}
