package org.advocacycrm.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.advocacycrm.web.frame.Colour.Vision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of tokens.css, for eyes of every kind. */
class PaletteTests {

    private static final Pattern TOKEN = Pattern.compile("--crm-([\\w-]+):\\s*(#[0-9a-f]{6});");
    private static final List<String> SEGMENTS =
            List.of("dissenter", "defector", "neutral", "supporter", "advocate", "super-advocate");

    private final Map<String, Colour> light = new HashMap<>();
    private final Map<String, Colour> dark = new HashMap<>();

    PaletteTests() {
        var tokens = SourceText.of(Path.of("src/main/resources/static/css/tokens.css"));
        var night = tokens.indexOf("@media (prefers-color-scheme: dark)");
        read(tokens.substring(0, night), light);
        dark.putAll(light);
        read(tokens.substring(night), dark);
    }

    private static void read(String tokens, Map<String, Colour> theme) {
        TOKEN.matcher(tokens).results().forEach(token -> theme.put(token.group(1), Colour.of(token.group(2))));
    }

    private Map<String, Colour> theme(String name) {
        return name.equals("light") ? light : dark;
    }

    private static Colour in(Map<String, Colour> theme, String token) {
        var colour = theme.get(token);
        assertThat(colour).as(token).isNotNull();
        return colour == null ? new Colour(0, 0, 0) : colour;
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void segmentsStandOutFromThePageAndTheirNamesFromThem(String name) {
        var theme = theme(name);

        assertThat(SEGMENTS).allSatisfy(segment -> {
            var fill = in(theme, "segment-" + segment);
            assertThat(fill.contrastTo(in(theme, "surface"))).isGreaterThanOrEqualTo(3);
            assertThat(fill.contrastTo(in(theme, "on-" + segment))).isGreaterThanOrEqualTo(4.5);
        });
    }

    @ParameterizedTest
    @CsvSource({"light, 20.2", "dark, 15.2"})
    void noTwoSegmentsLookAlikeToAnyEye(String name, double worst) {
        var smallest = Double.MAX_VALUE;
        for (var vision : Vision.values()) {
            for (var one : SEGMENTS) {
                for (var other : SEGMENTS) {
                    if (!one.equals(other)) {
                        var difference = in(theme(name), "segment-" + one)
                                .seenBy(vision)
                                .differenceTo(
                                        in(theme(name), "segment-" + other).seenBy(vision));
                        smallest = Math.min(smallest, difference);
                    }
                }
            }
        }

        assertThat(smallest).isCloseTo(worst, within(0.3));
    }

    @ParameterizedTest
    @CsvSource({
        "light, page",
        "light, surface",
        "light, surface-sunken",
        "dark, page",
        "dark, surface",
        "dark, surface-sunken"
    })
    void textIsReadableOnEverySurface(String name, String surface) {
        var theme = theme(name);

        assertThat(List.of(
                        "text",
                        "text-secondary",
                        "link",
                        "danger",
                        "success",
                        "warning",
                        "band-at-risk",
                        "band-watch",
                        "band-healthy",
                        "band-unknown"))
                .allSatisfy(text -> assertThat(in(theme, text).contrastTo(in(theme, surface)))
                        .isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whatOneOperatesStandsOutFromThePage(String name) {
        var theme = theme(name);

        assertThat(List.of("focus", "border-strong", "primary", "chart-line", "chart-compare"))
                .allSatisfy(mark -> assertThat(in(theme, mark).contrastTo(in(theme, "surface")))
                        .isGreaterThanOrEqualTo(3));
        assertThat(in(theme, "on-primary").contrastTo(in(theme, "primary"))).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void blackAndWhiteAreAHundredApart() {
        assertThat(Colour.of("#ffffff").differenceTo(Colour.of("#000000"))).isCloseTo(100, within(0.01));
        assertThat(Colour.of("#123456").differenceTo(Colour.of("#123456"))).isZero();
    }
}
