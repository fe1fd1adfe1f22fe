package org.advocacycrm.web.health;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.advocacycrm.health.HealthDraft;
import org.advocacycrm.health.HealthRules;
import org.advocacycrm.health.MeasureRule;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The draft as it is submitted, every field as it was typed.
 *
 * @param measures by the name of the measure
 */
record DraftForm(
        @Nullable String revision,
        @Nullable Map<String, Row> measures,
        @Nullable String watchFrom,
        @Nullable String healthyFrom,
        @Nullable String margin,
        @Nullable String enough,
        @Nullable String halfLife) {

    /** How one measure counts. */
    record Row(
            @Nullable String weight,
            @Nullable String worst,
            @Nullable String best,
            @Nullable String fresh,
            @Nullable String oldest) {

        static Row of(MeasureRule rule) {
            return new Row(
                    plain(rule.weight()),
                    plain(rule.worst()),
                    plain(rule.best()),
                    Integer.toString(rule.freshDays()),
                    Integer.toString(rule.maximumAgeDays()));
        }
    }

    static DraftForm of(HealthDraft draft) {
        return of(draft.rules(), draft.revision());
    }

    private static DraftForm of(HealthRules rules, Revision revision) {
        var rows = new LinkedHashMap<String, Row>();
        rules.measures().forEach((measure, rule) -> rows.put(measure.name(), Row.of(rule)));
        return new DraftForm(
                Long.toString(revision.number()),
                rows,
                plain(rules.bands().watchFrom()),
                plain(rules.bands().healthyFrom()),
                plain(rules.bands().margin()),
                plain(rules.enough() * 100),
                Integer.toString(rules.halfLifeDays()));
    }

    Map<String, Row> rows() {
        return Objects.requireNonNullElse(measures, Map.of());
    }

    Revision basedOn() {
        try {
            return new Revision(Long.parseLong(Objects.requireNonNullElse(revision, "")));
        } catch (NumberFormatException forged) {
            return Revision.NEVER_STORED;
        }
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
