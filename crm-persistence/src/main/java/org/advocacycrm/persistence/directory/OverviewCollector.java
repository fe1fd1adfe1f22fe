package org.advocacycrm.persistence.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.directory.Overview;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.standing.HealthBand;

/** Gathers the rows of {@link OverviewSql} into an overview. */
final class OverviewCollector {

    private final Map<AdvocacySegment, Long> segments = new EnumMap<>(AdvocacySegment.class);
    private final Map<LifecycleStage, Long> stages = new EnumMap<>(LifecycleStage.class);
    private final Map<HealthBand, Long> bands = new EnumMap<>(HealthBand.class);
    private final Map<ValueTier, Long> tiers = new EnumMap<>(ValueTier.class);
    private final Map<String, Long> countries = new TreeMap<>();
    private final Map<CustomerKind, Long> kinds = new EnumMap<>(CustomerKind.class);
    private long total;
    private long critical;
    private long movedDown;
    private long objected;

    void take(ResultSet row) throws SQLException {
        var value = row.getString("value");
        var customers = row.getLong("customers");
        switch (row.getString("characteristic")) {
            case "segment" -> segments.put(AdvocacySegment.valueOf(value), customers);
            case "stage" -> stages.put(LifecycleStage.valueOf(value), customers);
            case "band" -> bands.put(HealthBand.valueOf(value), customers);
            case "tier" -> tiers.put(ValueTier.valueOf(value), customers);
            case "country" -> countries.put(value, customers);
            case "kind" -> kinds.put(CustomerKind.valueOf(value), customers);
            default -> {
                total = customers;
                critical = row.getLong("critical");
                movedDown = row.getLong("moved_down");
                objected = row.getLong("objected");
            }
        }
    }

    Overview overview() {
        return new Overview(total, critical, movedDown, objected, segments, stages, bands, tiers, countries, kinds);
    }
}
