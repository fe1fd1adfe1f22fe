package org.advocacycrm.intake;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.shared.AttributeName;

/** What a company records of its own accord beside the fields of a format. */
final class Attributes {

    /** As many as anybody will ever look at; more is a table of another kind. */
    static final int MOST = 20;

    private Attributes() {}

    static Optional<Field> field(String name) {
        return AttributeName.ofField(name).map(known -> Field.optional(known.field(), new ValueRule.Label()));
    }

    /** The attributes a record carries, by name. */
    static List<Field> of(IncomingRecord incoming) {
        return incoming.fields().keySet().stream()
                .sorted()
                .flatMap(name -> field(name).stream())
                .toList();
    }

    static Fault tooMany(List<Field> attributes) {
        var surplus = attributes.get(MOST).name();
        return new Fault(surplus, "", "is one attribute too many: a record carries at most " + MOST);
    }
}
