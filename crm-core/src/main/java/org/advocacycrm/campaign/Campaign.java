package org.advocacycrm.campaign;

import java.time.Instant;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.template.TemplateId;
import org.jspecify.annotations.Nullable;

/**
 * A message to an audience in a window of time.
 *
 * @param version of the template, the one that was counted and approved
 * @param channel none for the one each customer likes best
 * @param from when the first message may go
 * @param until after which none goes any more, if there is such an instant
 */
public record Campaign(
        CampaignId id,
        String name,
        Audience audience,
        TemplateId template,
        Revision version,
        @Nullable Channel channel,
        Instant from,
        @Nullable Instant until,
        CampaignState state,
        String author,
        Instant createdAt) {

    public static final int LONGEST_NAME = 80;

    public Campaign {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A campaign has a name of at most 80 characters: " + name);
        }
        if (until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("A campaign ends after it begins");
        }
    }

    public boolean isOverAt(Instant now) {
        return until != null && now.isAfter(until);
    }
}
