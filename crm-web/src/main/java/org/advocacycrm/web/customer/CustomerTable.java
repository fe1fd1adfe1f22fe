package org.advocacycrm.web.customer;

import java.util.Arrays;
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

    /** What the list shows, after what says who it is; a list as it is usually shown is handed out wholly. */
    static List<ExportColumn> columns(CustomerQuery query) {
        return query.columns().equals(ListColumn.USUAL)
                ? List.of(ExportColumn.values())
                : Arrays.stream(ExportColumn.values())
                        .filter(column -> column.stands(query.columns()))
                        .toList();
    }

    static List<String> heads(CustomerQuery query, Words words) {
        return columns(query).stream()
                .map(column -> words.say("export.column." + CustomerQuery.code(column)))
                .toList();
    }

    /** Hands over every row in the order of the view, and says how many there were. */
    long forEachRow(CustomerQuery query, Words words, Consumer<List<Cell>> row) {
        var columns = columns(query);
        var count = 0L;
        var request = PageRequest.first(PORTION);
        while (true) {
            var page = directory.page(query.filter(), query.sorting(), request);
            page.lines().forEach(line -> row.accept(cells(columns, line, words)));
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

    private static List<Cell> cells(List<ExportColumn> columns, CustomerLine line, Words words) {
        return columns.stream().map(column -> column.cell(line, words)).toList();
    }
}
