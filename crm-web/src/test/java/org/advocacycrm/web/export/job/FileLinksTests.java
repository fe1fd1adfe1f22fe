package org.advocacycrm.web.export.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.advocacycrm.account.MovableClock;
import org.advocacycrm.export.Export;
import org.advocacycrm.export.ExportId;
import org.advocacycrm.export.ExportOrder;
import org.advocacycrm.export.ExportState;
import org.advocacycrm.export.ExportedFile;
import org.advocacycrm.web.export.job.FileLinks.Verdict;
import org.advocacycrm.web.frame.QueryText;
import org.junit.jupiter.api.Test;

class FileLinksTests {

    private final MovableClock clock = new MovableClock();
    private final FileLinks links = links("the secret of this installation..");
    private final Export export = export("aa");

    @Test
    void openTheirFileForThirtyDays() {
        assertThat(check(links, export)).isEqualTo(Verdict.GOOD);

        clock.advance(Export.KEPT.minusSeconds(1));
        assertThat(check(links, export)).isEqualTo(Verdict.GOOD);
        clock.advance(Duration.ofSeconds(1));
        assertThat(check(links, export)).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void openNothingAfterAnyChange() {
        var signature = parameter("signature");
        var expires = Long.parseLong(parameter("expires"));

        for (var position = 0; position < signature.length(); position++) {
            var other = signature.charAt(position) == 'A' ? 'B' : 'A';
            var changed = signature.substring(0, position) + other + signature.substring(position + 1);
            // the last of 43 characters holds four bits, so that some of its changes say the same
            if (position < signature.length() - 1) {
                assertThat(links.check(export, expires, changed)).isEqualTo(Verdict.CHANGED);
            }
        }
        assertThat(links.check(export, expires + 1, signature)).isEqualTo(Verdict.CHANGED);
        assertThat(links.check(export, Long.MAX_VALUE, signature)).isEqualTo(Verdict.CHANGED);
        assertThat(links.check(export, expires, "")).isEqualTo(Verdict.CHANGED);
        assertThat(links.check(export, expires, signature + "=")).isEqualTo(Verdict.CHANGED);
    }

    @Test
    void openNoOtherFile() {
        var signature = parameter("signature");
        var expires = Long.parseLong(parameter("expires"));

        assertThat(links.check(export("aa"), expires, signature)).isEqualTo(Verdict.CHANGED);
        var replaced =
                new Export(export.order(), ExportState.READY, 1, 1, false, null, clock.instant(), file("bb"), null);
        assertThat(links.check(replaced, expires, signature)).isEqualTo(Verdict.CHANGED);
        var failed = new Export(export.order(), ExportState.FAILED, 1, 1, false, null, clock.instant(), null, "x");
        assertThat(links.check(failed, expires, signature)).isEqualTo(Verdict.CHANGED);
    }

    @Test
    void ofOneInstallationOpenNothingInAnother() {
        var others = links("the secret of another installation");

        assertThat(check(others, export)).isEqualTo(Verdict.GOOD);
        assertThat(others.check(export, Long.parseLong(parameter("expires")), parameter("signature")))
                .isEqualTo(Verdict.CHANGED);
    }

    private Verdict check(FileLinks made, Export of) {
        var parameters = QueryText.parse(QueryText.of(made.to(of)));
        return made.check(
                of,
                Long.parseLong(Objects.requireNonNull(parameters.getFirst("expires"))),
                Objects.requireNonNull(parameters.getFirst("signature")));
    }

    private String parameter(String name) {
        return Objects.requireNonNull(
                QueryText.parse(QueryText.of(links.to(export))).getFirst(name));
    }

    private FileLinks links(String secret) {
        var signer = new LinkSigner(secret.getBytes(StandardCharsets.UTF_8));
        return new FileLinks(() -> signer, clock);
    }

    private Export export(String digest) {
        var order = new ExportOrder(
                new ExportId(UUID.randomUUID()),
                "scorecard",
                "pdf",
                "",
                "scorecard.pdf",
                "",
                Locale.ENGLISH,
                "mona@example.org",
                clock.instant(),
                null);
        return new Export(order, ExportState.READY, 1, 1, false, null, clock.instant(), file(digest), null);
    }

    private ExportedFile file(String digest) {
        return new ExportedFile(1, 1, digest, clock.instant().plus(Export.KEPT));
    }
}
