package org.advocacycrm.persistence.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.advocacycrm.directory.CustomerFilter;
import org.advocacycrm.directory.Further;

/** A filter as conditions over {@code customer_listing l}. */
final class FilterSql {

    private static final int DIGITS_OF_A_PHONE_NUMBER = 4;

    /** Shorter parts stand in too many names to be looked for inside of them. */
    private static final int LETTERS_OF_A_PART = 3;

    private static final Pattern NO_DIGITS = Pattern.compile("\\D");

    /** Only words are compared by likeness: numbers that are nearly the same are other numbers. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L} .'-]{4,}");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private FilterSql() {}

    /** Everything that is asked. */
    static FilterSql of(CustomerFilter filter) {
        var sql = besidesCounted(filter);
        sql.ranked("segment", filter.segments());
        sql.ranked("stage", filter.stages());
        sql.ranked("band", filter.bands());
        sql.ranked("tier", filter.tiers());
        sql.ranked("kind", filter.kinds());
        if (!filter.countries().isEmpty()) {
            sql.conditions.add("l.country = any (:countries)");
            sql.parameters.put("countries", filter.countries().toArray(String[]::new));
        }
        if (filter.movedDown()) {
            sql.conditions.add("l.moved_down");
        }
        if (filter.further().mailable()) {
            sql.conditions.add("l.mailable");
        }
        return sql;
    }

    /** What is asked of characteristics that the overview does not count. */
    static FilterSql besidesCounted(CustomerFilter filter) {
        var sql = new FilterSql();
        if (!filter.text().isBlank()) {
            sql.text(filter.text().strip());
        }
        sql.further(filter.further());
        return sql;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    boolean asksNothing() {
        return conditions.isEmpty();
    }

    String where() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    private <E extends Enum<E>> void ranked(String column, Collection<E> values) {
        if (!values.isEmpty()) {
            conditions.add("l.%1$s = any (:%1$s)".formatted(column));
            parameters.put(column, values.stream().map(FilterSql::rank).toArray(Short[]::new));
        }
    }

    /** The place on the scale, by which the table is numbered. */
    private static <E extends Enum<E>> Short rank(E value) {
        return (short) List.of(value.getDeclaringClass().getEnumConstants()).indexOf(value);
    }

    private void further(Further further) {
        owners(further);
        if (!further.labels().isEmpty()) {
            conditions.add("l.customer_id in (select customer_id from customer_label where label = any (:labels))");
            parameters.put("labels", further.labels().toArray(String[]::new));
        }
        if (!further.lifeStages().isEmpty()) {
            conditions.add(
                    "l.customer_id in (select customer_id from life_story where stage = any (:lifeStages) and not paused)");
            parameters.put(
                    "lifeStages", further.lifeStages().stream().map(Enum::name).toArray(String[]::new));
        }
        if (!further.treatedBy().isEmpty()) {
            conditions.add(
                    "l.customer_id in (select customer_id from play_customer where play_id = any (:plays) and not held_out)");
            parameters.put("plays", further.treatedBy().toArray(UUID[]::new));
        }
        if (further.renewing()) {
            conditions.add("l.renewal_due_on between current_date and current_date + " + Further.RENEWING_DAYS);
        }
        if (further.unhappy()) {
            conditions.add("""
                    l.customer_id in (
                        select customer_id from feedback
                        where kind = 'NPS' and score <= 6 and occurred_at > now() - interval '%d days')
                    """.formatted(Further.UNHAPPY_DAYS));
        }
    }

    private void owners(Further further) {
        var alternatives = new ArrayList<String>();
        if (further.mine()) {
            alternatives.add("false");
        }
        if (!further.owners().isEmpty()) {
            alternatives.add("l.owner_id = any (:owners)");
            parameters.put(
                    "owners",
                    further.owners().stream().map(owner -> owner.value()).toArray(UUID[]::new));
        }
        if (further.unowned()) {
            alternatives.add("l.owner_id is null");
        }
        if (!alternatives.isEmpty()) {
            conditions.add("(" + String.join(" or ", alternatives) + ")");
        }
    }

    /** Parts of names, addresses and identifiers; names also when they are spelt a little differently. */
    private void text(String wanted) {
        var escaped = wanted.replaceAll("([%_\\\\])", "\\\\$1");
        if (wanted.length() < LETTERS_OF_A_PART) {
            conditions.add("l.name_key like lower(unaccent(:text)) || '%'");
            parameters.put("text", escaped);
            return;
        }
        parameters.put("like", "%" + escaped + "%");
        var digits = NO_DIGITS.matcher(wanted).replaceAll("");
        var alike = "";
        var alternatives = new ArrayList<>(List.of("name ilike :like", "email ilike :like", "external_id ilike :like"));
        if (WORDS.matcher(wanted).matches()) {
            alike = " union select crm_called_like(:text)";
            parameters.put("text", wanted);
        }
        if (digits.length() >= DIGITS_OF_A_PHONE_NUMBER) {
            alternatives.add("regexp_replace(phone, '\\D', '', 'g') like :digits");
            parameters.put("digits", "%" + digits + "%");
        }
        conditions.add(
                "l.customer_id in (select id from customer where " + String.join(" or ", alternatives) + alike + ")");
    }
}
