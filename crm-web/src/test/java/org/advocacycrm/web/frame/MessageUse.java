package org.advocacycrm.web.frame;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where texts are asked for.
 *
 * @param keys asked for by name, where a missing one would be seen by a visitor
 * @param words every string that could be a key
 * @param shapes of keys that are put together from parts
 */
record MessageUse(Set<String> keys, Set<String> words, Set<String> shapes) {

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)\\s*[(}]");
    private static final Pattern COMPOSED_IN_TEMPLATE = Pattern.compile("#\\{\\|([^|]*)\\|");
    private static final Pattern QUOTED_IN_TEMPLATE = Pattern.compile("'([a-zA-Z][\\w-]*(?:\\.[\\w-]+)+\\.?)'");
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:getMessage|reject|addFlashAttribute)\\(\\s*(?:\"notice\",\\s*)?\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\""
                    + "|rejectValue\\(\\s*\"[^\"]*\",\\s*\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\""
                    + "|message\\s*=\\s*\"\\{([a-z][\\w.-]*)}\"");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    static MessageUse ofTheProduct() {
        var use = new MessageUse(new HashSet<>(), new HashSet<>(), new HashSet<>());
        SourceText.files("crm-web/src/main/resources/templates", ".html")
                .forEach(file -> use.readTemplate(SourceText.of(file)));
        Stream.of("crm-core", "crm-web")
                .flatMap(module -> SourceText.files(module + "/src/main/java", ".java").stream())
                .forEach(file -> use.readCode(SourceText.of(file)));
        return use;
    }

    boolean includes(String key) {
        return words.contains(key) || shapes.stream().anyMatch(key::matches);
    }

    private void readTemplate(String text) {
        found(IN_TEMPLATE, text).forEach(keys::add);
        found(QUOTED_IN_TEMPLATE, text).forEach(this::addWord);
        found(COMPOSED_IN_TEMPLATE, text)
                .map(parts -> parts.split("\\$\\{[^}]*}", -1))
                .forEach(this::addShape);
        words.addAll(keys);
    }

    private void readCode(String text) {
        found(IN_CODE, text).forEach(keys::add);
        found(STRING, text).forEach(this::addWord);
        words.addAll(keys);
    }

    private void addWord(String word) {
        var bare = word.startsWith("{") && word.endsWith("}") ? word.substring(1, word.length() - 1) : word;
        words.add(bare);
        if (bare.contains("%s")) {
            addShape(bare.split("%s", -1));
        } else if (bare.matches("[a-z][\\w-]*\\.([\\w-]+\\.)*([\\w-]+-)?")) {
            addShape(new String[] {bare, ""});
        }
    }

    private void addShape(String[] parts) {
        if (parts[0].contains(".")) {
            shapes.add(Stream.of(parts).map(Pattern::quote).collect(Collectors.joining("[\\w.-]+")));
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> {
            for (var group = 1; group <= match.groupCount(); group++) {
                if (match.group(group) != null) {
                    return match.group(group);
                }
            }
            return "";
        });
    }
}
