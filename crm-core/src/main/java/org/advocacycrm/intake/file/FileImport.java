package org.advocacycrm.intake.file;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The import of one file.
 *
 * @param mapping the mapping in JSON
 * @param columns the header of the file
 * @param startedAt by the clock of the store, like the times of the records it keeps
 */
public record FileImport(
        ImportId id,
        String fileName,
        long fileSize,
        @Nullable String mappingName,
        String mapping,
        String source,
        List<String> columns,
        ImportState state,
        Counts counts,
        @Nullable String error,
        String createdBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        boolean cancelAsked) {

    public FileImport {
        columns = List.copyOf(columns);
    }

    /**
     * What became of the rows so far.
     *
     * @param read rows of the file
     * @param bytesRead how much of the file as it was sent has been read
     * @param staged good records found in it
     * @param stored records that are new or have changed
     * @param unchanged records that were there already
     * @param rejected rows of which at least one record was not taken
     */
    public record Counts(long read, long bytesRead, long staged, long stored, long unchanged, long rejected) {}
}
