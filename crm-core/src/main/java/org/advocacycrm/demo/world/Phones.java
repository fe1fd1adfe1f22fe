package org.advocacycrm.demo.world;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Telephone numbers that reach nobody, because the regulators of the countries keep them free for fiction. */
public final class Phones {

    private static final Map<String, List<Range>> RANGES = TextResource.lines("phones.txt").stream()
            .map(line -> line.split(";", -1))
            .collect(Collectors.groupingBy(parts -> parts[0], Collectors.mapping(Range::parse, Collectors.toList())));

    private Phones() {}

    /** A number in international form; none where a country has no such range, as in Spain. */
    public static Optional<String> fictional(String country, Draw draw) {
        var ranges = RANGES.getOrDefault(country, List.of());
        return ranges.isEmpty()
                ? Optional.empty()
                : Optional.of(draw.oneOf(ranges).number(draw));
    }

    private record Range(String prefix, int digits, int lowest, int highest) {

        static Range parse(String... parts) {
            return new Range(
                    parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3]), Integer.parseInt(parts[4]));
        }

        String number(Draw draw) {
            return prefix + String.format(Locale.ROOT, "%0" + digits + "d", draw.between(lowest, highest));
        }
    }
}
