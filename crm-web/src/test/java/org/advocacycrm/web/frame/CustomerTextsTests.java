package org.advocacycrm.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.advocacycrm.web.frame.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.FileSystemResource;

/** Every text for customers exists in every language, with the same gaps to fill. */
class CustomerTextsTests {

    private static final String FOLDER = "crm-web/src/main/resources/messages/portal";
    private static final Pattern OF_TEMPLATE = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)\\s*[(}]");

    private final Map<Locale, Map<String, String>> texts = textsOf(FOLDER);
    private final Map<String, String> english = texts.getOrDefault(Locale.ROOT, Map.of());

    private static Map<Locale, Map<String, String>> textsOf(String folder) {
        return MessageBundles.of(SourceText.files(folder, ".properties").stream()
                .map(FileSystemResource::new)
                .toList());
    }

    static List<Locale> translations() {
        return Languages.all().stream()
                .filter(language -> !language.equals(Languages.FALLBACK))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void noTextIsMissingAndNoneIsTooMany(Locale language) {
        assertThat(texts.getOrDefault(language, Map.of()).keySet())
                .containsExactlyInAnyOrderElementsOf(english.keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyTextHasTheSameGapsToFill(Locale language) {
        var translated = texts.getOrDefault(language, Map.of());

        assertThat(gaps(translated)).isEqualTo(gaps(english));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyTextIsWellFormed(Locale language) {
        assertThat(texts.getOrDefault(language, Map.of()).values())
                .allSatisfy(text -> new MessageFormat(text, language));
    }

    @Test
    void everyTextIsAskedFor() {
        var use = MessageUse.ofTheProduct();

        assertThat(english.keySet().stream().filter(key -> !use.includes(key)))
                .as("texts for customers that nothing shows")
                .isEmpty();
    }

    @Test
    void pagesOfThePortalShowTextsForCustomersOnly() {
        var pages = SourceText.files("crm-web/src/main/resources/templates", ".html").stream()
                .filter(file -> SourceText.of(file).contains("layout/portal ::")
                        || file.endsWith(Path.of("layout", "portal.html")))
                .toList();

        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(pages)
                .allSatisfy(page -> assertThat(english.keySet())
                        .containsAll(OF_TEMPLATE
                                .matcher(SourceText.of(page))
                                .results()
                                .map(key -> key.group(1))
                                .toList()));
    }

    @Test
    void textsForStaffAreInEnglishOnly() {
        assertThat(SourceText.files("crm-web/src/main/resources/messages", ".properties").stream()
                        .filter(file -> !file.toString().contains("messages/portal/"))
                        .map(file -> file.getFileName().toString()))
                .isNotEmpty()
                .noneMatch(name -> name.contains("_"));
    }

    private static Map<String, SortedSet<String>> gaps(Map<String, String> texts) {
        var gaps = new TreeMap<String, SortedSet<String>>();
        texts.forEach((key, text) -> gaps.put(key, gaps(new MessagePattern(text))));
        return gaps;
    }

    /** The arguments and how each is used, such as {@code 0 PLURAL}. */
    private static SortedSet<String> gaps(MessagePattern pattern) {
        var gaps = new TreeSet<String>();
        IntStream.range(0, pattern.countParts())
                .filter(number -> pattern.getPart(number).getType() == MessagePattern.Part.Type.ARG_START)
                .forEach(number -> gaps.add(pattern.getSubstring(pattern.getPart(number + 1)) + " "
                        + pattern.getPart(number).getArgType()));
        return gaps;
    }
}
