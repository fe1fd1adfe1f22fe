package org.advocacycrm.web.sending;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocacycrm.sending.DeliveryReport;
import org.advocacycrm.sending.ReturnedMail;
import org.advocacycrm.web.frame.json.Problems;
import org.advocacycrm.web.frame.json.Reading;
import org.advocacycrm.web.frame.json.RefusedDocument;
import org.advocacycrm.web.security.CurrentActor;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Where carriers report what became of messages: one report, or a list of at most {@value #MOST}. */
@RestController
@RequestMapping("/api/v1/delivery-reports")
class DeliveryReportApi {

    static final int MOST = 1_000;

    private static final int LONGEST_DETAIL = 1_000;

    private final ReturnedMail returned;
    private final Clock clock;

    DeliveryReportApi(ReturnedMail returned, Clock clock) {
        this.returned = returned;
        this.clock = clock;
    }

    /**
     * What was done with the reports.
     *
     * @param taken how many are about messages we know
     * @param unknown what the others named
     */
    record Receipt(int taken, List<String> unknown) {}

    @PostMapping
    Receipt take(@RequestBody JsonNode document, @CurrentActor String actor) {
        var reports = read(document);
        var unknown = new ArrayList<String>();
        for (var report : reports) {
            if (!returned.take(report, actor)) {
                unknown.add(report.reference());
            }
        }
        return new Receipt(reports.size() - unknown.size(), unknown);
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedDocument refused) {
        return Problems.of(refused, "delivery-report-refused", "Nothing was taken; see errors for the places.");
    }

    private List<DeliveryReport> read(JsonNode document) {
        var reading = new Reading();
        var reports = document.isArray()
                ? reading.each(document, "", item -> one(item.node(), item.place() + ".", reading))
                : one(document, "", reading).stream().toList();
        if (reports.size() > MOST) {
            reading.refuse("", "holds " + reports.size() + " reports; at most " + MOST + " can be sent at once");
        }
        reading.throwIfFaulty();
        return reports;
    }

    private Optional<DeliveryReport> one(JsonNode node, String place, Reading reading) {
        var reference =
                reading.text(node.path("reference"), place + "reference").map(DeliveryReportApi::bare);
        var kind = reading.oneOf(DeliveryReport.Kind.class, node.path("kind"), place + "kind");
        var detail = text(node, "detail", place, reading);
        var at = text(node, "at", place, reading)
                .flatMap(text -> reading.attempt(
                        place + "at", () -> OffsetDateTime.parse(text).toInstant()));
        return reference.flatMap(name -> kind.map(known -> new DeliveryReport(
                name, known, cut(detail.orElse("")), at.filter(this::isPast).orElseGet(clock::instant))));
    }

    private boolean isPast(Instant moment) {
        return moment.isBefore(clock.instant()) && moment.isAfter(Instant.EPOCH);
    }

    private static Optional<String> text(JsonNode node, String field, String place, Reading reading) {
        return Stream.of(node)
                .filter(object -> object.hasNonNull(field))
                .flatMap(object -> reading.text(object.get(field), place + field).stream())
                .findFirst();
    }

    /** A Message-ID may stand in the angle brackets of its header. */
    private static String bare(String reference) {
        var text = reference.strip();
        return text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
    }

    private static String cut(String detail) {
        return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
    }
}
