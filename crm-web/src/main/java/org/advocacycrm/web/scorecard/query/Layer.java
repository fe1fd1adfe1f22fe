package org.advocacycrm.web.scorecard.query;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.advocacycrm.account.Role;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.scorecard.Dimension;

/** How much of the scorecard is shown: to each level of the company what it decides about. */
public enum Layer {
    /** Twelve figures that tell how the company is doing. */
    EXECUTIVE,
    /** Everything, and how it differs between the parts of one dimension. */
    MANAGER,
    /** What a team can change by its own work, for one team. */
    TEAM;

    private static final Set<Metric> FOR_EXECUTIVES = EnumSet.of(
            Metric.NPS,
            Metric.CSAT,
            Metric.CES,
            Metric.CHURN,
            Metric.NET_ADVOCACY,
            Metric.FCR,
            Metric.CATTR,
            Metric.COMPLAINT_LOOP,
            Metric.RENEWAL,
            Metric.SAME_CUSTOMER_SPEND,
            Metric.SPEND_PER_YEAR,
            Metric.TURNOVER);

    /** How it stands in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean shows(Metric metric) {
        return switch (this) {
            case EXECUTIVE -> FOR_EXECUTIVES.contains(metric);
            case MANAGER -> true;
            case TEAM -> metric.dimensions().contains(Dimension.TEAM);
        };
    }

    /** The layer that somebody sees who asks for none. */
    public static Layer of(Role role) {
        return switch (role) {
            case STAFF -> TEAM;
            case MANAGER -> MANAGER;
            case ADMIN -> EXECUTIVE;
        };
    }

    static Optional<Layer> named(String code) {
        return Arrays.stream(values())
                .filter(layer -> layer.code().equals(code))
                .findFirst();
    }
}
