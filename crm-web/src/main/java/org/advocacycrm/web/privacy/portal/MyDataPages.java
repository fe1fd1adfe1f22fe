package org.advocacycrm.web.privacy.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Catalogue;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.privacy.DataRequest;
import org.advocacycrm.privacy.RequestStep;
import org.advocacycrm.privacy.held.DataDownload;
import org.advocacycrm.privacy.held.Held;
import org.advocacycrm.privacy.held.Held.Category;
import org.advocacycrm.privacy.held.LawfulBasis;
import org.advocacycrm.privacy.held.PersonalRecords;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.When;
import org.advocacycrm.web.privacy.portal.HeldWords.Line;
import org.advocacycrm.web.privacy.portal.HeldWords.Pair;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages about the own data say. */
@Component
class MyDataPages {

    /**
     * What is held in one category.
     *
     * @param change where the customer changes it directly; empty where somebody has to be asked
     */
    record Block(String id, String name, long total, long more, List<Line> lines, String change) {}

    /** A request and what happened to it. */
    record Tracked(
            String id,
            String reference,
            String kind,
            String words,
            String state,
            boolean open,
            @Nullable When due,
            @Nullable When erasedOn,
            List<Step> steps) {}

    /** Something that happened to a request. */
    record Step(When when, String what, String text) {}

    /** A file, how far it is, and until when it is there. */
    record File(String id, When ordered, String state, boolean ready, boolean running, When expires) {}

    private final MessageSource texts;
    private final Catalogue catalogue;
    private final CustomerContacts contacts;
    private final PersonalRecords records;
    private final Company company;
    private final Clock clock;

    MyDataPages(
            MessageSource texts,
            Catalogue catalogue,
            CustomerContacts contacts,
            PersonalRecords records,
            Company company,
            Clock clock) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.contacts = contacts;
        this.records = records;
        this.company = company;
        this.clock = clock;
    }

    HeldWords words(CustomerId customer, Locale language) {
        return new HeldWords(texts, catalogue, language, zone(customer));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    private ZoneId zone(CustomerId customer) {
        return contacts.of(customer)
                .flatMap(contact -> Optional.ofNullable(contact).map(CustomerContact::zone))
                .orElse(company.zone());
    }

    List<Block> blocks(List<Held> held, HeldWords words) {
        return held.stream()
                .map(one -> new Block(
                        one.category().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        words.category(one.category()),
                        one.total(),
                        one.total() - one.entries().size(),
                        one.entries().stream()
                                .map(entry -> words.line(one.category(), entry))
                                .toList(),
                        change(one.category())))
                .toList();
    }

    private static String change(Category category) {
        return switch (category) {
            case PREFERENCES -> "/portal/preferences";
            case CONSENTS -> "/portal/history";
            case LIFE_EVENTS -> "/portal/life-events";
            case IDENTITY,
                    CONTACT_DETAILS,
                    FEEDBACK,
                    CASES,
                    TRANSACTIONS,
                    CONTRACTS,
                    REFERRALS,
                    MENTIONS,
                    RECOGNITIONS,
                    CONTACTS,
                    MESSAGES,
                    DECISIONS,
                    ASSESSMENT,
                    REQUESTS,
                    SIGN_INS,
                    ACCESSES -> "";
        };
    }

    /** For what the customer may be contacted, and what allows it. */
    List<Pair> bases(HeldWords words) {
        return Arrays.stream(ContactPurpose.values())
                .map(purpose -> new Pair(
                        words.say("privacy.value." + purpose), words.say("privacy.basis." + LawfulBasis.of(purpose))))
                .toList();
    }

    /** What an erasure leaves, each with its reason. */
    List<Pair> kept(HeldWords words) {
        return records.keptAfterErasure().stream()
                .map(kept -> new Pair(words.category(kept.category()), words.say("privacy.ground." + kept.ground())))
                .toList();
    }

    List<Tracked> tracked(List<DataRequest> requests, HeldWords words) {
        return requests.stream().map(request -> tracked(request, words)).toList();
    }

    private static Tracked tracked(DataRequest request, HeldWords words) {
        var eraseAt = request.eraseAt();
        var dates = words.dates();
        return new Tracked(
                request.id().toString(),
                request.reference(),
                words.say("privacy.kind." + request.kind()),
                request.words(),
                words.say("privacy.state." + request.state()),
                request.isOpen(),
                request.isOpen() ? dates.day(request.dueOn()) : null,
                request.isOpen() && eraseAt != null ? dates.moment(eraseAt) : null,
                request.steps().stream()
                        .filter(step -> step.kind().isForCustomer())
                        .map(step -> step(step, words))
                        .toList());
    }

    private static Step step(RequestStep step, HeldWords words) {
        return new Step(words.dates().momentInZone(step.at()), words.say("privacy.step." + step.kind()), step.text());
    }

    List<File> files(List<DataDownload> downloads, HeldWords words) {
        return downloads.stream()
                .map(download -> new File(
                        download.id().toString(),
                        words.dates().momentInZone(download.orderedAt()),
                        state(download, words),
                        download.isReady(),
                        !download.isReady() && !download.hasFailed(),
                        words.dates().moment(download.expiresAt())))
                .toList();
    }

    private static String state(DataDownload download, HeldWords words) {
        if (download.isReady()) {
            return words.say("privacy.file.ready");
        }
        return download.hasFailed()
                ? words.say("privacy.file.failed")
                : words.say("privacy.file.running", download.done(), download.total());
    }
}
