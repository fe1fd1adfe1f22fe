package org.advocacycrm.web.intake;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.advocacycrm.intake.file.FileImport;
import org.advocacycrm.intake.file.FileImports;
import org.advocacycrm.intake.file.ImportId;
import org.advocacycrm.intake.file.ImportState;
import org.advocacycrm.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@RequestMapping("/api/v1/imports")
class ImportApi {

    private final ImportDesk desk;
    private final FileImports imports;

    ImportApi(ImportDesk desk, FileImports imports) {
        this.desk = desk;
        this.imports = imports;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Imports a CSV file: with a mapping in JSON, the name of a saved one, or as a type")
    ResponseEntity<ImportAnswer> accept(
            @RequestPart(required = false) @Nullable MultipartFile file,
            @RequestPart(name = "mapping", required = false) @Nullable MultipartFile definition,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String source,
            @CurrentActor String actor,
            HttpServletRequest request)
            throws IOException {
        var mapping = request.getParameter("mapping");
        var choice = definition == null
                ? MappingChoice.of(inBraces(mapping, true), inBraces(mapping, false), type, source)
                : MappingChoice.of(new String(definition.getBytes(), StandardCharsets.UTF_8), mapping, type, source);
        var id = desk.accept(file, choice, actor);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + id))
                .body(ImportAnswer.of(find(id.value())));
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far an import has come")
    ImportAnswer show(@PathVariable UUID id) {
        return ImportAnswer.of(find(id));
    }

    @GetMapping("/{id}/rejects.csv")
    @Operation(summary = "The rows that were not taken, with the reasons, to be corrected and imported again")
    ResponseEntity<StreamingResponseBody> rejects(@PathVariable UUID id) {
        return rejectsOf(imports, find(id));
    }

    /** A program may send the mapping as a plain form field, which looks just like the name of a saved one. */
    private static @Nullable String inBraces(@Nullable String mapping, boolean wanted) {
        return mapping != null && mapping.strip().startsWith("{") == wanted ? mapping : null;
    }

    private FileImport find(UUID id) {
        return imports.find(new ImportId(id)).orElseThrow(UnknownImport::new);
    }

    static ResponseEntity<StreamingResponseBody> rejectsOf(FileImports imports, FileImport done) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejects-" + done.id() + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(output -> {
                    try (var rejects =
                            new RejectsCsv(new OutputStreamWriter(output, StandardCharsets.UTF_8), done.columns())) {
                        imports.eachRejectedRow(done.id(), rejects::add);
                    }
                });
    }

    /** An import as the API shows it. */
    record ImportAnswer(
            UUID id,
            ImportState state,
            long read,
            long stored,
            long unchanged,
            long rejected,
            @Nullable String error) {

        static ImportAnswer of(FileImport shown) {
            var counts = shown.counts();
            return new ImportAnswer(
                    shown.id().value(),
                    shown.state(),
                    counts.read(),
                    counts.stored(),
                    counts.unchanged(),
                    counts.rejected(),
                    shown.error());
        }
    }
}
