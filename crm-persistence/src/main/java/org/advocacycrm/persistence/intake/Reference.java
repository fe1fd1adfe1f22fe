package org.advocacycrm.persistence.intake;

import java.util.Arrays;
import java.util.Optional;

/** What a record may refer to by its identifier in the system it comes from. */
enum Reference {
    CUSTOMER("customer", "customer"),
    EMPLOYEE("employee", "employee"),
    CASE("case", "service_case");

    private final String word;
    private final String table;

    Reference(String word, String table) {
        this.word = word;
        this.table = table;
    }

    /** The word for it, as messages say it. */
    String word() {
        return word;
    }

    String table() {
        return table;
    }

    /** The field that holds the identifier. */
    String field() {
        return word + "_external_id";
    }

    /** The column that holds the row referred to. */
    String column() {
        return word + "_id";
    }

    static Optional<Reference> inField(String field) {
        return Arrays.stream(values())
                .filter(reference -> reference.field().equals(field))
                .findFirst();
    }
}
