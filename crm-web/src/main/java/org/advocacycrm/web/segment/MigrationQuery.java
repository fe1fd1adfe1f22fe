package org.advocacycrm.web.segment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.migration.Audience;
import org.advocacycrm.migration.Position;
import org.advocacycrm.migration.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the address of a page asks for. Unless it says otherwise, it asks for the three months up to today.
 *
 * @param byValue whether spend is shown rather than heads
 * @param ignored parameters that make no sense
 */
record MigrationQuery(Span span, Audience audience, boolean byValue, Set<String> ignored) {

    static final String PATH = "/staff/segments";

    private static final int MONTHS = 3;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static MigrationQuery of(MultiValueMap<String, String> parameters, LocalDate today) {
        var ignored = new TreeSet<String>();
        var span = span(parameters, today, ignored);
        var tiers = chosen(parameters, "tier", ignored, MigrationQuery::tier);
        var countries =
                chosen(parameters, "country", ignored, code -> Optional.of(code).filter(COUNTRIES::contains));
        return new MigrationQuery(
                span, new Audience(tiers, countries), "value".equals(parameters.getFirst("by")), ignored);
    }

    private static Span span(MultiValueMap<String, String> parameters, LocalDate today, Set<String> ignored) {
        var to = day(parameters, "to", ignored)
                .filter(day -> !day.isAfter(today))
                .orElse(today);
        var from = day(parameters, "from", ignored).orElse(to.minusMonths(MONTHS));
        if (!from.isBefore(to)) {
            ignored.add("from");
            return new Span(to.minusMonths(MONTHS), to);
        }
        return new Span(from, to);
    }

    private static Optional<LocalDate> day(MultiValueMap<String, String> parameters, String name, Set<String> ignored) {
        var text = parameters.getFirst(name);
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(text.strip());
            return day.getYear() < 1900 || day.getYear() > 9999 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException notADay) {
            ignored.add(name);
            return Optional.empty();
        }
    }

    private interface Meaning<T> {
        Optional<T> of(String code);
    }

    private static <T> Set<T> chosen(
            MultiValueMap<String, String> parameters, String name, Set<String> ignored, Meaning<T> meaning) {
        var codes = parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .filter(code -> !code.isBlank())
                .toList();
        var found = codes.stream().map(meaning::of).flatMap(Optional::stream).collect(Collectors.toSet());
        if (found.size() < Set.copyOf(codes).size()) {
            ignored.add(name);
        }
        return found;
    }

    private static Optional<ValueTier> tier(String code) {
        return Arrays.stream(ValueTier.values())
                .filter(tier -> tier.name().equalsIgnoreCase(code))
                .findFirst();
    }

    static Optional<Position> position(@Nullable String code) {
        return Arrays.stream(Position.values())
                .filter(position -> code(position).equals(code))
                .findFirst();
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String address() {
        return PATH + "?" + text(Map.of());
    }

    String addressBy(boolean value) {
        return new MigrationQuery(span, audience, value, ignored).address();
    }

    String addressOf(Position was, Position is) {
        return PATH + "/moves?" + text(moved(was, is));
    }

    String addressOf(Position was, Position is, int page) {
        var moved = moved(was, is);
        moved.put("page", String.valueOf(page));
        return PATH + "/moves?" + text(moved);
    }

    private static Map<String, String> moved(Position was, Position is) {
        var moved = new LinkedHashMap<String, String>();
        moved.put("was", code(was));
        moved.put("is", code(is));
        return moved;
    }

    private String text(Map<String, String> more) {
        var parts = new ArrayList<String>();
        parts.add("from=" + span.from());
        parts.add("to=" + span.to());
        audience.tiers().stream().sorted().forEach(tier -> parts.add("tier=" + code(tier)));
        audience.countries().stream().sorted().forEach(country -> parts.add("country=" + country));
        if (byValue) {
            parts.add("by=value");
        }
        more.forEach((name, value) -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return String.join("&", parts);
    }
}
