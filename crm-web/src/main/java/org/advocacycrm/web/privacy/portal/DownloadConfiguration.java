package org.advocacycrm.web.privacy.portal;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.advocacycrm.privacy.held.DataDownload;
import org.advocacycrm.privacy.held.DataDownloads;
import org.advocacycrm.privacy.held.DownloadId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DownloadConfiguration {

    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(20);

    @Bean
    OneTimeTask<Void> dataDownloadJob(DownloadRun run) {
        return Tasks.oneTime("data-download")
                .onFailure(new FailureHandler.OnFailureRetryLater<>(BEFORE_ANOTHER_TRY))
                .onDeadExecutionRevive()
                .execute((instance, context) -> run.run(
                        new DownloadId(UUID.fromString(instance.getId())), context.getExecution().consecutiveFailures));
    }

    @Bean
    RecurringTask<Void> dataDownloadRemoval(DataDownloads downloads, Clock clock) {
        return Tasks.recurring("data-download-removal", FixedDelay.ofHours(1))
                .execute((instance, context) ->
                        downloads.removeOrderedBefore(clock.instant().minus(DataDownload.KEPT)));
    }
}
