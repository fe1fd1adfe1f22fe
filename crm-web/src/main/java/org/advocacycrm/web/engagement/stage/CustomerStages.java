package org.advocacycrm.web.engagement.stage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.engagement.InteractionStage;
import org.advocacycrm.engagement.Sign;
import org.advocacycrm.engagement.StageReading;
import org.advocacycrm.engagement.StatementBook;
import org.advocacycrm.engagement.StatementReading;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/** Puts the stage of one customer into words. */
record CustomerStages(CustomerId customer, String name, StatementBook book, Instant now, StageWords words) {

    CustomerStage of(StageReading reading) {
        return new CustomerStage(
                customer.toString(),
                name,
                words.stage(reading.stage()),
                words.purpose(reading.stage()),
                since(reading),
                gate(reading),
                reading.complete() ? null : address() + "/gate",
                reading.unmet().stream().map(open -> open.statement().text()).toList(),
                Arrays.stream(InteractionStage.values())
                        .map(stage -> stage(stage, reading))
                        .toList());
    }

    String address() {
        return StageQuery.PATH + "/of/" + customer;
    }

    /** What the button says: where the gate leads to. */
    String gate(StageReading reading) {
        return reading.stage()
                .next()
                .map(next -> words.say("gate.to", words.stage(next)))
                .orElseGet(() -> words.say("gate.last"));
    }

    private String since(StageReading reading) {
        var day = reading.since();
        if (day == null) {
            return words.say("since-unknown");
        }
        var days = ChronoUnit.DAYS.between(day, LocalDate.ofInstant(now, zone()));
        return words.say("since", words.dates().day(day).text(), days);
    }

    private ZoneId zone() {
        return words.company().zone();
    }

    private CustomerStage.Stage stage(InteractionStage stage, StageReading reading) {
        var statements = reading.of(stage);
        var place = place(stage, reading);
        return new CustomerStage.Stage(
                words.stage(stage),
                words.purpose(stage),
                place,
                words.say("place." + place),
                words.say(
                        "confirmed-of",
                        statements.stream().filter(StatementReading::confirmed).count(),
                        statements.size()),
                book.attributesOf(stage),
                statements.stream().map(this::line).toList());
    }

    private static String place(InteractionStage stage, StageReading reading) {
        var order = stage.compareTo(reading.stage());
        return order < 0 || reading.complete() ? "PASSED" : order == 0 ? "CURRENT" : "AHEAD";
    }

    CustomerStage.Line line(StatementReading reading) {
        var statement = reading.statement();
        return new CustomerStage.Line(
                address() + "/statements/" + statement.id(),
                words.kind(statement.kind()),
                statement.text(),
                reading.state().name(),
                words.say("state." + reading.state()),
                evidence(reading),
                link(reading),
                when(reading));
    }

    private String evidence(StatementReading reading) {
        var finding = reading.finding();
        var sign = reading.statement().sign();
        if (finding != null) {
            return words.say("found", finding.evidence(), finding.by());
        }
        if (sign == null) {
            return words.say("staff-only");
        }
        return words.say(reading.signSince() == null ? "sign-missing" : "sign-there", words.sign(sign));
    }

    private @Nullable When when(StatementReading reading) {
        var finding = reading.finding();
        var moment = finding == null ? reading.signSince() : finding.at();
        return moment == null ? null : words.dates().day(moment);
    }

    private @Nullable String link(StatementReading reading) {
        var finding = reading.finding();
        var sign = reading.statement().sign();
        if (finding != null) {
            return finding.link().isEmpty() ? null : finding.link();
        }
        return sign == null ? null : "/staff/customers/" + customer + "?show=" + tab(sign) + "#timeline";
    }

    /** The part of the timeline in which the records of the sign stand. */
    private static String tab(Sign sign) {
        return switch (sign.kind()) {
            case BOUGHT, CUSTOMER_FOR_DAYS -> "orders";
            case NO_CASE_FOR_DAYS -> "cases";
            case SATISFIED, WOULD_RECOMMEND, ANSWERED -> "feedback";
            case REFERRED, PRAISED -> "voice";
        };
    }

    /** The objectives of the stage that are open or failed, without the culminating status itself. */
    List<CustomerStage.Line> unmetObjectives(StageReading reading) {
        var culminating = book.culminating(reading.stage()).id();
        return reading.unmet().stream()
                .filter(open -> !open.statement().id().equals(culminating))
                .map(this::line)
                .toList();
    }
}
