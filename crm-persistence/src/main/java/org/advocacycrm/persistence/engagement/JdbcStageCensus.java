package org.advocacycrm.persistence.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.engagement.InteractionStage;
import org.advocacycrm.engagement.StatementId;
import org.advocacycrm.engagement.position.StageAudience;
import org.advocacycrm.engagement.position.StageCell;
import org.advocacycrm.engagement.position.StageCensus;
import org.advocacycrm.engagement.position.StageCount;
import org.advocacycrm.engagement.position.StageSelection;
import org.advocacycrm.engagement.position.Stalled;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcStageCensus implements StageCensus {

    private final JdbcClient database;

    JdbcStageCensus(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<StageCount> counts(StageAudience audience, LocalDate today) {
        var found = new EnumMap<InteractionStage, StageCount>(InteractionStage.class);
        asked(StageSql.COUNTS, audience).param("today", today).query((ResultSet row) -> {
            var count = new StageCount(
                    stage(row),
                    row.getLong("customers"),
                    row.getLong("complete"),
                    row.getObject("median", Integer.class),
                    row.getObject("ninetieth", Integer.class));
            found.put(count.stage(), count);
        });
        return Arrays.stream(InteractionStage.values())
                .map(stage -> found.getOrDefault(stage, new StageCount(stage, 0, 0, null, null)))
                .toList();
    }

    @Override
    public Map<InteractionStage, Map<StatementId, Long>> unmet(StageAudience audience) {
        var found = new EnumMap<InteractionStage, Map<StatementId, Long>>(InteractionStage.class);
        asked(StageSql.UNMET, audience).query((ResultSet row) -> {
            found.computeIfAbsent(stage(row), stage -> new HashMap<>())
                    .put(new StatementId(row.getObject("id", UUID.class)), row.getLong("customers"));
        });
        return found;
    }

    @Override
    public List<StageCell> cells(StageAudience audience) {
        return asked(StageSql.CELLS, audience)
                .query((row, number) -> new StageCell(stage(row), segment(row), tier(row), row.getLong("customers")))
                .list();
    }

    @Override
    public long size(StageSelection selection, StageAudience audience, LocalDate today) {
        return selected(StageSql.SIZE, selection, audience, today)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Stalled> stalled(
            StageSelection selection, StageAudience audience, LocalDate today, int skipped, int most) {
        return selected(StageSql.STALLED, selection, audience, today)
                .param("skipped", skipped)
                .param("most", most)
                .query((row, number) -> new Stalled(
                        new CustomerId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        segment(row),
                        tier(row),
                        row.getObject("since", LocalDate.class),
                        Arrays.stream((UUID[]) row.getArray("unmet").getArray())
                                .map(StatementId::new)
                                .toList()))
                .list();
    }

    private JdbcClient.StatementSpec selected(
            String sql, StageSelection selection, StageAudience audience, LocalDate today) {
        var open = selection.open();
        return asked(sql, audience)
                .param("stage", selection.stage().name())
                .param("open", open == null ? null : open.value())
                .param("days", selection.atLeastDays())
                .param("today", today);
    }

    private JdbcClient.StatementSpec asked(String sql, StageAudience audience) {
        return database.sql(sql).param("segments", names(audience.segments())).param("tiers", names(audience.tiers()));
    }

    private static String[] names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }

    private static InteractionStage stage(ResultSet row) throws SQLException {
        return InteractionStage.valueOf(row.getString("stage"));
    }

    private static AdvocacySegment segment(ResultSet row) throws SQLException {
        return AdvocacySegment.valueOf(row.getString("segment"));
    }

    private static @Nullable ValueTier tier(ResultSet row) throws SQLException {
        var name = row.getString("value_tier");
        return name == null ? null : ValueTier.valueOf(name);
    }
}
