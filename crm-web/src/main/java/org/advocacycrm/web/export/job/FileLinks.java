package org.advocacycrm.web.export.job;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.advocacycrm.export.Export;

/** Makes and checks the links that open files. They open for somebody signed in who may export, and for nobody else. */
public final class FileLinks {

    /** What became of a link. */
    enum Verdict {
        GOOD,
        CHANGED,
        EXPIRED
    }

    private final Supplier<LinkSigner> signer;
    private final Clock clock;

    FileLinks(Supplier<LinkSigner> signer, Clock clock) {
        this.signer = signer;
        this.clock = clock;
    }

    /** The path, with its parameters, that opens the file of an export that is ready. */
    public String to(Export export) {
        var file = Objects.requireNonNull(export.file());
        return "/staff/exports/%s/file?expires=%d&signature=%s"
                .formatted(
                        export.id(),
                        file.expiresAt().getEpochSecond(),
                        signer.get().sign(export.id(), file.digest(), file.expiresAt()));
    }

    Verdict check(Export export, long expires, String signature) {
        var file = export.file();
        if (file == null || !isSigned(export, file.digest(), expires, signature)) {
            return Verdict.CHANGED;
        }
        return clock.instant().getEpochSecond() < expires ? Verdict.GOOD : Verdict.EXPIRED;
    }

    private boolean isSigned(Export export, String digest, long expires, String signature) {
        try {
            return signer.get().isSigned(export.id(), digest, Instant.ofEpochSecond(expires), signature);
        } catch (DateTimeException beyondTime) {
            return false;
        }
    }
}
