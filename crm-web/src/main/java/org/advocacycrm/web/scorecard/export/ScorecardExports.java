package org.advocacycrm.web.scorecard.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.analytics.signoff.ScorecardArchive;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.export.Download;
import org.advocacycrm.web.scorecard.query.Layer;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands out scorecards as files, and keeps record of it. */
@Component
class ScorecardExports {

    private final ScorecardArchive archive;
    private final List<ScorecardFile> files;
    private final AuditLog audit;
    private final MessageSource messages;
    private final Company company;
    private final Clock clock;

    ScorecardExports(
            ScorecardArchive archive,
            List<ScorecardFile> files,
            AuditLog audit,
            MessageSource messages,
            Company company,
            Clock clock) {
        this.archive = archive;
        this.files = List.copyOf(files);
        this.audit = audit;
        this.messages = messages;
        this.company = company;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    Optional<ScorecardFile> form(String extension) {
        return files.stream().filter(file -> file.extension().equals(extension)).findFirst();
    }

    /** The scorecard in that form, for the actor, as the audit log will say. */
    ResponseEntity<byte[]> download(ScorecardFile file, ScorecardQuery query, String actor, Locale locale) {
        var report = report(query, actor, locale);
        var content = file.write(report);
        audit.record(new AuditEntry(
                clock.instant(),
                actor,
                "scorecard.exported",
                report.fileName(file.extension()),
                query.at("balanced." + file.extension())));
        return Download.of(report.fileName(file.extension()), file.mediaType(), content);
    }

    Report report(ScorecardQuery query, String actor, Locale locale) {
        var layer = query.layer() == null ? Layer.MANAGER : query.layer();
        var shown = archive.open(query.period(), query.comparison(), query.filter(), query.edition())
                .only(layer::shows);
        return new Report(shown, query, company, new ScorecardWords(messages, company, locale), actor);
    }
}
