package org.advocacycrm.preference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a cadence like {@code 7d:2 30d:5 SURVEY.30d:1}. */
final class CadenceText {

    private static final Pattern LIMIT = Pattern.compile("(?:([A-Z]+)\\.)?(7|30)d:(\\d{1,4})");

    private CadenceText() {}

    static String of(Cadence cadence) {
        var purposes = cadence.purposes().entrySet().stream()
                .flatMap(capped -> limits(capped.getKey() + ".", capped.getValue()));
        return Stream.concat(limits("", cadence.overall()), purposes).collect(Collectors.joining(" "));
    }

    static Cadence parse(String text) {
        var overall = new ArrayList<Limit>();
        var purposes = new EnumMap<Purpose, List<Limit>>(Purpose.class);
        Arrays.stream(text.split(" ", -1)).filter(part -> !part.isEmpty()).forEach(part -> {
            var limit = Limit.parse(part);
            var purpose = limit.purpose();
            (purpose == null ? overall : purposes.computeIfAbsent(purpose, first -> new ArrayList<>())).add(limit);
        });
        return new Cadence(
                cap(overall),
                purposes.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> cap(entry.getValue()))));
    }

    private static Stream<String> limits(String prefix, Cap cap) {
        return Stream.of(limit(prefix + "7d:", cap.per7Days()), limit(prefix + "30d:", cap.per30Days()))
                .flatMap(part -> part);
    }

    private static Stream<String> limit(String prefix, @Nullable Integer number) {
        return number == null ? Stream.empty() : Stream.of(prefix + number);
    }

    private static Cap cap(List<Limit> limits) {
        return new Cap(within(limits, 7), within(limits, 30));
    }

    private static @Nullable Integer within(List<Limit> limits, int days) {
        return limits.stream()
                .filter(limit -> limit.days() == days)
                .map(Limit::number)
                .findFirst()
                .orElse(null);
    }

    private record Limit(@Nullable Purpose purpose, int days, int number) {

        static Limit parse(String part) {
            var matcher = LIMIT.matcher(part);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("Not a limit: " + part);
            }
            var purpose = matcher.group(1) == null ? null : Purpose.valueOf(matcher.group(1));
            return new Limit(purpose, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        }
    }
}
