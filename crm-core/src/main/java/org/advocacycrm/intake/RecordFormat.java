package org.advocacycrm.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocacycrm.shared.AttributeName;

/** The fields of a type of records and the rules between them. */
public final class RecordFormat {

    /** A rule between several fields; it sees the values that were understood and may add those that follow from them. */
    interface Relation extends Function<Map<String, String>, Optional<Fault>> {}

    private final RecordType type;
    private final List<Field> fields;
    private final Map<String, Field> byName;
    private final List<Relation> relations;
    private final boolean attributes;

    RecordFormat(RecordType type, List<Field> fields, List<Relation> relations) {
        this(type, fields, relations, false);
    }

    private RecordFormat(RecordType type, List<Field> fields, List<Relation> relations, boolean attributes) {
        this.type = type;
        this.fields = List.copyOf(fields);
        this.byName = fields.stream().collect(Collectors.toUnmodifiableMap(Field::name, Function.identity()));
        this.relations = List.copyOf(relations);
        this.attributes = attributes;
    }

    RecordFormat withAttributes() {
        return new RecordFormat(type, fields, relations, true);
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

    /** Whether records carry attributes of the company's own beside the fields: {@code attribute.<name>}. */
    public boolean takesAttributes() {
        return attributes;
    }

    /** A field of the format, or an attribute where records carry them. */
    public Optional<Field> field(String name) {
        return Optional.ofNullable(byName.get(name)).or(() -> attributes ? Attributes.field(name) : Optional.empty());
    }

    public Set<String> fieldNames() {
        return byName.keySet();
    }

    /** Reads every field, then looks at the fields together. */
    public Verdict check(IncomingRecord incoming, ValueReader reader) {
        var values = new HashMap<String, String>();
        var own = attributes ? Attributes.of(incoming) : List.<Field>of();
        var faults = Stream.concat(
                        unknownFields(incoming),
                        Stream.concat(fields.stream(), own.stream())
                                .flatMap(field -> take(field, incoming, reader, values).stream()))
                .toList();
        if (own.size() > Attributes.MOST) {
            faults = List.of(Attributes.tooMany(own));
        }
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
                .filter(entry -> field(entry.getKey()).isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Fault(entry.getKey(), entry.getValue(), notAField(entry.getKey())));
    }

    /** Why there is no such field. */
    public String notAField(String name) {
        return attributes && AttributeName.isMeantBy(name)
                ? "is not the name of an attribute: small letters, digits and underscores, a letter first, at most 40"
                : "is not a field of " + type.formatName();
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
