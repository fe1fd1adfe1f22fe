package org.advocacycrm.web.privacy.portal;

import java.time.Clock;
import java.util.Optional;
import org.advocacycrm.mail.Letter;
import org.advocacycrm.mail.Postman;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.privacy.held.DataDownload;
import org.advocacycrm.privacy.held.DataDownloads;
import org.advocacycrm.privacy.held.DownloadId;
import org.advocacycrm.privacy.held.PersonalRecords;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.settings.CrmSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes a file with everything held about a customer, and mails that it is there; the mail opens nothing by itself. */
@Component
class DownloadRun {

    private static final Logger LOG = LoggerFactory.getLogger(DownloadRun.class);
    private static final int MOST_FAILURES = 3;

    private final DataDownloads downloads;
    private final PersonalRecords records;
    private final DataFile file;
    private final MyDataPages pages;
    private final CustomerContacts contacts;
    private final Postman postman;
    private final Company company;
    private final CrmSettings settings;
    private final Clock clock;

    DownloadRun(
            DataDownloads downloads,
            PersonalRecords records,
            DataFile file,
            MyDataPages pages,
            CustomerContacts contacts,
            Postman postman,
            Company company,
            CrmSettings settings,
            Clock clock) {
        this.downloads = downloads;
        this.records = records;
        this.file = file;
        this.pages = pages;
        this.contacts = contacts;
        this.postman = postman;
        this.company = company;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Makes the file unless that is done or was given up.
     *
     * @param failuresSoFar how often this has been tried in vain
     */
    void run(DownloadId id, int failuresSoFar) {
        downloads.of(id).filter(download -> download.finishedAt() == null).ifPresent(download -> {
            try {
                make(download);
            } catch (RuntimeException failure) {
                if (failuresSoFar + 1 < MOST_FAILURES) {
                    throw failure;
                }
                LOG.error("The download {} failed {} times and is given up", id, MOST_FAILURES, failure);
                downloads.fail(id, clock.instant());
            }
        });
    }

    private void make(DataDownload download) {
        var held = records.of(download.customer(), Integer.MAX_VALUE);
        var content = file.of(download, held, written -> downloads.progress(download.id(), written, held.size()));
        downloads.finish(download.id(), content, clock.instant());
        tell(download);
    }

    private void tell(DataDownload download) {
        var words = pages.words(download.customer(), download.language());
        contacts.of(download.customer())
                .ifPresent(contact -> Optional.ofNullable(contact.email())
                        .ifPresent(address -> postman.send(Letter.toCustomer(
                                download.customer(),
                                address,
                                words.say("privacy.mail.file.subject", company.name()),
                                words.say(
                                        "privacy.mail.file",
                                        contact.name(),
                                        settings.baseUrl() + DownloadController.ADDRESS,
                                        words.dates()
                                                .moment(download.expiresAt())
                                                .text(),
                                        company.name())))));
    }
}
