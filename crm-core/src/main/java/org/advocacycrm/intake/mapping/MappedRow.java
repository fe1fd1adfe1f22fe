package org.advocacycrm.intake.mapping;

import java.util.List;
import org.advocacycrm.intake.CheckedRecord;
import org.advocacycrm.intake.Fault;
import org.advocacycrm.intake.RecordType;

/** What became of a row: the records made from it and what kept others from being made. */
public record MappedRow(List<CheckedRecord> records, List<Refusal> refusals) {

    public MappedRow {
        records = List.copyOf(records);
        refusals = List.copyOf(refusals);
    }

    /**
     * Why a record was not made.
     *
     * @param column the column of the file in which the value stands; the field where it stands in none
     */
    public record Refusal(RecordType type, String column, Fault fault) {}
}
