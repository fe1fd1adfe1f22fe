package org.advocacycrm.persistence.intake;

import java.util.List;
import java.util.Set;
import org.advocacycrm.intake.Field;
import org.advocacycrm.intake.RecordFormat;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.intake.ValueRule;

/** The table in which the records of a type are kept, and its columns. */
record RecordTable(RecordFormat format) {

    static final String CUSTOMER_REFERENCE = "customer_external_id";
    static final String EMPLOYEE_REFERENCE = "employee_external_id";
    private static final Set<String> REFERENCES = Set.of(CUSTOMER_REFERENCE, EMPLOYEE_REFERENCE);

    static RecordTable of(RecordType type) {
        return new RecordTable(RecordFormat.of(type));
    }

    String name() {
        return switch (format.type()) {
            case CUSTOMERS -> "customer";
            case EMPLOYEES -> "employee";
            case FEEDBACK -> "feedback";
            case CASES -> "service_case";
            case TRANSACTIONS -> "transaction";
            case CONTRACTS -> "contract";
            case MENTIONS -> "mention";
            case REFERRALS -> "referral";
        };
    }

    boolean holdsCustomers() {
        return format.type() == RecordType.CUSTOMERS;
    }

    boolean refersToCustomer() {
        return format.field(CUSTOMER_REFERENCE).isPresent();
    }

    boolean refersToEmployee() {
        return format.field(EMPLOYEE_REFERENCE).isPresent();
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
        if (REFERENCES.contains(field.name())) {
            return field.name().equals(CUSTOMER_REFERENCE) ? "customer_id" : "employee_id";
        }
        return format.type() == RecordType.MENTIONS && field.name().equals("source") ? "site" : field.name();
    }

    static String stagedTypeOf(Field field) {
        return switch (field.rule()) {
            case ValueRule.Text() -> "text";
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
