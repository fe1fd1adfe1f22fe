package org.advocacycrm.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that is asked for exists, and every text that exists is asked for. */
class TextsTests {

    private static final Pattern ENTRY = Pattern.compile("^([^#!\\s][^=:\\s]*)\\s*[=:](.*)$");
    private static final Pattern MIGRATION = Pattern.compile("V\\d{8}\\.\\d{4}__[a-z]+_[a-z0-9_]+\\.sql");

    private record Entry(String key, String text) {}

    private final MessageUse use = MessageUse.ofTheProduct();
    private final List<Entry> entries = SourceText.files("crm-web/src/main/resources/messages", ".properties").stream()
            .filter(file -> !file.getFileName().toString().contains("_"))
            .flatMap(file -> entriesOf(SourceText.of(file)))
            .toList();
    private final List<String> keys = entries.stream().map(Entry::key).toList();

    private static Stream<Entry> entriesOf(String bundle) {
        return bundle.replaceAll("\\\\\\R\\s*", "")
                .lines()
                .map(ENTRY::matcher)
                .filter(line -> line.matches())
                .map(line -> new Entry(line.group(1), line.group(2)));
    }

    @Test
    void everyTextThatIsAskedForExists() {
        assertThat(use.keys()).isNotEmpty();
        assertThat(use.keys().stream().filter(key -> !keys.contains(key)))
                .as("keys that no bundle in messages/ defines")
                .isEmpty();
    }

    @Test
    void noKeyIsDefinedTwice() {
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyTextIsWellFormed() {
        assertThat(entries).allSatisfy(entry -> new MessageFormat(entry.text(), Locale.ENGLISH));
    }

    @Test
    void everyMigrationSaysWhenWhereAndWhat() {
        var names = SourceText.files("crm-persistence/src/main/resources/db/migration", ".sql").stream()
                .map(file -> file.getFileName().toString())
                .toList();

        assertThat(names).isNotEmpty().allMatch(name -> MIGRATION.matcher(name).matches());
        assertThat(names).map(name -> name.substring(0, name.indexOf("__"))).doesNotHaveDuplicates();
    }
}
