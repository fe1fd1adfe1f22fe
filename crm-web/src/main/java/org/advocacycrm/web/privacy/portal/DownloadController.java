package org.advocacycrm.web.privacy.portal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.privacy.held.DataDownload;
import org.advocacycrm.privacy.held.DataDownloads;
import org.advocacycrm.privacy.held.DownloadId;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.web.export.Download;
import org.advocacycrm.web.security.CurrentActor;
import org.advocacycrm.web.security.CurrentCustomer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where customers order the file with all their data, and fetch it for a week. */
@Controller
@RequestMapping(DownloadController.ADDRESS)
class DownloadController {

    static final String ADDRESS = MyDataController.ADDRESS + "/download";

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final DataDownloads downloads;
    private final MyDataPages pages;
    private final Scheduler scheduler;
    private final OneTimeTask<Void> job;
    private final UnitOfWork unitOfWork;
    private final AuditLog audit;
    private final Clock clock;

    DownloadController(
            DataDownloads downloads,
            MyDataPages pages,
            Scheduler scheduler,
            OneTimeTask<Void> dataDownloadJob,
            UnitOfWork unitOfWork,
            AuditLog audit,
            Clock clock) {
        this.downloads = downloads;
        this.pages = pages;
        this.scheduler = scheduler;
        this.job = dataDownloadJob;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String show(@CurrentCustomer CustomerId customer, Locale language, Model model) {
        var files = pages.files(downloads.of(customer), pages.words(customer, language));
        model.addAttribute("files", files);
        model.addAttribute("running", files.stream().anyMatch(MyDataPages.File::running));
        return "privacy/download";
    }

    /** One at a time: who asks again while a file is being made gets that one. */
    @PostMapping
    String order(
            @CurrentCustomer CustomerId customer,
            @CurrentActor String actor,
            Locale language,
            RedirectAttributes redirect) {
        if (downloads.of(customer).stream().allMatch(download -> download.finishedAt() != null)) {
            unitOfWork.run(() -> {
                DataDownload ordered = downloads.order(customer, language, clock.instant());
                audit.record(new AuditEntry(clock.instant(), actor, "data.ordered", customer.toString(), ""));
                scheduler.scheduleIfNotExists(
                        job.schedulableInstance(ordered.id().toString()));
            });
            scheduler.triggerCheckForDueExecutions();
        }
        redirect.addFlashAttribute("notice", "privacy.file.ordered");
        return "redirect:" + ADDRESS;
    }

    @GetMapping("/{id}/my-data.zip")
    ResponseEntity<byte[]> fetch(
            @CurrentCustomer CustomerId customer, @CurrentActor String actor, @PathVariable UUID id) {
        var content = downloads
                .of(new DownloadId(id))
                .filter(download -> download.customer().equals(customer))
                .filter(download -> clock.instant().isBefore(download.expiresAt()))
                .flatMap(download -> downloads.file(download.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.record(new AuditEntry(clock.instant(), actor, "data.downloaded", customer.toString(), ""));
        return Download.of("my-data.zip", ZIP, content);
    }
}
