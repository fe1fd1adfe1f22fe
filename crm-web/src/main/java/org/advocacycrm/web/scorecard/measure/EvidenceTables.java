package org.advocacycrm.web.scorecard.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.EvidenceRow;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.jspecify.annotations.Nullable;

/** Prints rows behind a figure, each kind with what there is to know of it. */
final class EvidenceTables {

    private final ScorecardWords words;
    private final Dates dates;

    EvidenceTables(ScorecardWords words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    /** Rows of one set are of one kind, so the first one names the columns; attributes follow if any row has one. */
    EvidenceTable of(List<EvidenceRow> rows) {
        if (rows.isEmpty()) {
            return new EvidenceTable(List.of(), List.of());
        }
        var attributes = rows.stream()
                .flatMap(row -> row.attributes().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        var columns = Stream.concat(
                columns(rows.getFirst()).stream(), attributes.stream().map(words::name));
        return new EvidenceTable(
                columns.toList(), rows.stream().map(row -> row(row, attributes)).toList());
    }

    private List<String> columns(EvidenceRow row) {
        return switch (row) {
            case EvidenceRow.Answer _ -> named("customer", "at", "score", "channel", "touchpoint", "comment");
            case EvidenceRow.ServiceCase _ ->
                named(
                        "customer",
                        "case",
                        "category",
                        "channel",
                        "opened",
                        "resolved",
                        "contacts",
                        "handovers",
                        "reopenings");
            case EvidenceRow.CountedCustomer _ ->
                named("customer", "segment", "acquired", "ended", "spend", "spend-earlier");
            case EvidenceRow.DueContract _ ->
                named("customer", "contract", "due", "outcome", "decided", "annual-value", "renewed-value");
            case EvidenceRow.Referral _ -> named("customer", "at", "referred", "converted");
            case EvidenceRow.Star _ -> named("employee", "at", "team", "journey-phase", "recognised-by");
            case EvidenceRow.Contact _ ->
                named("customer", "at", "purpose", "channel", "level", "topic", "matched", "answered");
            case EvidenceRow.Employee _ -> named("employee", "team", "hired", "left");
        };
    }

    private List<String> named(String... columns) {
        return Stream.of(columns)
                .map(column -> words.say("scorecard.column." + column))
                .toList();
    }

    private EvidenceTable.Row row(EvidenceRow row, List<Dimension> attributes) {
        var customer = row.customer();
        var own = row.attributes();
        var cells = Stream.concat(
                cells(row).stream(), attributes.stream().map(attribute -> value(attribute, own.get(attribute))));
        return new EvidenceTable.Row(name(row, customer), href(row, customer), cells.toList());
    }

    private static @Nullable String href(EvidenceRow row, EvidenceRow.@Nullable Person customer) {
        if (row instanceof EvidenceRow.Star star) {
            return "/staff/stars/" + star.id();
        }
        return customer == null ? null : "/staff/customers/" + customer.id();
    }

    private String nominator(EvidenceRow.Star star) {
        var customer = star.customer();
        return customer == null ? text(star.executive()) : customer.name();
    }

    private String name(EvidenceRow row, EvidenceRow.@Nullable Person customer) {
        if (row instanceof EvidenceRow.Employee employee) {
            return employee.name();
        }
        if (row instanceof EvidenceRow.Star star) {
            return star.employee() == null ? words.say("scorecard.star.unmatched") : star.employee();
        }
        return customer == null ? words.say("scorecard.anonymous") : customer.name();
    }

    private List<String> cells(EvidenceRow row) {
        return switch (row) {
            case EvidenceRow.Answer answer ->
                List.of(
                        day(answer.at()),
                        score(answer),
                        value(Dimension.CHANNEL, answer.channel()),
                        text(answer.touchpoint()),
                        text(answer.comment()));
            case EvidenceRow.ServiceCase it ->
                List.of(
                        it.externalId(),
                        it.category(),
                        value(Dimension.CHANNEL, it.channel()),
                        moment(it.openedAt()),
                        moment(it.resolvedAt()),
                        words.figures().count(it.contacts()),
                        words.figures().count(it.handovers()),
                        words.figures().count(it.reopenings()));
            case EvidenceRow.CountedCustomer customer ->
                List.of(
                        value(
                                Dimension.SEGMENT,
                                customer.segment() == null
                                        ? null
                                        : customer.segment().name()),
                        day(customer.acquiredOn()),
                        day(customer.endedOn()),
                        money(customer.spend()),
                        money(customer.spendEarlier()));
            case EvidenceRow.DueContract contract ->
                List.of(
                        contract.externalId(),
                        day(contract.dueOn()),
                        words.value("scorecard.outcome.", contract.outcome()),
                        day(contract.decidedOn()),
                        words.figures().money(contract.annualValue(), contract.currency()),
                        contract.renewedValue() == null
                                ? Figures.ABSENT
                                : words.figures().money(contract.renewedValue(), contract.currency()));
            case EvidenceRow.Referral referral ->
                List.of(day(referral.at()), text(referral.referredName()), day(referral.convertedOn()));
            case EvidenceRow.Star star ->
                List.of(day(star.at()), text(star.team()), text(star.journeyPhase()), nominator(star));
            case EvidenceRow.Contact contact ->
                List.of(
                        moment(contact.at()),
                        words.say("contact.purpose." + contact.purpose()),
                        value(Dimension.CHANNEL, contact.channel()),
                        value(Dimension.LEVEL, contact.level()),
                        text(contact.topic()),
                        matched(contact.matched()),
                        moment(contact.answeredAt()));
            case EvidenceRow.Employee employee ->
                List.of(text(employee.team()), day(employee.hiredOn()), day(employee.leftOn()));
        };
    }

    private String matched(@Nullable Boolean matched) {
        return matched == null ? Figures.ABSENT : words.say("scorecard.matched." + matched);
    }

    private String score(EvidenceRow.Answer answer) {
        var score = answer.score();
        return score == null ? words.say("scorecard.skipped") : words.say("scorecard.score", score, answer.scaleMax());
    }

    private String value(Dimension dimension, @Nullable String value) {
        return value == null ? Figures.ABSENT : words.value(dimension, value);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? Figures.ABSENT : dates.day(day).text();
    }

    private String day(Instant moment) {
        return dates.day(moment).text();
    }

    private String moment(@Nullable Instant moment) {
        return moment == null ? Figures.ABSENT : dates.momentInZone(moment).text();
    }

    private String money(@Nullable BigDecimal amount) {
        return amount == null ? Figures.ABSENT : words.figures().money(amount);
    }

    private static String text(@Nullable String text) {
        return text == null || text.isBlank() ? Figures.ABSENT : text;
    }
}
