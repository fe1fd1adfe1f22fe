package org.advocacycrm.web.privacy.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.privacy.DataRequest;
import org.advocacycrm.privacy.RequestKind;
import org.advocacycrm.privacy.RequestState;
import org.advocacycrm.privacy.RequestStep;
import org.advocacycrm.privacy.RequestWay;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the staff's pages about requests say. */
@Component
class RequestPages {

    /**
     * A request in a list.
     *
     * @param clock how long is left, in words; empty when it is over
     * @param tone {@code worse} when it is overdue, {@code soon} within a week, else {@code steady}
     */
    record Row(
            String id,
            String reference,
            String kind,
            String customerId,
            String customer,
            When received,
            When due,
            String clock,
            String tone,
            String state,
            String assignee) {}

    /** A request on its own page. */
    record Page(
            Row row,
            String way,
            String words,
            boolean open,
            boolean erasure,
            boolean extensible,
            @Nullable When eraseAt,
            String assigneeId,
            long revision,
            List<Step> steps) {}

    /** Something that happened to it. */
    record Step(When when, String what, String who, String text) {}

    private static final int SOON = 7;

    private final MessageSource texts;
    private final CustomerContacts customers;
    private final StaffAccounts accounts;
    private final Company company;

    RequestPages(MessageSource texts, CustomerContacts customers, StaffAccounts accounts, Company company) {
        this.texts = texts;
        this.customers = customers;
        this.accounts = accounts;
        this.company = company;
    }

    List<Row> rows(List<DataRequest> requests, LocalDate today, Locale language) {
        return requests.stream().map(request -> row(request, today, language)).toList();
    }

    Row row(DataRequest request, LocalDate today, Locale language) {
        var dates = Dates.in(language, company.zone());
        return new Row(
                request.id().toString(),
                request.reference(),
                say("privacy.kind." + request.kind(), language),
                request.customer().toString(),
                customer(request.customer(), language),
                dates.day(request.receivedOn()),
                dates.day(request.dueOn()),
                request.isOpen() ? clock(request.daysLeft(today), language) : "",
                tone(request, today),
                say("privacy.staff.state." + request.state(), language),
                Optional.ofNullable(request.assignee())
                        .flatMap(accounts::of)
                        .map(StaffAccount::name)
                        .orElse(""));
    }

    String customer(CustomerId customer, Locale language) {
        return customers.of(customer).map(CustomerContact::name).orElseGet(() -> say("privacy.staff.erased", language));
    }

    private String clock(long left, Locale language) {
        return left < 0 ? say("privacy.staff.overdue", language, -left) : say("privacy.staff.left", language, left);
    }

    private static String tone(DataRequest request, LocalDate today) {
        if (!request.isOpen() || request.daysLeft(today) > SOON) {
            return "steady";
        }
        return request.daysLeft(today) < 0 ? "worse" : "soon";
    }

    Page page(DataRequest request, LocalDate today, Locale language) {
        var dates = Dates.in(language, company.zone());
        var eraseAt = request.eraseAt();
        var assignee = request.assignee();
        return new Page(
                row(request, today, language),
                say("privacy.staff.way." + request.way(), language),
                request.words(),
                request.isOpen(),
                request.kind() == RequestKind.ERASURE,
                request.isExtensible(today),
                eraseAt == null || request.state() != RequestState.OPEN ? null : dates.moment(eraseAt),
                assignee == null ? "" : assignee.value().toString(),
                request.revision().number(),
                request.steps().stream()
                        .map(step -> step(step, dates, language))
                        .toList());
    }

    private Step step(RequestStep step, Dates dates, Locale language) {
        return new Step(
                dates.moment(step.at()),
                say("privacy.staff.step." + step.kind(), language),
                CustomerId.isActor(step.actor()) ? say("privacy.staff.customer", language) : step.actor(),
                step.text());
    }

    List<Choice> colleagues(Locale language) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("privacy.staff.nobody", language)));
        accounts.all().stream()
                .filter(StaffAccount::active)
                .forEach(account -> choices.add(new Choice(account.id().value().toString(), account.name())));
        return choices;
    }

    /** An erasure is not granted here: it is carried out when its time has come. */
    List<Choice> outcomes(RequestKind kind, Locale language) {
        var refused = new Choice(WorkForm.REFUSED, say("privacy.staff.outcome.refused", language));
        return kind == RequestKind.ERASURE
                ? List.of(refused)
                : List.of(new Choice(WorkForm.GRANTED, say("privacy.staff.outcome.granted", language)), refused);
    }

    List<Choice> kinds(Locale language) {
        return Arrays.stream(RequestKind.values())
                .map(kind -> new Choice(kind.name(), say("privacy.kind." + kind, language)))
                .toList();
    }

    List<Choice> ways(Locale language) {
        return Arrays.stream(RequestWay.values())
                .filter(way -> way != RequestWay.PORTAL)
                .map(way -> new Choice(way.name(), say("privacy.staff.way." + way, language)))
                .toList();
    }

    Dates dates(Locale language) {
        return Dates.in(language, company.zone());
    }

    String say(String code, Locale language, Object... arguments) {
        return texts.getMessage(code, arguments, language);
    }
}
