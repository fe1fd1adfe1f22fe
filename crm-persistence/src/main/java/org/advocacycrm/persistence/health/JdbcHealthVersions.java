package org.advocacycrm.persistence.health;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.health.BandEdges;
import org.advocacycrm.health.HealthDefinitions;
import org.advocacycrm.health.HealthDraft;
import org.advocacycrm.health.HealthMeasure;
import org.advocacycrm.health.HealthRules;
import org.advocacycrm.health.HealthVersion;
import org.advocacycrm.health.HealthVersions;
import org.advocacycrm.health.MeasureRule;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcHealthVersions implements HealthVersions {

    private static final String COLUMNS = """
            id, number, enough, half_life_days, watch_from, healthy_from, margin, note, author, changed_at, adopted_at, revision
            """;

    private final JdbcClient database;

    JdbcHealthVersions(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public HealthDefinitions all() {
        var measures = measures("v.number is not null");
        var versions = new ArrayList<>(List.of(HealthVersion.FIRST));
        versions.addAll(
                database.sql("select " + COLUMNS + " from health_version where number is not null order by number")
                        .query((row, position) -> new HealthVersion(
                                row.getInt("number"),
                                rules(row, measures),
                                row.getString("note"),
                                row.getString("author"),
                                moment(row, "adopted_at")))
                        .list());
        return new HealthDefinitions(versions);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<HealthDraft> draft() {
        var measures = measures("v.number is null");
        return database.sql("select " + COLUMNS + " from health_version where number is null")
                .query((row, position) -> new HealthDraft(
                        rules(row, measures),
                        row.getString("author"),
                        moment(row, "changed_at"),
                        new Revision(row.getLong("revision"))))
                .optional();
    }

    @Override
    public HealthDraft keep(HealthDraft draft) {
        var removed = database.sql("delete from health_version where number is null and revision = :revision")
                .param("revision", draft.revision().number())
                .update();
        if (removed == 0 && !draft.revision().equals(Revision.NEVER_STORED)) {
            throw new StaleRevision("draft of the health score");
        }
        var next = new HealthDraft(
                draft.rules(),
                draft.author(),
                draft.changedAt(),
                new Revision(draft.revision().number() + 1));
        try {
            insert(next.rules(), next.author(), next.changedAt(), next.revision());
        } catch (DuplicateKeyException another) {
            throw new StaleRevision("draft of the health score");
        }
        return next;
    }

    @Override
    public void discardDraft() {
        database.sql("delete from health_version where number is null").update();
    }

    @Override
    public HealthVersion adopt(HealthRules rules, String note, String author, Instant at, int basedOn) {
        database.sql("select pg_advisory_xact_lock(hashtext('health_version'))").query(rows -> {});
        var all = all();
        if (all.current().number() != basedOn) {
            throw new StaleRevision("definition of the health score");
        }
        var next = all.adopting(rules, note, author, at).current();
        discardDraft();
        var id = insert(rules, author, at, new Revision(0));
        database.sql("update health_version set number = :number, note = :note, adopted_at = :at where id = :id")
                .param("number", next.number())
                .param("note", note)
                .param("at", next.adoptedAt().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        return next;
    }

    private UUID insert(HealthRules rules, String author, Instant at, Revision revision) {
        var id = database.sql("""
                        insert into health_version
                            (enough, half_life_days, watch_from, healthy_from, margin, author, changed_at, revision)
                        values (:enough, :halfLife, :watch, :healthy, :margin, :author, :at, :revision) returning id
                        """)
                .param("enough", rules.enough())
                .param("halfLife", rules.halfLifeDays())
                .param("watch", rules.bands().watchFrom())
                .param("healthy", rules.bands().healthyFrom())
                .param("margin", rules.bands().margin())
                .param("author", author)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("revision", revision.number())
                .query(UUID.class)
                .single();
        rules.measures().forEach((measure, rule) -> insert(id, measure, rule));
        return id;
    }

    private void insert(UUID version, HealthMeasure measure, MeasureRule rule) {
        database.sql("""
                        insert into health_version_measure
                            (version_id, measure, weight, worst, best, fresh_days, maximum_age_days)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        version,
                        measure.name(),
                        rule.weight(),
                        rule.worst(),
                        rule.best(),
                        rule.freshDays(),
                        rule.maximumAgeDays())
                .update();
    }

    private Map<UUID, Map<HealthMeasure, MeasureRule>> measures(String which) {
        var measures = new HashMap<UUID, Map<HealthMeasure, MeasureRule>>();
        database.sql("select m.* from health_version_measure m join health_version v on v.id = m.version_id where "
                        + which)
                .query((ResultSet row) -> {
                    measures.computeIfAbsent(
                                    row.getObject("version_id", UUID.class),
                                    first -> new EnumMap<>(HealthMeasure.class))
                            .put(HealthMeasure.valueOf(row.getString("measure")), rule(row));
                });
        return measures;
    }

    private static MeasureRule rule(ResultSet row) throws SQLException {
        return new MeasureRule(
                row.getDouble("weight"),
                row.getDouble("worst"),
                row.getDouble("best"),
                row.getInt("fresh_days"),
                row.getInt("maximum_age_days"));
    }

    private static HealthRules rules(ResultSet row, Map<UUID, Map<HealthMeasure, MeasureRule>> measures)
            throws SQLException {
        return new HealthRules(
                measures.getOrDefault(row.getObject("id", UUID.class), Map.of()),
                new BandEdges(row.getDouble("watch_from"), row.getDouble("healthy_from"), row.getDouble("margin")),
                row.getDouble("enough"),
                row.getInt("half_life_days"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
