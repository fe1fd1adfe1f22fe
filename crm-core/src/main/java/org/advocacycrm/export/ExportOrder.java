package org.advocacycrm.export;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody wants.
 *
 * @param kind of what it is made, such as {@code scorecard}
 * @param format what its name ends with, without the dot
 * @param query what stands in the address of the page it is made of
 * @param scope the filters in force, in words
 * @param actor who wants it, as the audit log names them
 * @param subscription what ordered it, where nobody pressed a button
 */
public record ExportOrder(
        ExportId id,
        String kind,
        String format,
        String query,
        String fileName,
        String scope,
        Locale language,
        String actor,
        Instant at,
        @Nullable UUID subscription) {}
