package org.advocacycrm.web.campaign;

import org.jspecify.annotations.Nullable;

/**
 * A campaign as it is submitted, every field as it was typed.
 *
 * @param id given with the empty form, so that sending it twice orders one campaign
 */
record CampaignForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String audience,
        @Nullable String template,
        @Nullable String channel,
        @Nullable String from,
        @Nullable String until) {

    static String typed(@Nullable String field) {
        return field == null ? "" : field.strip();
    }
}
