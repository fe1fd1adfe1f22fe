package org.advocacycrm.web.customer;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocacycrm.care.CareBook;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.export.PdfPrinter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints the account brief: what somebody should know who is about to talk to the customer, on two pages. */
@Component
class Briefs {

    private static final int MOST_STEPS = 8;
    private static final int MOST_MOVES = 6;
    private static final int MOST_ENTRIES = 12;
    private static final int MOST_TIES = 10;
    private static final int LONGEST_TEXT = 160;

    private final ProfilePages pages;
    private final CareBook book;
    private final ITemplateEngine templates;
    private final PdfPrinter printer;
    private final MessageSource texts;
    private final Company company;
    private final Clock clock;

    Briefs(
            ProfilePages pages,
            CareBook book,
            ITemplateEngine templates,
            PdfPrinter printer,
            MessageSource texts,
            Company company,
            Clock clock) {
        this.pages = pages;
        this.book = book;
        this.templates = templates;
        this.printer = printer;
        this.texts = texts;
        this.company = company;
        this.clock = clock;
    }

    /**
     * The brief, ready to print.
     *
     * @param steps what is planned, then what the records ask for
     */
    record Brief(
            String language,
            String company,
            String made,
            ProfilePage page,
            List<String> steps,
            List<ProfilePage.Move> moves,
            List<ProfilePage.Evidence> evidence,
            List<Line> lines,
            List<String> ties) {}

    /** Something that happened. */
    record Line(String day, String what, String details) {}

    Optional<byte[]> of(CustomerId customer, String actor, Locale language) {
        return pages.of(customer, null, null, actor, language)
                .map(page -> new Context(language, Map.of("print", brief(customer, page, actor, language))))
                .map(context -> printer.print(templates.process("customer/brief", context)));
    }

    private Brief brief(CustomerId customer, ProfilePage page, String actor, Locale language) {
        var words = new Words(texts, language, company.zone());
        var assessment = page.assessment();
        return new Brief(
                language.toLanguageTag(),
                company.name(),
                words.say("brief.made", words.dates().moment(clock.instant()).text(), actor),
                page,
                steps(customer, page, words),
                assessment == null
                        ? List.of()
                        : assessment.health().moves().stream().limit(MOST_MOVES).toList(),
                assessment == null
                        ? List.of()
                        : assessment.segmentCard().evidence().stream()
                                .limit(MOST_STEPS)
                                .toList(),
                page.story().days().stream()
                        .flatMap(day -> day.entries().stream()
                                .map(entry -> new Line(
                                        day.heading().text(),
                                        entry.title(),
                                        shortened(
                                                entry.quote() == null
                                                        ? String.join(" · ", entry.details())
                                                        : entry.quote()))))
                        .limit(MOST_ENTRIES)
                        .toList(),
                book.tied(customer).stream()
                        .limit(MOST_TIES)
                        .map(tied -> words.say("brief.tie", tied.name(), tied.role()))
                        .toList());
    }

    private List<String> steps(CustomerId customer, ProfilePage page, Words words) {
        var planned = book.open(customer).stream()
                .map(task -> words.say(
                        "brief.task", task.text(), words.dates().day(task.due()).text()));
        var assessment = page.assessment();
        var asked = assessment == null
                ? Stream.<String>empty()
                : assessment.steps().stream().map(step -> words.say("brief.step", step.what(), step.why()));
        return Stream.concat(planned, asked).limit(MOST_STEPS).toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
