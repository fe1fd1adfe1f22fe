package org.advocacycrm.web.customer;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.export.CsvTable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes lists of customers as files, row by row, so that no list is too long. */
@Component
class CustomerFiles {

    private final CustomerTable table;
    private final StaffAccounts people;
    private final MessageSource texts;
    private final Company company;
    private final Clock clock;

    CustomerFiles(CustomerTable table, StaffAccounts people, MessageSource texts, Company company, Clock clock) {
        this.table = table;
        this.people = people;
        this.texts = texts;
        this.company = company;
        this.clock = clock;
    }

    Words words(Locale language) {
        return new Words(texts, language, company.zone());
    }

    String name(String format) {
        return "customers-%s.%s".formatted(LocalDate.ofInstant(clock.instant(), company.zone()), format);
    }

    /**
     * Writes the rows as CSV.
     *
     * @param written is told how many rows are there so far, after each
     */
    long csv(CustomerQuery query, Words words, OutputStream target, LongConsumer written) throws IOException {
        var text = new OutputStreamWriter(new LeftOpen(target), StandardCharsets.UTF_8);
        var heads = CustomerTable.heads(query, words).toArray(String[]::new);
        var rows = new Counted(written);
        try (var csv = new CsvTable(text, heads)) {
            return table.forEachRow(query, words, cells -> {
                csv.row(cells);
                rows.next();
            });
        }
    }

    /** As {@link #csv}, as a workbook with a sheet that says what it is. */
    long xlsx(CustomerQuery query, Words words, String actor, OutputStream target, LongConsumer written) {
        var heads = CustomerTable.heads(query, words);
        var workbook = new CustomerWorkbook(new LeftOpen(target), company.name(), words.say("list.title"), heads);
        var counted = new Counted(written);
        var rows = table.forEachRow(query, words, cells -> {
            workbook.row(cells);
            counted.next();
        });
        workbook.finish(words.say("export.about"), about(query, words, actor, rows), heads.size());
        return rows;
    }

    private List<List<String>> about(CustomerQuery query, Words words, String actor, long rows) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(words.say("export.company"), company.name()));
        lines.add(List.of(words.say("export.rows"), words.figures().count(rows)));
        lines.add(List.of(
                words.say("export.made"), words.dates().moment(clock.instant()).text()));
        lines.add(List.of(words.say("export.by"), actor));
        lines.add(List.of(words.say("export.zone"), company.zone().getId()));
        ActiveFilters.of(query, words, people)
                .forEach(active -> lines.add(List.of(words.say("export.filter"), active.label())));
        lines.add(List.of(words.say("column.health"), words.say("export.health-definition")));
        lines.add(List.of(words.say("column.segment"), words.say("export.segment-definition")));
        return lines;
    }

    private static final class Counted {

        private final LongConsumer written;
        private long rows;

        Counted(LongConsumer written) {
            this.written = written;
        }

        void next() {
            rows++;
            written.accept(rows);
        }
    }

    /** Whoever opened the stream closes it. */
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] content, int offset, int length) throws IOException {
            out.write(content, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
