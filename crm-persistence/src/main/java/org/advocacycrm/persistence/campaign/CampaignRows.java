package org.advocacycrm.persistence.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.advocacycrm.campaign.Audience;
import org.advocacycrm.campaign.Campaign;
import org.advocacycrm.campaign.CampaignId;
import org.advocacycrm.campaign.CampaignState;
import org.advocacycrm.campaign.CampaignTally;
import org.advocacycrm.campaign.Selected;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.template.TemplateId;
import org.jspecify.annotations.Nullable;

/** Reads rows of the tables of campaigns. */
final class CampaignRows {

    private CampaignRows() {}

    static Campaign campaign(ResultSet row, int number) throws SQLException {
        return new Campaign(
                new CampaignId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new Audience(row.getString("audience"), row.getString("query")),
                new TemplateId(row.getObject("template_id", UUID.class)),
                new Revision(row.getLong("template_version")),
                orNull(row.getString("channel"), Channel::valueOf),
                instant(row, "starts_at"),
                orNull(row.getObject("ends_at", OffsetDateTime.class), OffsetDateTime::toInstant),
                CampaignState.valueOf(row.getString("state")),
                row.getString("author"),
                instant(row, "created_at"));
    }

    static Selected selected(ResultSet row, int number) throws SQLException {
        return new Selected(
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                Selected.State.valueOf(row.getString("state")),
                instant(row, "due_at"),
                row.getString("reason"),
                orNull(row.getString("level"), CapabilityLevel::valueOf),
                orNull(row.getString("channel"), Channel::valueOf),
                orNull(row.getObject("contact_id", UUID.class), ContactId::new),
                row.getInt("attempts"));
    }

    static CampaignTally.Line line(ResultSet row, int number) throws SQLException {
        return new CampaignTally.Line(
                Selected.State.valueOf(row.getString("state")),
                row.getString("reason"),
                orNull(row.getString("level"), CapabilityLevel::valueOf),
                row.getLong("customers"),
                row.getLong("answered"),
                row.getLong("returned"));
    }

    static <A, B> @Nullable B orNull(@Nullable A value, Function<A, B> change) {
        return value == null ? null : change.apply(value);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The end of time is later than any that PostgreSQL knows. */
    static OffsetDateTime atUtc(Instant instant) {
        return instant.equals(Instant.MAX)
                ? OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)
                : instant.atOffset(ZoneOffset.UTC);
    }
}
