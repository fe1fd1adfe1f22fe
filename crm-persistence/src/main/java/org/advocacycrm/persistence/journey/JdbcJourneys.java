package org.advocacycrm.persistence.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.journey.BrandPromise;
import org.advocacycrm.journey.Journey;
import org.advocacycrm.journey.JourneyId;
import org.advocacycrm.journey.Journeys;
import org.advocacycrm.journey.KanoClass;
import org.advocacycrm.journey.MacroPhase;
import org.advocacycrm.journey.ProcessMeasure;
import org.advocacycrm.journey.Step;
import org.advocacycrm.journey.StepId;
import org.advocacycrm.shared.StaleRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcJourneys implements Journeys {

    private final JdbcClient database;

    JdbcJourneys(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Journey> all() {
        return database.sql("""
                        select * from (
                            select distinct on (journey_id) * from journey_version order by journey_id, version desc
                        ) v
                        order by name, journey_id
                        """).query((row, number) -> journey(row)).list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Journey> of(JourneyId id) {
        return versions(id).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Journey> of(JourneyId id, int version) {
        return database.sql("select * from journey_version where journey_id = ? and version = ?")
                .params(id.value(), version)
                .query((row, number) -> journey(row))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Journey> versions(JourneyId id) {
        return database.sql("select * from journey_version where journey_id = ? order by version desc")
                .params(id.value())
                .query((row, number) -> journey(row))
                .list();
    }

    @Override
    public void add(Journey journey) {
        var added = database.sql("""
                        insert into journey_version (journey_id, version, name, author, note, at)
                        values (:id, :version, :name, :author, :note, :at)
                        on conflict do nothing
                        """)
                .param("id", journey.id().value())
                .param("version", journey.version())
                .param("name", journey.name())
                .param("author", journey.author())
                .param("note", journey.note())
                .param("at", journey.at().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw new StaleRevision(journey.id());
        }
        for (var position = 0; position < journey.steps().size(); position++) {
            add(journey, position, journey.steps().get(position));
        }
    }

    private void add(Journey journey, int position, Step step) {
        var promise = step.promise();
        var measure = promise.measure();
        database.sql("""
                        insert into journey_step (journey_id, version, step_id, position, phase, name, touchpoint, metric, bar,
                            promise, process, process_measure, category, moment_of_truth, need, owner, pains, ideas)
                        values (:journey, :version, :id, :position, :phase, :name, :touchpoint, :metric, :bar,
                            :promise, :process, :measure, :category, :moment, :need, :owner, :pains, :ideas)
                        """)
                .param("journey", journey.id().value())
                .param("version", journey.version())
                .param("id", step.id().value())
                .param("position", position)
                .param("phase", step.phase().name())
                .param("name", step.name())
                .param("touchpoint", step.touchpoint())
                .param("metric", step.metric().name())
                .param("bar", promise.bar())
                .param("promise", promise.promise())
                .param("process", promise.process())
                .param("measure", measure == null ? null : measure.name())
                .param("category", promise.category())
                .param("moment", step.momentOfTruth())
                .param("need", step.need().name())
                .param("owner", step.owner())
                .param("pains", step.pains())
                .param("ideas", step.ideas())
                .update();
    }

    private Journey journey(ResultSet row) throws SQLException {
        var id = new JourneyId(row.getObject("journey_id", UUID.class));
        var version = row.getInt("version");
        return new Journey(
                id,
                version,
                row.getString("name"),
                database.sql("select * from journey_step where journey_id = ? and version = ? order by position")
                        .params(id.value(), version)
                        .query((step, number) -> step(step))
                        .list(),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("author"),
                row.getString("note"));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                new StepId(row.getObject("step_id", UUID.class)),
                MacroPhase.valueOf(row.getString("phase")),
                row.getString("name"),
                row.getString("touchpoint"),
                FeedbackKind.valueOf(row.getString("metric")),
                new BrandPromise(
                        row.getString("promise"),
                        row.getString("process"),
                        measure(row.getString("process_measure")),
                        row.getString("category"),
                        row.getBigDecimal("bar")),
                row.getBoolean("moment_of_truth"),
                KanoClass.valueOf(row.getString("need")),
                row.getString("owner"),
                row.getString("pains"),
                row.getString("ideas"));
    }

    private static @Nullable ProcessMeasure measure(@Nullable String name) {
        return name == null ? null : ProcessMeasure.valueOf(name);
    }
}
