package org.advocacycrm.persistence.relationship;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.relationship.Cell;
import org.advocacycrm.relationship.CellSums;
import org.advocacycrm.relationship.Longevity;
import org.advocacycrm.relationship.Movement;
import org.advocacycrm.relationship.Moves;
import org.advocacycrm.relationship.Relationships;
import org.advocacycrm.relationship.Spot;
import org.advocacycrm.shared.Company;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcRelationships implements Relationships {

    private static final int YEAR = 365;

    private final JdbcClient database;
    private final Company company;

    JdbcRelationships(JdbcClient database, Company company) {
        this.database = database;
        this.company = company;
    }

    @Override
    public List<CellSums> cells(LocalDate day) {
        return asked(RelationshipSql.CELLS, day)
                .param("yearBefore", day.minusDays(YEAR))
                .param("currency", company.currency().getCurrencyCode())
                .query((row, number) -> new CellSums(
                        cell(row),
                        row.getLong("customers"),
                        row.getLong("observed"),
                        row.getDouble("spent"),
                        row.getDouble("squares")))
                .list();
    }

    @Override
    public List<Spot> spots(LocalDate day, int most) {
        return asked(RelationshipSql.SPOTS, day)
                .param("currency", company.currency().getCurrencyCode())
                .param("most", most)
                .query(JdbcRelationships::spot)
                .list();
    }

    @Override
    public List<Spot> in(Cell cell, LocalDate day, int skipped, int most) {
        return asked(RelationshipSql.MEMBERS, day)
                .param("currency", company.currency().getCurrencyCode())
                .param("longevity", cell.longevity().name())
                .param("segment", cell.strength().name())
                .param("skipped", skipped)
                .param("most", most)
                .query(JdbcRelationships::spot)
                .list();
    }

    @Override
    public List<Moves> moves(LocalDate from, LocalDate to) {
        return asked(RelationshipSql.MOVES, to)
                .param("from", from)
                .query((row, number) -> new Moves(
                        Longevity.valueOf(row.getString("longevity")),
                        Movement.valueOf(row.getString("movement")),
                        row.getLong("customers")))
                .list();
    }

    @Override
    public List<Spot> movers(
            LocalDate from, LocalDate to, @Nullable Longevity longevity, Movement movement, int skipped, int most) {
        return asked(RelationshipSql.MOVERS, to)
                .param("from", from)
                .param("currency", company.currency().getCurrencyCode())
                .param("longevity", longevity == null ? null : longevity.name())
                .param("movement", movement.name())
                .param("skipped", skipped)
                .param("most", most)
                .query(JdbcRelationships::spot)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, LocalDate day) {
        return database.sql(sql).param("day", day).param("zone", company.zone().getId());
    }

    private static Spot spot(ResultSet row, int number) throws SQLException {
        return new Spot(
                new CustomerId(row.getObject("id", UUID.class)),
                row.getString("name"),
                cell(row),
                row.getObject("began_on", LocalDate.class),
                row.getInt("days"),
                row.getBigDecimal("spent"));
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                Longevity.valueOf(row.getString("longevity")), AdvocacySegment.valueOf(row.getString("segment")));
    }
}
