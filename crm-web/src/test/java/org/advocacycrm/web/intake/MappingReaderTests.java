package org.advocacycrm.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.advocacycrm.intake.mapping.Header;
import org.advocacycrm.web.intake.MappingRefused.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MappingReaderTests {

    private static final String GOOD = "\"external_id\": {\"column\": \"a\"}, \"name\": {\"constant\": \"b\"}";

    static List<Path> examples() throws IOException {
        try (var files = Files.list(Path.of("../docs/examples/mappings"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsEveryExample(Path example) throws IOException {
        assertThat(MappingReader.read(Files.readString(example)).records()).isNotEmpty();
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"shoe\": {\"column\": \"a\"} | /records/0/fields/shoe | is not a field of customers",
                "\"attribute.problem\": {\"column\": \"a\"} | /records/0/fields/attribute.problem | is not a field of customers",
                "\"email\": {\"column\": \"a\", \"colour\": \"b\"} | /records/0/fields/email/colour | is not known here",
                "\"email\": {} | /records/0/fields/email | must have exactly one of column, constant, formula, key",
                "\"email\": {\"formula\": \"a +\"} | /records/0/fields/email/formula | The formula does not parse",
                "\"email\": {\"column\": \"a\", \"pattern\": \"x\"} | /records/0/fields/email/pattern | is only for dates and numbers",
                "\"birth_date\": {\"column\": \"a\", \"pattern\": \"bogus\"} | /records/0/fields/birth_date/pattern | Unknown pattern letter",
                "\"latitude\": {\"column\": \"a\", \"pattern\": \"12\"} | /records/0/fields/latitude/pattern | A number pattern is an example",
            })
    void namesThePlaceOfAMistakeInAField(String field, String pointer, String detail) {
        var problems =
                problemsOf("{\"records\": [{\"type\": \"customers\", \"fields\": {" + GOOD + ", " + field + "}}]}");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.detail()).startsWith(detail);
        });
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | `` | is not a JSON object",
                "{\"records\": [] } | /records | must list at least one",
                "{\"records\": [{\"type\": \"cats\", \"fields\": {}}]} | /records/0/type | must be one of case_states, cases",
                "{\"records\": [{\"type\": \"customers\", \"fields\": {\"name\": {\"column\": \"a\"}}}]} | /records/0/fields | lacks the required field external_id",
                "{\"timeZone\": \"Mars\", \"records\": [{\"type\": \"customers\", \"fields\": {%s}}]} | /timeZone | is not a time zone",
                "{\"delimiter\": \"::\", \"records\": [{\"type\": \"customers\", \"fields\": {%s}}]} | /delimiter | must be one character",
                "{\"records\": [{\"type\": \"customers\", \"when\": \"(\", \"fields\": {%s}}]} | /records/0/when | The formula does not parse",
                "{\"records\": [{\"type\": \"customers\", \"repeat\": {}, \"fields\": {%s}}]} | /records/0/repeat | must name a column",
                "{\"records\": 1, \"records\": 2} | `` | is not JSON",
            })
    void namesThePlaceOfAMistakeElsewhere(String mapping, String pointer, String detail) {
        var problems = problemsOf(mapping.replace("%s", GOOD));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.detail()).startsWith(detail);
        });
    }

    @Test
    void namesEveryColumnThatAFileLacks() {
        var mapping = MappingReader.read("""
                {"records": [{"type": "customers", "when": "b > 1", "repeat": {"column": "c"}, "fields": {
                  "external_id": {"key": ["a", "d"]}, "name": {"formula": "[e f]"}}}]}
                """);

        var refused =
                catchThrowableOfType(MappingRefused.class, () -> HeaderCheck.check(mapping, new Header(List.of("a"))));

        assertThat(refused.problems())
                .extracting(Problem::pointer)
                .containsExactly(
                        "/records/0/when",
                        "/records/0/repeat",
                        "/records/0/fields/external_id",
                        "/records/0/fields/name");
    }

    private static List<Problem> problemsOf(String mapping) {
        return catchThrowableOfType(MappingRefused.class, () -> MappingReader.read(mapping))
                .problems();
    }
}
