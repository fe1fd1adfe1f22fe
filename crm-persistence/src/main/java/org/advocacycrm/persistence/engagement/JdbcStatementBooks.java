package org.advocacycrm.persistence.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.engagement.InteractionStage;
import org.advocacycrm.engagement.Sign;
import org.advocacycrm.engagement.SignKind;
import org.advocacycrm.engagement.Statement;
import org.advocacycrm.engagement.StatementBook;
import org.advocacycrm.engagement.StatementBooks;
import org.advocacycrm.engagement.StatementId;
import org.advocacycrm.engagement.StatementKind;
import org.advocacycrm.shared.StaleRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcStatementBooks implements StatementBooks {

    private final JdbcClient database;

    JdbcStatementBooks(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public StatementBook current() {
        var version = database.sql("select max(version) as version from statement_book")
                .query(Integer.class)
                .single();
        return of(version).orElseThrow();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StatementBook> of(int version) {
        return database.sql("select * from statement_book where version = :version")
                .param("version", version)
                .query((row, number) -> book(row))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<StatementBook> all() {
        return database.sql("select * from statement_book order by version desc")
                .query((row, number) -> book(row))
                .list();
    }

    @Override
    public void add(StatementBook book) {
        var added = database.sql("""
                        insert into statement_book (version, author, note, adopted_at)
                        values (:version, :author, :note, :at)
                        on conflict do nothing
                        """)
                .param("version", book.version())
                .param("author", book.author())
                .param("note", book.note())
                .param("at", book.adoptedAt().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw new StaleRevision(book.version());
        }
        for (var stage : InteractionStage.values()) {
            addAttributes(book, stage);
        }
        for (var position = 0; position < book.statements().size(); position++) {
            add(book.version(), position, book.statements().get(position));
        }
    }

    private void addAttributes(StatementBook book, InteractionStage stage) {
        var attributes = book.attributesOf(stage);
        for (var position = 0; position < attributes.size(); position++) {
            database.sql("insert into stage_attribute (version, stage, position, text) values (?, ?, ?, ?)")
                    .params(book.version(), stage.name(), position, attributes.get(position))
                    .update();
        }
    }

    private void add(int version, int position, Statement statement) {
        var sign = statement.sign();
        database.sql("""
                        insert into stage_statement (version, statement_id, stage, kind, position, text, sign, sign_number)
                        values (:version, :id, :stage, :kind, :position, :text, :sign, :number)
                        """)
                .param("version", version)
                .param("id", statement.id().value())
                .param("stage", statement.stage().name())
                .param("kind", statement.kind().name())
                .param("position", position)
                .param("text", statement.text())
                .param("sign", sign == null ? null : sign.kind().name())
                .param("number", sign == null ? null : sign.number())
                .update();
    }

    private StatementBook book(ResultSet row) throws SQLException {
        var version = row.getInt("version");
        var attributes = new EnumMap<InteractionStage, List<String>>(InteractionStage.class);
        for (var stage : InteractionStage.values()) {
            attributes.put(stage, attributes(version, stage));
        }
        return new StatementBook(
                version,
                attributes,
                database.sql("select * from stage_statement where version = :version order by stage, position")
                        .param("version", version)
                        .query((found, number) -> statement(found))
                        .list(),
                row.getObject("adopted_at", OffsetDateTime.class).toInstant(),
                row.getString("author"),
                row.getString("note"));
    }

    private List<String> attributes(int version, InteractionStage stage) {
        return database.sql("select text from stage_attribute where version = ? and stage = ? order by position")
                .params(version, stage.name())
                .query((row, number) -> row.getString("text"))
                .list();
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                new StatementId(row.getObject("statement_id", UUID.class)),
                InteractionStage.valueOf(row.getString("stage")),
                StatementKind.valueOf(row.getString("kind")),
                row.getString("text"),
                sign(row.getString("sign"), row.getInt("sign_number")));
    }

    private static @Nullable Sign sign(@Nullable String kind, int number) {
        return kind == null ? null : new Sign(SignKind.valueOf(kind), number);
    }
}
