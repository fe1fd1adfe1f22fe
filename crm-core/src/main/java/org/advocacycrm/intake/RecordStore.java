package org.advocacycrm.intake;

import java.util.List;

/** Where checked records are kept. */
public interface RecordStore {

    /**
     * Stores records of one type. What they refer to is looked up in the same source first, then in all others; a record
     * whose reference is unknown or ambiguous is handed back.
     */
    Outcome store(String source, RecordType type, List<CheckedRecord> records);

    record Outcome(long stored, long unchanged, List<Unresolved> unresolved) {}

    /** A record that refers to somebody who is not there, or to more than one. */
    record Unresolved(CheckedRecord record, Fault fault) {}
}
