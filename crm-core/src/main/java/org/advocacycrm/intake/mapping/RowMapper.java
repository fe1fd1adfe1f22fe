package org.advocacycrm.intake.mapping;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.advocacycrm.intake.CheckedRecord;
import org.advocacycrm.intake.Fault;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordFormat;
import org.advocacycrm.intake.ValueReader;
import org.advocacycrm.intake.mapping.MappedRow.Refusal;

/** Makes checked records from the rows of one file, which it must see in their order and each once. */
public final class RowMapper {

    private static final int MOST_REPETITIONS = 10_000;

    private final ImportMapping mapping;
    private final ZoneId zone;
    private final ValueReader reader;
    private final IdentityHashMap<ValueSource.Key, Occurrences> occurrences = new IdentityHashMap<>();

    public RowMapper(ImportMapping mapping, ZoneId businessZone) {
        this.mapping = mapping;
        this.zone = mapping.timeZone() == null ? businessZone : mapping.timeZone();
        this.reader = new ValueReader(zone);
    }

    public MappedRow map(Row row) {
        var records = new ArrayList<CheckedRecord>();
        var refusals = new ArrayList<Refusal>();
        for (var record : mapping.records()) {
            map(row, record, records, refusals);
        }
        return new MappedRow(records, refusals);
    }

    private void map(Row row, RecordMapping record, List<CheckedRecord> records, List<Refusal> refusals) {
        try {
            if (record.when() != null && !record.when().holdsFor(row)) {
                return;
            }
        } catch (FormulaFailure failure) {
            refusals.add(new Refusal(record.type(), "when", new Fault("when", "", reasonOf(failure))));
            return;
        }
        var times = repetitions(row, record, refusals);
        for (var time = 0; time < times; time++) {
            make(row, record, records, refusals);
        }
    }

    private static int repetitions(Row row, RecordMapping record, List<Refusal> refusals) {
        if (record.repeat() == null) {
            return 1;
        }
        var text = row.valueIn(record.repeat());
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > MOST_REPETITIONS) {
            var reason = "is not a number of records between 0 and " + MOST_REPETITIONS;
            refusals.add(new Refusal(record.type(), record.repeat(), new Fault("repeat", text, reason)));
            return 0;
        }
        return Integer.parseInt(text);
    }

    private void make(Row row, RecordMapping record, List<CheckedRecord> records, List<Refusal> refusals) {
        var fields = new HashMap<String, String>();
        var failures = new ArrayList<Refusal>();
        record.fields().forEach((field, source) -> {
            try {
                var value = source.convert(read(row, source.source()), zone);
                if (!value.isEmpty()) {
                    fields.put(field, value);
                }
            } catch (FormulaFailure failure) {
                failures.add(new Refusal(record.type(), field, new Fault(field, "", reasonOf(failure))));
            }
        });
        if (!failures.isEmpty()) {
            refusals.addAll(failures);
            return;
        }
        var incoming = new IncomingRecord(record.type(), row.line(), fields, record.stubCustomers());
        switch (RecordFormat.of(record.type()).check(incoming, reader)) {
            case RecordFormat.Verdict.Accepted(var checked) -> records.add(checked);
            case RecordFormat.Verdict.Refused(var faults) ->
                faults.forEach(
                        fault -> refusals.add(new Refusal(record.type(), record.columnOf(fault.field()), fault)));
        }
    }

    private String read(Row row, ValueSource source) {
        return switch (source) {
            case ValueSource.Column(var column) -> row.valueIn(column);
            case ValueSource.Constant(var text) -> text;
            case ValueSource.Formula(var calculation) -> calculation.resultFor(row);
            case ValueSource.Key key -> identify(row, key);
        };
    }

    /** Columns joined so that no two different rows can look alike. */
    private String identify(Row row, ValueSource.Key key) {
        var values = key.columns().stream().map(row::valueIn).toList();
        if (values.stream().allMatch(String::isEmpty)) {
            return "";
        }
        var joined = values.stream()
                .map(value -> value.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|"));
        return key.occurrence()
                ? joined + "#"
                        + occurrences
                                .computeIfAbsent(key, formed -> new Occurrences())
                                .next(joined)
                : joined;
    }

    private static String reasonOf(FormulaFailure failure) {
        return Objects.requireNonNullElse(failure.getMessage(), "cannot be calculated");
    }
}
