package org.advocacycrm.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advocacycrm.analytics.service.CaseTimekeeper;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.intake.RecordIntake.Receipt;
import org.advocacycrm.intake.RecordType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a case when its states come in: late, in any order, corrected and taken back. */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK)
class CaseStateIntakeTests {

    private static final String OPENED = "2026-03-02T10:00:00Z";

    @Autowired
    private RecordIntake intake;

    @Autowired
    private CaseTimekeeper timekeeper;

    @Autowired
    private JdbcClient database;

    @Test
    void statesWinOverWhatTheCaseItselfSays() {
        take(serviceCase("wins", "2026-03-02T12:00:00Z"));
        take(
                state("wins", "1", "open", "2026-03-02T09:00:00Z"),
                state("wins", "2", "resolved", "2026-03-02T15:00:00Z"));

        assertThat(stored("wins"))
                .isEqualTo(new Stored("2026-03-02T09:00:00Z", "2026-03-02T15:00:00Z", 0, 6 * 3600L, 6 * 3600L));
    }

    @Test
    void theLastWaitingTimeCountsWhenACaseGoesStraightFromWaitingToResolved() {
        take(serviceCase("straight", null));
        take(
                state("straight", "1", "open", OPENED),
                state("straight", "2", "waiting_for_customer", "2026-03-02T11:00:00Z"),
                state("straight", "3", "resolved", "2026-03-03T11:00:00Z"));

        assertThat(stored("straight")).isEqualTo(new Stored(OPENED, "2026-03-03T11:00:00Z", 0, 25 * 3600L, 3600L));
    }

    @Test
    void aReopeningAfterTheLastResolutionOpensTheCaseAgain() {
        take(serviceCase("again", "2026-03-02T12:00:00Z"));
        take(
                state("again", "1", "open", OPENED),
                state("again", "2", "resolved", "2026-03-02T12:00:00Z"),
                state("again", "3", "open", "2026-03-04T09:00:00Z"));

        assertThat(stored("again")).isEqualTo(new Stored(OPENED, null, 1, null, null));
    }

    @Test
    void aStateThatComesLateFindsItsPlace() {
        take(serviceCase("late", null));
        take(state("late", "1", "open", OPENED), state("late", "3", "resolved", "2026-03-02T14:00:00Z"));
        take(state("late", "2", "waiting_for_customer", "2026-03-02T11:00:00Z"));

        assertThat(stored("late")).isEqualTo(new Stored(OPENED, "2026-03-02T14:00:00Z", 0, 4 * 3600L, 3600L));
    }

    @Test
    void aCorrectedStateReplacesWhatItSaidBefore() {
        take(serviceCase("corrected", null));
        take(state("corrected", "1", "open", OPENED), state("corrected", "2", "resolved", "2026-03-02T14:00:00Z"));
        take(state("corrected", "2", "resolved", "2026-03-02T11:00:00Z"));

        assertThat(stored("corrected")).isEqualTo(new Stored(OPENED, "2026-03-02T11:00:00Z", 0, 3600L, 3600L));
    }

    @Test
    void withoutStatesLeftTheCaseIsWhatItsOwnRecordSays() {
        take(serviceCase("taken-back", "2026-03-02T12:00:00Z"));
        take(state("taken-back", "1", "open", "2026-03-02T08:00:00Z"));
        take(withdrawn(state("taken-back", "1", "open", "2026-03-02T08:00:00Z")));

        assertThat(stored("taken-back")).isEqualTo(new Stored(OPENED, "2026-03-02T12:00:00Z", 0, 7200L, null));
    }

    @Test
    void aDeletedStateIsForgotten() {
        take(serviceCase("deleted", null));
        take(state("deleted", "1", "open", OPENED), state("deleted", "2", "resolved", "2026-03-02T14:00:00Z"));
        database.sql("delete from case_state where external_id = 'deleted-2'").update();
        timekeeper.catchUp();

        assertThat(stored("deleted")).isEqualTo(new Stored(OPENED, null, 0, null, null));
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        var serviceCase = serviceCase("same", "2026-03-02T12:00:00Z");
        var states = List.of(
                state("same", "1", "open", "2026-03-02T09:00:00Z"),
                state("same", "2", "resolved", "2026-03-02T15:00:00Z"));
        take(serviceCase);
        take(states.toArray(IncomingRecord[]::new));

        var again = new ArrayList<>(states);
        again.add(serviceCase);

        assertThat(intake.take("desk", again)).isEqualTo(new Receipt(0, 3, List.of()));
    }

    @Test
    void aCorrectedCaseWithStatesIsKeptForTheDayTheStatesAreTakenBack() {
        take(serviceCase("both", "2026-03-02T12:00:00Z"));
        take(state("both", "1", "open", OPENED), state("both", "2", "resolved", "2026-03-02T15:00:00Z"));
        take(serviceCase("both", "2026-03-02T13:00:00Z"));

        assertThat(stored("both").resolved()).isEqualTo(Instant.parse("2026-03-02T15:00:00Z"));

        take(
                withdrawn(state("both", "1", "open", OPENED)),
                withdrawn(state("both", "2", "resolved", "2026-03-02T15:00:00Z")));

        assertThat(stored("both").resolved()).isEqualTo(Instant.parse("2026-03-02T13:00:00Z"));
    }

    @Test
    void aStateOfACaseThatNobodyKnowsComesBack() {
        var receipt = intake.take("desk", List.of(state("nobody", "1", "open", OPENED)));

        assertThat(receipt.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.field()).isEqualTo("case_external_id");
            assertThat(rejection.reason()).isEqualTo("is not the identifier of any case");
        });
    }

    private void take(IncomingRecord... records) {
        assertThat(intake.take("desk", List.of(records)).rejections()).isEmpty();
        timekeeper.catchUp();
    }

    private static IncomingRecord serviceCase(String id, @Nullable String resolvedAt) {
        var fields = new HashMap<>(Map.of(
                "external_id", id, "customer_external_id", "of-" + id, "category", "inquiry", "opened_at", OPENED));
        if (resolvedAt != null) {
            fields.put("resolved_at", resolvedAt);
        }
        return new IncomingRecord(RecordType.CASES, 1, fields, true);
    }

    private static IncomingRecord state(String serviceCase, String id, String state, String since) {
        return new IncomingRecord(
                RecordType.CASE_STATES,
                1,
                Map.of(
                        "external_id",
                        serviceCase + "-" + id,
                        "case_external_id",
                        serviceCase,
                        "state",
                        state,
                        "since",
                        since));
    }

    private static IncomingRecord withdrawn(IncomingRecord state) {
        var fields = new HashMap<>(state.fields());
        fields.put("withdrawn", "true");
        return new IncomingRecord(RecordType.CASE_STATES, 1, fields);
    }

    private Stored stored(String id) {
        return database.sql("""
                        select opened_at, resolved_at, reopenings, working_seconds, net_seconds, timed
                        from service_case where external_id = :id and timed
                        """)
                .param("id", id)
                .query((row, number) -> new Stored(
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getObject("resolved_at") == null
                                ? null
                                : row.getObject("resolved_at", OffsetDateTime.class)
                                        .toInstant(),
                        row.getInt("reopenings"),
                        row.getObject("working_seconds") == null ? null : (Long) row.getLong("working_seconds"),
                        row.getObject("net_seconds") == null ? null : (Long) row.getLong("net_seconds")))
                .single();
    }

    private record Stored(
            Instant opened,
            @Nullable Instant resolved,
            int reopenings,
            @Nullable Long working,
            @Nullable Long net) {

        Stored(String opened, @Nullable String resolved, int reopenings, @Nullable Long working, @Nullable Long net) {
            this(Instant.parse(opened), resolved == null ? null : Instant.parse(resolved), reopenings, working, net);
        }
    }
}
