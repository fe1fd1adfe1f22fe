package org.advocacycrm.web.engagement.stage;

import org.jspecify.annotations.Nullable;

/**
 * The opening of a gate, as it is submitted.
 *
 * @param from the stage that the page showed
 * @param knowingly whether it was said that open objectives are known
 */
record GateForm(
        @Nullable String from,
        @Nullable String evidence,
        @Nullable String link,
        @Nullable Boolean knowingly) {}
