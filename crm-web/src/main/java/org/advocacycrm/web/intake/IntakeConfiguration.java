package org.advocacycrm.web.intake;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.intake.AfterIntake;
import org.advocacycrm.intake.CheckedIntake;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.intake.RecordStore;
import org.advocacycrm.intake.file.FileImports;
import org.advocacycrm.intake.file.ImportId;
import org.advocacycrm.intake.file.SavedMappings;
import org.advocacycrm.intake.file.Staging;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.web.settings.CrmSettings;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(30);

    @Bean
    RecordIntake recordIntake(RecordStore store, UnitOfWork unitOfWork, Company company) {
        return new CheckedIntake(store, unitOfWork, company);
    }

    @Bean
    UploadedFiles uploadedFiles(CrmSettings settings) {
        return new UploadedFiles(settings.dataDir().resolve("imports"));
    }

    @Bean
    ImportRun importRun(
            FileImports imports, Staging staging, UploadedFiles files, List<AfterIntake> followers, Company company) {
        return new ImportRun(imports, staging, files, followers, company);
    }

    @Bean
    OneTimeTask<Void> importJob(ImportRun run, FileImports imports) {
        return Tasks.oneTime("import")
                .onFailure(new FailureHandler.OnFailureRetryLater<>(BEFORE_ANOTHER_TRY))
                .onDeadExecutionRevive()
                .execute((instance, context) -> new ImportJob(run, imports)
                        .run(
                                new ImportId(UUID.fromString(instance.getId())),
                                context.getSchedulerState()::isShuttingDown,
                                context.getExecution().consecutiveFailures));
    }

    @Bean
    FilterRegistrationBean<UploadLimit> uploadLimit(MultipartProperties uploads) {
        var registration = new FilterRegistrationBean<>(new UploadLimit(uploads.getMaxRequestSize()));
        registration.addUrlPatterns("/staff/imports");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    ImportDesk importDesk(
            FileImports imports,
            UploadedFiles files,
            SavedMappings mappings,
            SchedulerClient scheduler,
            OneTimeTask<Void> importJob,
            UnitOfWork unitOfWork,
            AuditLog audit,
            Clock clock) {
        return new ImportDesk(
                imports, files, new MappingFinder(mappings), scheduler, importJob, unitOfWork, audit, clock);
    }
}
