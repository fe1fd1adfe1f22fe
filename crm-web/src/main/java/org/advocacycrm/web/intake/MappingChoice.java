package org.advocacycrm.web.intake;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What whoever sends a file says about its columns: a mapping, the name of a saved one, or that they are those of a type.
 *
 * @param source the system the records come from, where it is another than the mapping says
 */
record MappingChoice(
        @Nullable String mapping,
        @Nullable String savedName,
        @Nullable String type,
        @Nullable String source) {

    /** The choice of somebody who leaves empty what they do not choose. */
    static MappingChoice of(
            @Nullable String mapping, @Nullable String savedName, @Nullable String type, @Nullable String source) {
        return new MappingChoice(filled(mapping), filled(savedName), filled(type), filled(source));
    }

    /** In how many ways it says what the columns mean. */
    long ways() {
        return Stream.of(Optional.ofNullable(mapping), Optional.ofNullable(savedName), Optional.ofNullable(type))
                .filter(Optional::isPresent)
                .count();
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
