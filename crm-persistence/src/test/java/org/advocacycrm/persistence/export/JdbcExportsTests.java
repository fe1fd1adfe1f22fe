package org.advocacycrm.persistence.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.export.Export;
import org.advocacycrm.export.ExportId;
import org.advocacycrm.export.ExportOrder;
import org.advocacycrm.export.ExportState;
import org.advocacycrm.export.ExportedFile;
import org.advocacycrm.export.Exports;
import org.advocacycrm.persistence.database.TestDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class JdbcExportsTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static Exports exports;

    @BeforeAll
    static void connect() {
        var copy = TestDatabases.freshCopy();
        exports = new JdbcExports(
                JdbcClient.create(new DriverManagerDataSource(copy.url(), copy.username(), copy.password())));
    }

    @Test
    void keepsAFileInParts() {
        var id = ordered();
        exports.start(id, NOON);
        exports.addPart(id, 0, new byte[] {1, 2});
        exports.addPart(id, 1, new byte[] {3});

        exports.finish(id, file(), NOON);

        assertThat(exports.part(id, 0)).contains(new byte[] {1, 2});
        assertThat(exports.part(id, 1)).contains(new byte[] {3});
        assertThat(exports.part(id, 2)).isEmpty();
        var export = exports.of(id).orElseThrow();
        assertThat(export.state()).isEqualTo(ExportState.READY);
        assertThat(export.file()).isEqualTo(file());
        assertThat(export.hasExpired(NOON)).isFalse();
        assertThat(export.hasExpired(NOON.plus(Export.KEPT))).isTrue();
    }

    @Test
    void beginsAnewWhereItWasInterrupted() {
        var id = ordered();
        exports.start(id, NOON);
        exports.addPart(id, 0, new byte[] {1});
        exports.progress(id, 5, 10);

        var again = exports.start(id, NOON.plusSeconds(60)).orElseThrow();

        assertThat(again.done()).isZero();
        assertThat(again.startedAt()).isEqualTo(NOON);
        assertThat(exports.part(id, 0)).isEmpty();
    }

    @Test
    void cancelsAtOnceWhatWaitsAndSoonWhatRuns() {
        var waiting = ordered();
        var running = ordered();
        exports.start(running, NOON);

        exports.askToCancel(waiting, NOON);
        exports.askToCancel(running, NOON);

        assertThat(exports.of(waiting)).map(Export::state).contains(ExportState.CANCELLED);
        assertThat(exports.start(waiting, NOON)).isEmpty();
        assertThat(exports.of(running)).map(Export::state).contains(ExportState.RUNNING);
        assertThat(exports.progress(running, 1, 2)).isTrue();
    }

    @Test
    void doesNotBringBackWhatIsOver() {
        var id = ordered();
        exports.start(id, NOON);
        exports.addPart(id, 0, new byte[] {1});
        exports.fail(id, "The disk was full.", NOON);

        exports.finish(id, file(), NOON);

        var export = exports.of(id).orElseThrow();
        assertThat(export.state()).isEqualTo(ExportState.FAILED);
        assertThat(export.error()).isEqualTo("The disk was full.");
        assertThat(exports.part(id, 0)).isEmpty();
    }

    @Test
    void listsTheNewestFirstByState() {
        var first = ordered(NOON.plusSeconds(1000));
        var second = ordered(NOON.plusSeconds(2000));
        exports.askToCancel(first, NOON);

        assertThat(exports.latest(EnumSet.of(ExportState.QUEUED), 1))
                .extracting(Export::id)
                .containsExactly(second);
        assertThat(exports.latest(EnumSet.of(ExportState.CANCELLED), 100))
                .extracting(Export::id)
                .contains(first)
                .doesNotContain(second);
    }

    @Test
    void removesWhatEndedLongAgoWithItsFile() {
        var old = ordered();
        exports.start(old, NOON);
        exports.addPart(old, 0, new byte[] {1});
        exports.finish(old, file(), NOON.minus(Duration.ofDays(40)));
        var fresh = ordered();

        assertThat(exports.removeEndedBefore(NOON.minus(Export.KEPT))).isEqualTo(1);

        assertThat(exports.of(old)).isEmpty();
        assertThat(exports.part(old, 0)).isEmpty();
        assertThat(exports.of(fresh)).isPresent();
    }

    private static ExportId ordered() {
        return ordered(NOON);
    }

    private static ExportId ordered(Instant at) {
        var order = new ExportOrder(
                new ExportId(UUID.randomUUID()),
                "scorecard",
                "pdf",
                "period=2026-Q3",
                "scorecard-2026-Q3-all-20261121.pdf",
                "All customers",
                Locale.ENGLISH,
                "mona@example.org",
                at,
                null);
        exports.add(order);
        assertThat(exports.of(order.id())).map(Export::order).contains(order);
        return order.id();
    }

    private static ExportedFile file() {
        return new ExportedFile(3, 12, "00ff", NOON.plus(Export.KEPT));
    }
}
