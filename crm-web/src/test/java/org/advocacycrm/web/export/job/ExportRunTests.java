package org.advocacycrm.web.export.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.advocacycrm.export.Export;
import org.advocacycrm.export.ExportId;
import org.advocacycrm.export.ExportOrder;
import org.advocacycrm.export.ExportState;
import org.advocacycrm.export.Exports;
import org.advocacycrm.export.InMemoryExports;
import org.junit.jupiter.api.Test;

class ExportRunTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private interface Writing {

        long write(ExportTarget target) throws IOException;
    }

    private final Exports exports = new InMemoryExports();
    private final List<ExportId> told = new ArrayList<>();

    @Test
    void keepsWhatIsWrittenWhateverItsSize() throws IOException {
        var random = new Random(20261122);
        for (var size : List.of(0, 1, PartsStream.PART - 1, PartsStream.PART, PartsStream.PART + 1, 1_700_000)) {
            var content = new byte[size];
            random.nextBytes(content);
            var id = ordered();

            run(id, target -> {
                for (var from = 0; from < size; ) {
                    var length = Math.min(1 + random.nextInt(300_000), size - from);
                    target.content().write(content, from, length);
                    from += length;
                }
                return 7;
            });

            assertThat(written(id)).as("%d bytes", size).isEqualTo(content);
            var file = Objects.requireNonNull(state(id).file());
            assertThat(file.size()).isEqualTo((long) size);
            assertThat(file.rows()).isEqualTo(7);
            assertThat(file.expiresAt()).isEqualTo(NOON.plus(Export.KEPT));
            assertThat(file.digest()).hasSize(64);
        }
    }

    @Test
    void startsOverWhenTheApplicationStopsMidway() throws IOException {
        var id = ordered();

        assertThatExceptionOfType(ExportInterrupted.class)
                .isThrownBy(() -> new ExportRun(exports, kinds(ExportRunTests::halfAFile), List.of(), clock())
                        .run(id, () -> true, 0));
        assertThat(state(id).state()).isEqualTo(ExportState.RUNNING);
        run(id, target -> {
            target.content().write(new byte[] {1, 2, 3});
            return 1;
        });

        assertThat(written(id)).containsExactly(1, 2, 3);
    }

    @Test
    void leavesNoFileWhenItIsCancelled() {
        var id = ordered();

        run(id, target -> {
            target.content().write(new byte[PartsStream.PART]);
            exports.askToCancel(id, NOON);
            target.progress(1, 1);
            return 1;
        });

        assertThat(state(id).state()).isEqualTo(ExportState.CANCELLED);
        assertThat(exports.part(id, 0)).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void triesThreeTimesAndSaysSoThen() {
        var id = ordered();
        Writing broken = target -> {
            throw new IllegalStateException("The database is away");
        };

        for (var failures = 0; failures < 2; failures++) {
            var soFar = failures;
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> run(id, broken, soFar));
            assertThat(state(id).state()).isEqualTo(ExportState.RUNNING);
        }
        run(id, broken, 2);

        assertThat(state(id).state()).isEqualTo(ExportState.FAILED);
        assertThat(state(id).error()).contains("Run the export again").doesNotContain("database");
    }

    @Test
    void tellsWhoWaitsForItAgainWhenThatFailedTheFirstTime() {
        var id = ordered();
        run(id, target -> 1);

        run(id, target -> {
            throw new AssertionError("It is written already");
        });

        assertThat(told).containsExactly(id, id);
    }

    private static long halfAFile(ExportTarget target) throws IOException {
        target.content().write(new byte[PartsStream.PART + 1]);
        target.progress(1, 2);
        return 1;
    }

    private void run(ExportId id, Writing writing) {
        run(id, writing, 0);
    }

    private void run(ExportId id, Writing writing, int failuresSoFar) {
        new ExportRun(exports, kinds(writing), List.of(export -> told.add(export.id())), clock())
                .run(id, () -> false, failuresSoFar);
    }

    private static ExportKinds kinds(Writing writing) {
        return new ExportKinds(List.of(new Exportable() {
            @Override
            public String kind() {
                return "scorecard";
            }

            @Override
            public String path() {
                return "/staff/scorecard";
            }

            @Override
            public List<String> formats() {
                return List.of("csv");
            }

            @Override
            public Plan plan(Wish wish) {
                return new Plan(wish.query(), "scorecard.csv", "All customers");
            }

            @Override
            public long write(Wish wish, ExportTarget target) throws IOException {
                return writing.write(target);
            }
        }));
    }

    private static Clock clock() {
        return Clock.fixed(NOON, ZoneOffset.UTC);
    }

    private Export state(ExportId id) {
        return exports.of(id).orElseThrow();
    }

    private byte[] written(ExportId id) throws IOException {
        var content = new ByteArrayOutputStream();
        for (var number = 0; exports.part(id, number).isPresent(); number++) {
            content.write(exports.part(id, number).orElseThrow());
        }
        return content.toByteArray();
    }

    private ExportId ordered() {
        var id = new ExportId(UUID.randomUUID());
        exports.add(new ExportOrder(
                id, "scorecard", "csv", "", "scorecard.csv", "", Locale.ENGLISH, "mona@example.org", NOON, null));
        return id;
    }
}
