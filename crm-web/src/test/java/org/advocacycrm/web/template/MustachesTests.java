package org.advocacycrm.web.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.advocacycrm.template.TemplateField;
import org.advocacycrm.template.TemplateLanguage.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MustachesTests {

    private static final Set<String> OFFERED = TemplateField.placeholders();

    private final Mustaches mustaches = new Mustaches();

    @Test
    void namesTheUnknownFieldAndItsPlace() {
        var faults = mustaches.faults("Dear {{name}},\n\nyour {{ballance}} is due.", OFFERED);

        assertThat(faults).containsExactly(new Fault(Fault.Kind.UNKNOWN_FIELD, "ballance", 3, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{name.class}}",
                "{{class}}",
                "{{#name}}{{getClass}}{{/name}}",
                "{{name.length}}",
                "{{>other}}",
                "{{<other}}{{/other}}",
                "{{.}}",
                "{{#name}}{{this}}{{/name}}",
                "{{=<% %>=}}<%class%>"
            })
    void reachesNothingThatIsNotOffered(String source) {
        assertThat(mustaches.faults(source, OFFERED)).isNotEmpty();
    }

    @Test
    void saysInWhichLineAPassageIsNotClosed() {
        assertThat(mustaches.faults("One\n{{#name}}\nTwo", OFFERED))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(Fault.Kind.SYNTAX);
                    assertThat(fault.line()).isGreaterThan(1);
                });
    }

    @Test
    void escapesInHtmlHoweverAValueIsAskedFor() {
        var values = Map.of("name", "<b>Tom & Jerry</b>");

        assertThat(mustaches.html("{{name}}|{{{name}}}|{{&name}}", values))
                .isEqualTo(
                        "&lt;b&gt;Tom &amp; Jerry&lt;/b&gt;|&lt;b&gt;Tom &amp; Jerry&lt;/b&gt;|&lt;b&gt;Tom &amp; Jerry&lt;/b&gt;");
        assertThat(mustaches.text("{{name}}", values)).isEqualTo("<b>Tom & Jerry</b>");
    }

    @Test
    void showsAPassageOnlyWhereThereIsAValue() {
        var source = "Hello{{#first_name}} {{first_name}}{{/first_name}}{{^first_name}} there{{/first_name}}!";

        assertThat(mustaches.text(source, Map.of("first_name", "Elena"))).isEqualTo("Hello Elena!");
        assertThat(mustaches.text(source, Map.of("first_name", ""))).isEqualTo("Hello there!");
    }

    @Test
    void refusesWhatHasNoPlaceInTheHtmlOfAMail() {
        var source = "<p>Hello</p>\n<script>alert(1)</script><a href=\"javascript:alert(1)\" onclick=\"x\">x</a>";

        assertThat(mustaches.faultsInHtml(source, OFFERED))
                .extracting(Fault::kind)
                .containsOnly(Fault.Kind.NOT_ALLOWED);
        assertThat(mustaches.faultsInHtml("<p>One = two</p>", OFFERED)).isEqualTo(List.of());
    }
}
