package org.advocacycrm.demo.world;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What customers of the demo company say and write, by what it is about and by their mood. */
public final class Phrases {

    public enum Tone {
        LOW,
        MID,
        HIGH
    }

    private static final Pattern CHOICE = Pattern.compile("\\{([^}]*)}");
    private static final Map<String, List<String>> SENTENCES = TextResource.lines("phrases.txt").stream()
            .map(line -> line.split(": ", 2))
            .collect(Collectors.groupingBy(
                    parts -> parts[0], Collectors.mapping(parts -> parts[1], Collectors.toList())));

    private Phrases() {}

    /** One remark on the topic in the given tone, its placeholders {@code [name]} filled from the map. */
    public static String say(String topic, Tone tone, Map<String, String> placeholders, Draw draw) {
        var sentences = SENTENCES.get(topic + " " + tone.name().toLowerCase(Locale.ROOT));
        if (sentences == null) {
            throw new IllegalArgumentException("Nobody in the demo world says anything " + tone + " on " + topic);
        }
        var chosen = CHOICE.matcher(draw.oneOf(sentences)).replaceAll(match -> oneOf(match, draw));
        for (var placeholder : placeholders.entrySet()) {
            chosen = chosen.replace("[" + placeholder.getKey() + "]", placeholder.getValue());
        }
        return chosen;
    }

    private static String oneOf(MatchResult match, Draw draw) {
        return draw.oneOf(List.of(match.group(1).split("\\|", -1)));
    }
}
