package org.advocacycrm.web.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerLine;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.web.export.Cell;
import org.springframework.stereotype.Component;

/** A list of customers as rows of cells: the view as it stands on the page, all of its pages. */
@Component
record CustomerTable(CustomerDirectory directory) {

    private static final int PORTION = 1000;

    static List<String> heads(Words words) {
        return List.of(
                        "id",
                        "source",
                        "external-id",
                        "name",
                        "kind",
                        "segment",
                        "health",
                        "health-band",
                        "change",
                        "coverage",
                        "stage",
                        "last-contact",
                        "renewal",
                        "tier",
                        "country")
                .stream()
                .map(key -> words.say("export.column." + key))
                .toList();
    }

    /** Hands over every row in the order of the view, and says how many there were. */
    long forEachRow(CustomerQuery query, Words words, Consumer<List<Cell>> row) {
        var count = 0L;
        var request = PageRequest.first(PORTION);
        while (true) {
            var page = directory.page(query.filter(), query.sorting(), request);
            page.lines().forEach(line -> row.accept(cells(line, words)));
            count += page.lines().size();
            if (!page.hasNext()) {
                return count;
            }
            request = PageRequest.after(last(page.lines()), PORTION);
        }
    }

    private static CustomerId last(List<CustomerLine> lines) {
        return lines.getLast().id();
    }

    private static Cell segment(CustomerLine line, Words words) {
        if (line.objected()) {
            return Cell.text(words.say("objected"));
        }
        return line.segment() == null ? Cell.empty() : Cell.text(words.segment(line.segment()));
    }

    private static List<Cell> cells(CustomerLine line, Words words) {
        var lastContact = line.lastContact();
        return List.of(
                Cell.text(line.id().toString()),
                Cell.text(line.source()),
                Cell.text(line.externalId()),
                Cell.text(line.name()),
                Cell.text(words.name("kind", line.kind())),
                segment(line, words),
                Cell.number(line.health()),
                line.objected() ? Cell.empty() : Cell.text(words.band(line.band())),
                Cell.number(line.change()),
                Cell.number(line.coverage()),
                line.stage() == null ? Cell.empty() : Cell.text(words.name("stage", line.stage())),
                lastContact == null ? Cell.empty() : Cell.date(LocalDate.ofInstant(lastContact, words.zone())),
                Cell.date(line.renewalDue()),
                line.tier() == null ? Cell.empty() : Cell.text(words.name("tier", line.tier())),
                Cell.text(line.country()));
    }
}
