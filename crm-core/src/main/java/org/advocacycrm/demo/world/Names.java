package org.advocacycrm.demo.world;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names that are usual in the countries of the demo world; any likeness to somebody real is chance. */
public final class Names {

    private static final Map<String, List<String>> LISTS = TextResource.lines("names.txt").stream()
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> List.of(parts[1].split(", "))));

    private Names() {}

    public record PersonName(String given, String family) {

        public String full() {
            return given + " " + family;
        }

        /** The name as the part of an e-mail address before the {@code @}. */
        public String mailbox() {
            return plain(given) + "." + plain(family);
        }
    }

    public static PersonName person(String country, Draw draw) {
        return new PersonName(draw.oneOf(list(country, "given")), draw.oneOf(list(country, "family")));
    }

    public static String organization(String country, Draw draw) {
        Function<String, String> part = kind -> draw.oneOf(list(country, kind));
        return part.apply("family") + " " + part.apply("trades") + " " + part.apply("forms");
    }

    private static List<String> list(String country, String kind) {
        var list = LISTS.get(country + " " + kind);
        if (list == null) {
            throw new IllegalArgumentException("The demo world has no " + kind + " names for " + country);
        }
        return list;
    }

    private static String plain(String name) {
        var spelled = name.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("ı", "i");
        return Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }
}
