package org.advocacycrm.intake.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is to be imported; what its parts mean is said at {@link FileImport}. */
public record NewImport(
        ImportId id,
        String fileName,
        long fileSize,
        @Nullable String mappingName,
        String mapping,
        String source,
        List<String> columns,
        String createdBy) {

    public NewImport {
        columns = List.copyOf(columns);
    }
}
