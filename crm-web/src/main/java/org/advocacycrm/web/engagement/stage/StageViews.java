package org.advocacycrm.web.engagement.stage;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.engagement.Findings;
import org.advocacycrm.engagement.StatementBooks;
import org.advocacycrm.engagement.StatementId;
import org.advocacycrm.engagement.position.StageKeeping;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.When;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads the stages of customers for their pages. */
@Component
class StageViews {

    private final StageKeeping keeping;
    private final StatementBooks books;
    private final Findings findings;
    private final CustomerDirectory directory;
    private final AuditLog audit;
    private final MessageSource texts;
    private final Company company;
    private final Clock clock;

    StageViews(
            StageKeeping keeping,
            StatementBooks books,
            Findings findings,
            CustomerDirectory directory,
            AuditLog audit,
            MessageSource texts,
            Company company,
            Clock clock) {
        this.keeping = keeping;
        this.books = books;
        this.findings = findings;
        this.directory = directory;
        this.audit = audit;
        this.texts = texts;
        this.company = company;
        this.clock = clock;
    }

    /** Something that was found, ready to print. */
    record Found(String verdict, String evidence, String link, String by, When when) {}

    /** Empty for who does not exist or has objected to profiling. */
    Optional<StageView> of(CustomerId customer, Locale language) {
        return directory
                .profile(customer)
                .flatMap(profile -> keeping.now(customer)
                        .map(reading -> new StageView(
                                reading,
                                new CustomerStages(
                                        customer,
                                        profile.line().name(),
                                        books.current(),
                                        clock.instant(),
                                        new StageWords(texts, language, company)))));
    }

    /** The youngest first. */
    List<Found> history(StageView view, StatementId statement) {
        var words = view.words().words();
        return findings.of(List.of(view.words().customer())).reversed().stream()
                .filter(finding -> finding.statement().equals(statement))
                .map(finding -> new Found(
                        words.say("verdict." + finding.verdict()),
                        finding.evidence(),
                        finding.link(),
                        finding.by(),
                        words.dates().momentInZone(finding.at())))
                .toList();
    }

    /** Customers are told who has seen their data. */
    void seen(StageView view, String actor) {
        audit.record(new AuditEntry(
                clock.instant(),
                actor,
                "customer.viewed",
                view.words().customer().toString(),
                ""));
    }
}
