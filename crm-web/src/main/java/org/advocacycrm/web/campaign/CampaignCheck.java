package org.advocacycrm.web.campaign;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.campaign.Audience;
import org.advocacycrm.campaign.Campaign;
import org.advocacycrm.campaign.CampaignId;
import org.advocacycrm.campaign.CampaignState;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.template.MessageTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Finds what is missing or wrong in a submitted campaign, and says it beside the field. */
record CampaignCheck(CampaignForm form, Errors errors, ZoneId zone, Instant now) {

    Optional<Campaign> check(Optional<Audience> audience, Optional<MessageTemplate> template, String author) {
        var name = CampaignForm.typed(form.name());
        if (name.isEmpty() || name.length() > Campaign.LONGEST_NAME) {
            errors.rejectValue("name", "campaign.fault.name", new Object[] {Campaign.LONGEST_NAME}, null);
        }
        if (audience.isEmpty()) {
            errors.rejectValue("audience", "campaign.fault.audience");
        }
        if (template.isEmpty()) {
            errors.rejectValue("template", "campaign.fault.template");
        }
        var channel = channel();
        if (channel != null
                && template.isPresent()
                && !template.get().channels().contains(channel)) {
            errors.rejectValue("channel", "campaign.fault.channel");
        }
        var from = moment("from", form.from()).orElse(now);
        var until = moment("until", form.until()).orElse(null);
        if (until != null && (!until.isAfter(from) || until.isBefore(now))) {
            errors.rejectValue("until", "campaign.fault.until");
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Campaign(
                id(),
                name,
                audience.orElseThrow(),
                template.orElseThrow().id(),
                template.orElseThrow().revision(),
                channel,
                from,
                until,
                CampaignState.COUNTING,
                author,
                now));
    }

    private CampaignId id() {
        try {
            return new CampaignId(UUID.fromString(CampaignForm.typed(form.id())));
        } catch (IllegalArgumentException forged) {
            return new CampaignId(UUID.randomUUID());
        }
    }

    /** Anything that is no channel means the best one. */
    private @Nullable Channel channel() {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.name().equals(form.channel()))
                .findFirst()
                .orElse(null);
    }

    private Optional<Instant> moment(String field, @Nullable String typed) {
        var text = CampaignForm.typed(typed);
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException unreadable) {
            errors.rejectValue(field, "campaign.fault.moment");
            return Optional.empty();
        }
    }
}
