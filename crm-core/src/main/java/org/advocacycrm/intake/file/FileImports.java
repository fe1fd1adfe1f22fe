package org.advocacycrm.intake.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Every import of a file, past and present. */
public interface FileImports {

    void add(NewImport newImport);

    Optional<FileImport> find(ImportId id);

    /** The newest first. */
    List<FileImport> latest(int most);

    /** Marks the import as running; one that was interrupted keeps the time of its first start. */
    FileImport start(ImportId id);

    void askToCancel(ImportId id);

    boolean isCancelAsked(ImportId id);

    /** Ends the import well. */
    void finish(ImportId id);

    /** Ends the import because the file cannot be read. */
    void fail(ImportId id, String error);

    void cancel(ImportId id);

    /** Hands over every rejected row in the order of the file. */
    void eachRejectedRow(ImportId id, Consumer<RejectedRow> reader);

    /** The first rejected values in the order of the file. */
    List<Rejection> firstRejections(ImportId id, int most);

    /** A row that came back, and all that is wrong with it. */
    record RejectedRow(long line, List<String> cells, String error) {

        public RejectedRow {
            cells = List.copyOf(cells);
        }
    }

    record Rejection(long line, String column, String value, String reason) {}
}
