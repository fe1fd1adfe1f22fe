package org.advocacycrm.persistence.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.Happening;
import org.advocacycrm.directory.Timeline;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.feedback.ScorecardArea;
import org.advocacycrm.standing.CustomerHistory.Contract.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcTimeline implements Timeline {

    private final JdbcClient database;

    JdbcTimeline(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Happening> before(CustomerId customer, Instant moment, Set<Happening.Kind> kinds, int atLeast) {
        var newestFirst = kinds.stream()
                .flatMap(kind -> read(kind, customer, moment, atLeast))
                .sorted(Comparator.comparing(Happening::at).reversed().thenComparing(Happening::id))
                .toList();
        if (newestFirst.size() <= atLeast) {
            return newestFirst;
        }
        var oldest = newestFirst.get(atLeast - 1).at();
        return newestFirst.stream()
                .takeWhile(happening -> !happening.at().isBefore(oldest))
                .toList();
    }

    private Stream<Happening> read(Happening.Kind kind, CustomerId customer, Instant moment, int atLeast) {
        var query = database.sql(TimelineSql.of(kind))
                .param("customer", customer.value())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("rows", atLeast);
        return switch (kind) {
            case FEEDBACK -> query.query(JdbcTimeline::answered).list().stream();
            case CASE -> query.query(JdbcTimeline::caseOpened).list().stream();
            case PURCHASE -> query.query(JdbcTimeline::bought).list().stream();
            case CONTRACT -> query.query(JdbcTimeline::contractBegan).list().stream();
            case MENTION -> query.query(JdbcTimeline::mentioned).list().stream();
            case REFERRAL -> query.query(JdbcTimeline::referred).list().stream();
        };
    }

    private static Happening answered(ResultSet row, int number) throws SQLException {
        var area = row.getString("area");
        return new Happening.Answered(
                id(row),
                at(row),
                FeedbackKind.valueOf(row.getString("kind")),
                row.getObject("score", Integer.class),
                row.getInt("scale_max"),
                row.getString("comment"),
                area == null ? null : ScorecardArea.valueOf(area),
                row.getString("touchpoint"),
                row.getString("channel"));
    }

    private static Happening caseOpened(ResultSet row, int number) throws SQLException {
        return new Happening.CaseOpened(
                id(row),
                at(row),
                row.getString("external_id"),
                row.getString("category"),
                row.getString("channel"),
                "MAJOR".equals(row.getString("severity")),
                row.getBoolean("complaint"),
                DirectoryRows.momentIfAny(row, "resolved_at"),
                row.getInt("contacts"),
                row.getInt("handovers"),
                row.getInt("reopenings"));
    }

    private static Happening bought(ResultSet row, int number) throws SQLException {
        return new Happening.Bought(
                id(row),
                at(row),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getInt("items"),
                row.getString("product"));
    }

    private static Happening contractBegan(ResultSet row, int number) throws SQLException {
        return new Happening.ContractBegan(
                id(row),
                at(row),
                row.getString("external_id"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Outcome.valueOf(row.getString("outcome")),
                DirectoryRows.day(row, "decided_on"),
                row.getBigDecimal("annual_value"),
                row.getBigDecimal("renewed_value"),
                row.getString("currency"));
    }

    private static Happening mentioned(ResultSet row, int number) throws SQLException {
        return new Happening.Mentioned(
                id(row),
                at(row),
                row.getString("site"),
                row.getString("text"),
                row.getObject("sentiment", Double.class));
    }

    private static Happening referred(ResultSet row, int number) throws SQLException {
        return new Happening.Referred(
                id(row), at(row), row.getString("referred_name"), DirectoryRows.day(row, "converted_on"));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static Instant at(ResultSet row) throws SQLException {
        return DirectoryRows.moment(row, "at");
    }
}
