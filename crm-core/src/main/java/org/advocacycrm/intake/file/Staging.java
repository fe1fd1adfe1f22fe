package org.advocacycrm.intake.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.advocacycrm.intake.CheckedRecord;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.intake.mapping.MappedRow.Refusal;

/**
 * Where the records of a file wait until all of it has been read. Every call is one unit of work that also keeps how far
 * the import has come, so that it goes on from there after an interruption.
 */
public interface Staging {

    /** Makes room for the records of an import, or finds what is left of an earlier attempt: the rows it had read. */
    long open(ImportId id, Set<RecordType> types);

    void add(ImportId id, Chunk chunk);

    /**
     * Takes the next step in storing what is staged: of several records with one identifier the last that is good.
     *
     * @param given for every type the fields that the mapping gives a value; others stay as they are
     * @return whether there is another step
     */
    boolean storeNext(ImportId id, String source, Map<RecordType, Set<String>> given);

    /** The lines that were rejected while storing and whose cells are not kept yet. */
    Set<Long> linesWithoutCells(ImportId id);

    void keepCells(ImportId id, List<RowCells> rows);

    /** Gives up the room. */
    void close(ImportId id);

    /**
     * Rows that were read in one go.
     *
     * @param rowsRead rows of the file up to the end of this chunk
     * @param bytesRead bytes of the file up to about there
     */
    record Chunk(long rowsRead, long bytesRead, List<CheckedRecord> records, List<RefusedRow> refused) {

        public Chunk {
            records = List.copyOf(records);
            refused = List.copyOf(refused);
        }
    }

    record RefusedRow(RowCells row, List<Refusal> refusals) {

        public RefusedRow {
            refusals = List.copyOf(refusals);
        }
    }

    record RowCells(long line, List<String> cells) {

        public RowCells {
            cells = List.copyOf(cells);
        }
    }
}
