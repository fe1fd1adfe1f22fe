package org.advocacycrm.intake;

import java.util.List;

/** The one way in for all data, whether from a file, the API or the demo company. */
public interface RecordIntake {

    /**
     * Checks and stores the given records. Each is identified by its type, the source and its {@code external_id}: one
     * that is there already is updated or left alone, of several with one identifier the last wins. Bad records are
     * returned with the reason and do not keep the good ones out. Whoever is done with taking asks every
     * {@link AfterIntake}.
     */
    Receipt take(String source, List<IncomingRecord> records);

    record Receipt(long stored, long unchanged, List<Rejection> rejections) {}

    /** Why a record was not taken: the field it failed on, what stood there and the reason, one for each fault. */
    record Rejection(IncomingRecord record, String field, String value, String reason) {}
}
