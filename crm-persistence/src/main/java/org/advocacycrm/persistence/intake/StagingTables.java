package org.advocacycrm.persistence.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.advocacycrm.intake.CheckedRecord;
import org.advocacycrm.intake.Fault;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings records of one type through a staging table into their own, inside the transaction of the caller. */
record StagingTables(JdbcOperations operations, StagingSql sql) {

    void create() {
        operations.execute(sql.createIncoming());
    }

    /** Numbers the records from the given ordinal on. */
    void copy(long firstOrdinal, List<CheckedRecord> records) {
        var text = new CopyText();
        for (var index = 0; index < records.size(); index++) {
            text.add(firstOrdinal + index, records.get(index), sql.table());
        }
        operations.execute((ConnectionCallback<Long>) connection -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(sql.copy(), new StringReader(text.toString()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** Looks up what the records refer to, and lists those whose reference leads nowhere. */
    List<Dangling> resolve(String source) {
        operations.execute(sql.analyze());
        var dangling = new ArrayList<>(withoutTheErased(source));
        for (var referred : sql.table().references()) {
            if (referred == Reference.CUSTOMER) {
                client().sql(sql.insertStubs()).param("source", source).update();
            }
            dangling.addAll(resolve(referred, source));
        }
        return dangling;
    }

    /** Takes out what is about somebody who was erased: such a person does not come back by an import. */
    private List<Dangling> withoutTheErased(String source) {
        var erased = new ErasedSql(sql);
        return erased.isNeeded(client())
                ? erased.statements().stream()
                        .flatMap(statement -> client()
                                .sql(statement)
                                .param("source", source)
                                .query((row, number) -> new Dangling(
                                        row.getLong("ordinal"),
                                        row.getLong("line"),
                                        new Fault(row.getString("field"), row.getString("value"), ErasedSql.REASON)))
                                .list()
                                .stream())
                        .toList()
                : List.of();
    }

    private List<Dangling> resolve(Reference referred, String source) {
        client().sql(sql.resolve(referred)).param("source", source).update();
        return client().sql(sql.selectUnresolved(referred))
                .query((row, number) -> new Dangling(
                        row.getLong("ordinal"),
                        row.getLong("line"),
                        new Fault(
                                referred.field(),
                                row.getString("external_id"),
                                row.getLong("known") == 0
                                        ? "is not the identifier of any " + referred.word()
                                        : "is the identifier of several " + referred.word()
                                                + "s, none of them from the source " + source)))
                .list();
    }

    /** Keeps the last good record of every identifier, and answers how many there are. */
    long settle() {
        operations.execute(sql.createOutgoing());
        operations.execute(sql.indexOutgoing());
        return client().sql(sql.countOutgoing()).query(Long.class).single();
    }

    /** Stores the settled records at the given positions, and answers how many rows were added or changed. */
    long merge(String source, Set<String> given, long after, long upTo) {
        return Objects.requireNonNull(client().sql(sql.merge(given))
                .param("source", source)
                .param("after", after)
                .param("upTo", upTo)
                .query(Long.class)
                .single());
    }

    void drop() {
        sql.drop().forEach(operations::execute);
    }

    private JdbcClient client() {
        return JdbcClient.create(operations);
    }

    /** A record whose reference is unknown or ambiguous. */
    record Dangling(long ordinal, long line, Fault fault) {}
}
