package org.advocacycrm.web.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.advocacycrm.intake.AfterIntake;
import org.advocacycrm.intake.CheckedRecord;
import org.advocacycrm.intake.Fault;
import org.advocacycrm.intake.file.FileImport;
import org.advocacycrm.intake.file.FileImports;
import org.advocacycrm.intake.file.ImportId;
import org.advocacycrm.intake.file.Staging;
import org.advocacycrm.intake.file.Staging.Chunk;
import org.advocacycrm.intake.file.Staging.RefusedRow;
import org.advocacycrm.intake.file.Staging.RowCells;
import org.advocacycrm.intake.mapping.Header;
import org.advocacycrm.intake.mapping.ImportMapping;
import org.advocacycrm.intake.mapping.MappedRow;
import org.advocacycrm.intake.mapping.MappedRow.Refusal;
import org.advocacycrm.intake.mapping.Row;
import org.advocacycrm.intake.mapping.RowMapper;
import org.advocacycrm.shared.Company;

/**
 * Imports one file: reads and checks all of it, then stores what is good. Whatever it is interrupted by, it goes on from
 * the last chunk that was kept.
 */
final class ImportRun {

    static final int ROWS_AT_ONCE = 5_000;

    private final FileImports imports;
    private final Staging staging;
    private final UploadedFiles files;
    private final List<AfterIntake> followers;
    private final Company company;

    ImportRun(FileImports imports, Staging staging, UploadedFiles files, List<AfterIntake> followers, Company company) {
        this.imports = imports;
        this.staging = staging;
        this.files = files;
        this.followers = List.copyOf(followers);
        this.company = company;
    }

    /** Imports the file, unless the application stops in the meantime. */
    void run(ImportId id, BooleanSupplier stopping) throws IOException {
        var started = imports.start(id);
        if (!started.state().isOver()) {
            try {
                if (importAll(started, stopping)) {
                    imports.finish(id);
                } else {
                    imports.cancel(id);
                }
            } catch (UnreadableFile unreadable) {
                imports.fail(id, unreadable.sentence());
            }
        }
        staging.close(id);
        files.remove(id);
    }

    private boolean importAll(FileImport started, BooleanSupplier stopping) throws IOException {
        var id = started.id();
        var mapping = MappingReader.read(started.mapping());
        var given = mapping.givenFields();
        if (!stage(id, mapping, staging.open(id, given.keySet()), stopping)) {
            return false;
        }
        while (staging.storeNext(id, started.source(), given)) {
            if (isCancelled(id, stopping)) {
                return false;
            }
        }
        keepCells(id, mapping, staging.linesWithoutCells(id));
        var start = started.startedAt() == null ? Instant.EPOCH : started.startedAt();
        followers.forEach(follower -> follower.recordsStoredSince(start));
        return true;
    }

    /** Rows that were staged before are read again all the same: identifiers may count them. */
    private boolean stage(ImportId id, ImportMapping mapping, long alreadyStaged, BooleanSupplier stopping)
            throws IOException {
        var mapper = new RowMapper(mapping, company.zone());
        try (var csv = CsvFile.open(pathOf(id), mapping.delimiter())) {
            var rows = 0L;
            var chunk = new OpenChunk();
            for (var record = csv.next(); record != null; record = csv.next()) {
                var mapped = map(record, csv.header(), mapping, mapper);
                rows++;
                if (rows <= alreadyStaged) {
                    continue;
                }
                chunk.add(record, mapped);
                if (rows % ROWS_AT_ONCE == 0) {
                    staging.add(id, chunk.close(rows, csv.bytesRead()));
                    if (isCancelled(id, stopping)) {
                        return false;
                    }
                }
            }
            staging.add(id, chunk.close(rows, csv.bytesRead()));
        }
        return true;
    }

    private boolean isCancelled(ImportId id, BooleanSupplier stopping) {
        if (stopping.getAsBoolean()) {
            throw new Interrupted();
        }
        return imports.isCancelAsked(id);
    }

    private static MappedRow map(CsvRecord record, Header header, ImportMapping mapping, RowMapper mapper) {
        var cells = record.getFields();
        var columns = header.columns().size();
        var surplus = cells.subList(Math.min(columns, cells.size()), cells.size());
        if (cells.size() < columns || !surplus.stream().allMatch(String::isBlank)) {
            var fault = new Fault("row", "", "has %d cells where the header has %d".formatted(cells.size(), columns));
            return new MappedRow(
                    List.of(), List.of(new Refusal(mapping.records().getFirst().type(), "row", fault)));
        }
        return mapper.map(new Row(header, record.getStartingLineNumber(), cells, mapping.missing()));
    }

    /** References are found wanting only after the rows have been read: their cells are fetched once more. */
    private void keepCells(ImportId id, ImportMapping mapping, Set<Long> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        var wanted = new HashSet<>(lines);
        var rows = new ArrayList<RowCells>();
        try (var csv = CsvFile.open(pathOf(id), mapping.delimiter())) {
            for (var record = csv.next(); record != null && !wanted.isEmpty(); record = csv.next()) {
                if (wanted.remove(record.getStartingLineNumber())) {
                    rows.add(new RowCells(record.getStartingLineNumber(), record.getFields()));
                }
                if (rows.size() == ROWS_AT_ONCE) {
                    staging.keepCells(id, rows);
                    rows.clear();
                }
            }
        }
        staging.keepCells(id, rows);
    }

    private Path pathOf(ImportId id) {
        var path = files.pathOf(id);
        if (!path.toFile().isFile()) {
            throw new UnreadableFile("The file is no longer there. Import it once more: nothing is stored twice.");
        }
        return path;
    }

    /** The application stops; the import goes on when it starts again. */
    static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Rows gathered until there are enough of them to be kept. */
    private static final class OpenChunk {

        private final List<CheckedRecord> records = new ArrayList<>();
        private final List<RefusedRow> refused = new ArrayList<>();

        void add(CsvRecord row, MappedRow mapped) {
            records.addAll(mapped.records());
            if (!mapped.refusals().isEmpty()) {
                refused.add(
                        new RefusedRow(new RowCells(row.getStartingLineNumber(), row.getFields()), mapped.refusals()));
            }
        }

        Chunk close(long rows, long bytes) {
            var chunk = new Chunk(rows, bytes, records, refused);
            records.clear();
            refused.clear();
            return chunk;
        }
    }
}
