package org.advocacycrm.web.export.job;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.export.Export;
import org.advocacycrm.export.ExportId;
import org.advocacycrm.export.Exports;
import org.advocacycrm.web.export.Download;
import org.advocacycrm.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Hands files out to who is signed in, may export, and has a link that was made here; and keeps record of it. */
@Controller
class FileController {

    private final Exports exports;
    private final FileLinks links;
    private final AuditLog audit;
    private final Clock clock;

    FileController(Exports exports, FileLinks links, AuditLog audit, Clock clock) {
        this.exports = exports;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/staff/exports/{id}/file")
    @Nullable
    String download(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long expires,
            @RequestParam(defaultValue = "") String signature,
            @CurrentActor String actor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var export = exports.of(new ExportId(id)).orElse(null);
        var verdict = export == null ? ofNothing(expires) : links.check(export, expires, signature);
        if (export != null && verdict == FileLinks.Verdict.GOOD) {
            handOver(export, actor, response);
            return null;
        }
        var expired = verdict == FileLinks.Verdict.EXPIRED;
        response.setStatus((expired ? HttpStatus.GONE : HttpStatus.BAD_REQUEST).value());
        model.addAttribute("why", expired ? "expired" : "changed");
        return "export/link";
    }

    /** What is removed had its time; what never was has none. */
    private FileLinks.Verdict ofNothing(long expires) {
        if (expires <= 0 || expires > clock.instant().getEpochSecond()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return FileLinks.Verdict.EXPIRED;
    }

    private void handOver(Export export, String actor, HttpServletResponse response) throws IOException {
        var order = export.order();
        audit.record(new AuditEntry(
                clock.instant(),
                actor,
                "export.downloaded",
                order.fileName(),
                order.id().toString()));
        var size = Objects.requireNonNull(export.file()).size();
        Download.describe(response, order.fileName(), mediaType(order.format()), size);
        copy(export, response.getOutputStream());
    }

    private void copy(Export export, OutputStream target) throws IOException {
        var number = 0;
        var part = exports.part(export.id(), number);
        while (part.isPresent()) {
            target.write(part.get());
            number++;
            part = exports.part(export.id(), number);
        }
    }

    private static MediaType mediaType(String format) {
        return switch (format) {
            case "pdf" -> MediaType.APPLICATION_PDF;
            case "xlsx" -> Download.XLSX;
            case "csv" -> Download.CSV;
            case "json" -> MediaType.APPLICATION_JSON;
            default -> MediaType.APPLICATION_OCTET_STREAM;
        };
    }
}
