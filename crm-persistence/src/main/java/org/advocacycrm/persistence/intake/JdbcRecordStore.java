package org.advocacycrm.persistence.intake;

import java.util.List;
import java.util.UUID;
import org.advocacycrm.intake.CheckedRecord;
import org.advocacycrm.intake.RecordStore;
import org.advocacycrm.intake.RecordType;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcRecordStore implements RecordStore {

    private final JdbcOperations operations;

    JdbcRecordStore(JdbcOperations operations) {
        this.operations = operations;
    }

    @Override
    public Outcome store(String source, RecordType type, List<CheckedRecord> records) {
        var prefix = "intake_" + UUID.randomUUID().toString().replace("-", "");
        var table = RecordTable.of(type);
        var staging = new StagingTables(operations, StagingSql.within(prefix, table));
        staging.create();
        staging.copy(0, records);
        var unresolved = staging.resolve(source).stream()
                .map(dangling -> new Unresolved(records.get((int) dangling.ordinal()), dangling.fault()))
                .toList();
        var settled = staging.settle();
        var stored = staging.merge(source, table.everything(), 0, settled);
        return new Outcome(stored, settled - stored, unresolved);
    }
}
