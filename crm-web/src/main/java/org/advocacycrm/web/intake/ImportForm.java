package org.advocacycrm.web.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * An upload as the browser submits it.
 *
 * @param columns what the columns mean: {@code type:} and a type, {@code saved:} and a name, or {@code own}
 * @param mapping a mapping in JSON, for {@code own}
 * @param keep whether to save that mapping under the name in it
 */
record ImportForm(
        @Nullable MultipartFile file,
        @Nullable String columns,
        @Nullable String mapping,
        @Nullable String source,
        @Nullable Boolean keep) {

    private static final String TYPE = "type:";
    private static final String SAVED = "saved:";
    static final String OWN = "own";

    static ImportForm empty() {
        return new ImportForm(null, "type:feedback", null, null, null);
    }

    static String ofType(String type) {
        return TYPE + type;
    }

    static String ofSaved(String name) {
        return SAVED + name;
    }

    MappingChoice toChoice() {
        return MappingChoice.of(OWN.equals(columns) ? mapping : null, after(SAVED), after(TYPE), source);
    }

    boolean keepsMapping() {
        return OWN.equals(columns) && Boolean.TRUE.equals(keep);
    }

    private @Nullable String after(String prefix) {
        return columns != null && columns.startsWith(prefix) ? columns.substring(prefix.length()) : null;
    }
}
