package org.advocacycrm.web.intake;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.intake.file.FileImports;
import org.advocacycrm.intake.file.ImportId;
import org.advocacycrm.intake.file.NewImport;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.web.intake.ImportRefused.Reason;
import org.advocacycrm.web.intake.MappingFinder.Chosen;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Takes files in, looks them through, and has them imported. */
final class ImportDesk {

    private final FileImports imports;
    private final UploadedFiles files;
    private final MappingFinder mappings;
    private final SchedulerClient scheduler;
    private final OneTimeTask<Void> job;
    private final UnitOfWork unitOfWork;
    private final AuditLog audit;
    private final Clock clock;

    ImportDesk(
            FileImports imports,
            UploadedFiles files,
            MappingFinder mappings,
            SchedulerClient scheduler,
            OneTimeTask<Void> job,
            UnitOfWork unitOfWork,
            AuditLog audit,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.mappings = mappings;
        this.scheduler = scheduler;
        this.job = job;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Accepts a file for import.
     *
     * @throws ImportRefused if there is no file, or nothing says what its columns mean
     * @throws MappingRefused if the mapping is wrong, or is not one for this file
     * @throws UnreadableFile if the file is not a CSV file
     */
    ImportId accept(@Nullable MultipartFile file, MappingChoice choice, String actor) {
        if (file == null
                || (file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty())) {
            throw new ImportRefused(Reason.NO_FILE, "Choose a file to import.");
        }
        var chosen = mappings.find(choice);
        var id = new ImportId(UUID.randomUUID());
        files.receive(id, file);
        try {
            schedule(examine(id, file, choice, chosen, actor));
        } catch (RuntimeException refused) {
            files.remove(id);
            throw refused;
        }
        return id;
    }

    private NewImport examine(
            ImportId id, MultipartFile file, MappingChoice choice, Optional<Chosen> chosen, String actor) {
        var path = files.pathOf(id);
        try {
            TextCheck.check(path);
            var delimiter = chosen.map(Chosen::mapping).map(mapping -> mapping.delimiter());
            try (var csv = CsvFile.open(path, delimiter.orElse(null))) {
                var mapping = chosen.orElseGet(() -> mappings.ofStandardColumns(choice, csv.header()));
                HeaderCheck.check(mapping.mapping(), csv.header());
                var source = choice.source() == null ? mapping.mapping().source() : choice.source();
                return new NewImport(
                        id,
                        String.valueOf(file.getOriginalFilename()),
                        file.getSize(),
                        mapping.mapping().name(),
                        mapping.definition(),
                        source,
                        csv.header().columns(),
                        actor);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The file could not be read again from " + path, failure);
        }
    }

    private void schedule(NewImport accepted) {
        unitOfWork.run(() -> {
            imports.add(accepted);
            audit.record(new AuditEntry(
                    clock.instant(), accepted.createdBy(), "import.started", accepted.fileName(), accepted.source()));
            scheduler.scheduleIfNotExists(job.schedulableInstance(accepted.id().toString()));
        });
    }
}
