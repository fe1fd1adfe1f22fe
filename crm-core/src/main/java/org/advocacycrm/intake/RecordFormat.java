package org.advocacycrm.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a type of records and the rules between them. */
public final class RecordFormat {

    /** A rule between several fields; it sees the values that were understood and may add those that follow from them. */
    interface Relation extends Function<Map<String, String>, Optional<Fault>> {}

    private final RecordType type;
    private final List<Field> fields;
    private final Map<String, Field> byName;
    private final List<Relation> relations;

    RecordFormat(RecordType type, List<Field> fields, List<Relation> relations) {
        this.type = type;
        this.fields = List.copyOf(fields);
        this.byName = fields.stream().collect(Collectors.toUnmodifiableMap(Field::name, Function.identity()));
        this.relations = List.copyOf(relations);
    }

    public static RecordFormat of(RecordType type) {
        return RecordFormats.of(type);
    }

    public RecordType type() {
        return type;
    }

    /** The fields in the order of the file format. */
    public List<Field> fields() {
        return fields;
    }

    public Optional<Field> field(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Set<String> fieldNames() {
        return byName.keySet();
    }

    /** Reads every field, then looks at the fields together. */
    public Verdict check(IncomingRecord incoming, ValueReader reader) {
        var values = new HashMap<String, String>();
        var faults = Stream.concat(
                        unknownFields(incoming),
                        fields.stream().flatMap(field -> take(field, incoming, reader, values).stream()))
                .toList();
        if (faults.isEmpty()) {
            faults = relations.stream()
                    .flatMap(relation -> relation.apply(values).stream())
                    .limit(1)
                    .toList();
        }
        return faults.isEmpty()
                ? new Verdict.Accepted(new CheckedRecord(incoming, values))
                : new Verdict.Refused(faults);
    }

    private Stream<Fault> unknownFields(IncomingRecord incoming) {
        return incoming.fields().entrySet().stream()
                .filter(entry -> !byName.containsKey(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Fault(entry.getKey(), entry.getValue(), "is not a field of " + type.formatName()));
    }

    private static Optional<Fault> take(
            Field field, IncomingRecord incoming, ValueReader reader, Map<String, String> values) {
        var text = incoming.fields().getOrDefault(field.name(), "").strip();
        if (text.isEmpty()) {
            if (field.standard() != null) {
                values.put(field.name(), field.standard());
            }
            return field.required() ? Optional.of(Fault.missing(field.name())) : Optional.empty();
        }
        return switch (reader.read(field.rule(), text)) {
            case ValueReading.Understood(var value) -> {
                values.put(field.name(), value);
                yield Optional.empty();
            }
            case ValueReading.NotUnderstood(var reason) -> Optional.of(new Fault(field.name(), text, reason));
        };
    }

    /** Whether a record obeys its format. */
    public sealed interface Verdict {
        record Accepted(CheckedRecord record) implements Verdict {}

        record Refused(List<Fault> faults) implements Verdict {}
    }
}
