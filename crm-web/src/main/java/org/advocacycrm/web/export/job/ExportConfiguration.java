package org.advocacycrm.web.export.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.export.Export;
import org.advocacycrm.export.ExportId;
import org.advocacycrm.export.Exports;
import org.advocacycrm.export.LinkSecrets;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.web.settings.CrmSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(20);
    private static final int SECRET_LENGTH = 32;

    @Bean
    ExportKinds exportKinds(List<Exportable> all) {
        return new ExportKinds(all);
    }

    /** Followers are looked up late, since those of a subscription order exports themselves. */
    @Bean
    OneTimeTask<Void> exportJob(
            Exports exports, ExportKinds kinds, ObjectProvider<AfterExport> followers, Clock clock) {
        return Tasks.oneTime("export")
                .onFailure(new FailureHandler.OnFailureRetryLater<>(BEFORE_ANOTHER_TRY))
                .onDeadExecutionRevive()
                .execute((instance, context) -> new ExportRun(
                                exports, kinds, followers.orderedStream().toList(), clock)
                        .run(
                                new ExportId(UUID.fromString(instance.getId())),
                                context.getSchedulerState()::isShuttingDown,
                                context.getExecution().consecutiveFailures));
    }

    @Bean
    RecurringTask<Void> exportRemoval(Exports exports, Clock clock) {
        return Tasks.recurring("export-removal", FixedDelay.ofHours(1))
                .execute((instance, context) ->
                        exports.removeEndedBefore(clock.instant().minus(Export.KEPT)));
    }

    @Bean
    ExportDesk exportDesk(
            Exports exports,
            ExportKinds kinds,
            Scheduler scheduler,
            OneTimeTask<Void> exportJob,
            UnitOfWork unitOfWork,
            AuditLog audit,
            Clock clock) {
        return new ExportDesk(exports, kinds, scheduler, exportJob, unitOfWork, audit, clock);
    }

    @Bean
    FileLinks fileLinks(CrmSettings settings, LinkSecrets secrets, SecureRandom random, Clock clock) {
        Supplier<LinkSigner> signer = SingletonSupplier.of(() -> new LinkSigner(secret(settings, secrets, random)));
        return new FileLinks(signer, clock);
    }

    private static byte[] secret(CrmSettings settings, LinkSecrets secrets, SecureRandom random) {
        if (settings.linkSecret() != null) {
            return settings.linkSecret().getBytes(StandardCharsets.UTF_8);
        }
        var candidate = new byte[SECRET_LENGTH];
        random.nextBytes(candidate);
        return secrets.keptOr(candidate);
    }
}
