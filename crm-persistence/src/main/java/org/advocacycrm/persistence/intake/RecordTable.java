package org.advocacycrm.persistence.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.advocacycrm.intake.Field;
import org.advocacycrm.intake.RecordFormat;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.intake.ValueRule;

/** The table in which the records of a type are kept, and its columns. */
record RecordTable(RecordFormat format) {

    static final String ATTRIBUTES = "attributes";

    /** What a case's states say, where they are known: a record of the case does not. */
    private static final Set<String> SAID_BY_STATES = Set.of("opened_at", "resolved_at", "reopenings");

    static RecordTable of(RecordType type) {
        return new RecordTable(RecordFormat.of(type));
    }

    String name() {
        return switch (format.type()) {
            case CUSTOMERS -> "customer";
            case EMPLOYEES -> "employee";
            case FEEDBACK -> "feedback";
            case CASES -> "service_case";
            case CASE_STATES -> "case_state";
            case TRANSACTIONS -> "transaction";
            case CONTRACTS -> "contract";
            case MENTIONS -> "mention";
            case REFERRALS -> "referral";
            case CONTACTS -> "contact";
        };
    }

    boolean holdsCustomers() {
        return format.type() == RecordType.CUSTOMERS;
    }

    boolean holdsCases() {
        return format.type() == RecordType.CASES;
    }

    List<Reference> references() {
        return format.fields().stream()
                .flatMap(field -> Reference.inField(field.name()).stream())
                .toList();
    }

    /** Whether a field of a record gives way to what is known better from other records. */
    boolean mayBeOverruled(String column) {
        return holdsCases() && SAID_BY_STATES.contains(column);
    }

    /** What a column becomes when a record comes again; one that does not say that the customer died takes nothing back. */
    String kept(String column) {
        return column.equals("deceased_on") ? "coalesce(excluded.deceased_on, t.deceased_on)" : "excluded." + column;
    }

    /** What the columns are called that hold more than one field names: the attributes together are one value. */
    List<String> joined() {
        return format.takesAttributes() ? List.of(ATTRIBUTES) : List.of();
    }

    /** Everything a record can be given. */
    Set<String> everything() {
        var all = new HashSet<>(format.fieldNames());
        all.addAll(joined());
        return all;
    }

    /** The fields as they are staged, in the order of the format. */
    List<Field> staged() {
        return format.fields();
    }

    /** The fields whose values are stored besides the identifier. */
    List<Field> values() {
        return format.fields().stream()
                .filter(field -> !field.name().equals("external_id"))
                .toList();
    }

    /** The column in which a field is stored; that of a reference holds the identifier of the row referred to. */
    String columnOf(Field field) {
        var own = format.type() == RecordType.MENTIONS && field.name().equals("source") ? "site" : field.name();
        return Reference.inField(field.name()).map(Reference::column).orElse(own);
    }

    static String stagedTypeOf(Field field) {
        return switch (field.rule()) {
            case ValueRule.Text() -> "text";
            case ValueRule.Label() -> "text";
            case ValueRule.Identifier() -> "text";
            case ValueRule.Choice(var words) -> "text";
            case ValueRule.EmailAddress() -> "text";
            case ValueRule.Language() -> "text";
            case ValueRule.TimeZone() -> "text";
            case ValueRule.Country() -> "text";
            case ValueRule.CurrencyCode() -> "text";
            case ValueRule.YesOrNo() -> "boolean";
            case ValueRule.WholeNumber(var least, var most) -> "integer";
            case ValueRule.DecimalNumber(var least, var most) -> "numeric";
            case ValueRule.Day() -> "date";
            case ValueRule.Moment() -> "timestamptz";
            case ValueRule.Tags() -> "text[]";
        };
    }
}
