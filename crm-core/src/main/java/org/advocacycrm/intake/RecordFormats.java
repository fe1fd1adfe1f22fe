package org.advocacycrm.intake;

import static org.advocacycrm.intake.Field.optional;
import static org.advocacycrm.intake.Field.required;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.feedback.ScorecardArea;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.service.CaseDisposition;
import org.advocacycrm.service.CaseState;

/** The file formats, as docs/importing.md lists them. */
final class RecordFormats {

    private static final ValueRule TEXT = new ValueRule.Text();
    private static final ValueRule IDENTIFIER = new ValueRule.Identifier();
    private static final ValueRule DAY = new ValueRule.Day();
    private static final ValueRule MOMENT = new ValueRule.Moment();
    private static final ValueRule YES_OR_NO = new ValueRule.YesOrNo();
    private static final ValueRule CURRENCY = new ValueRule.CurrencyCode();
    private static final ValueRule COUNT = new ValueRule.WholeNumber(0, 1_000_000);
    private static final BigDecimal MUCH = new BigDecimal("1000000000000");
    private static final ValueRule AMOUNT = new ValueRule.DecimalNumber(MUCH.negate(), MUCH);
    private static final ValueRule WORTH = new ValueRule.DecimalNumber(BigDecimal.ZERO, MUCH);

    private static final Map<RecordType, RecordFormat> FORMATS = Arrays.stream(RecordType.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), RecordFormats::define));

    private RecordFormats() {}

    static RecordFormat of(RecordType type) {
        return Objects.requireNonNull(FORMATS.get(type));
    }

    private static RecordFormat define(RecordType type) {
        return switch (type) {
            case CUSTOMERS -> customers();
            case EMPLOYEES -> employees();
            case FEEDBACK -> feedback();
            case CASES -> cases();
            case CASE_STATES -> caseStates();
            case TRANSACTIONS -> transactions();
            case CONTRACTS -> contracts();
            case MENTIONS -> mentions();
            case REFERRALS -> referrals();
            case CONTACTS -> contacts();
        };
    }

    private static RecordFormat customers() {
        return new RecordFormat(
                RecordType.CUSTOMERS,
                List.of(
                        required("external_id", IDENTIFIER),
                        required("name", TEXT),
                        optional("kind", oneOf(CustomerKind.values()), "PERSON"),
                        optional("email", new ValueRule.EmailAddress()),
                        optional("phone", TEXT),
                        optional("locale", new ValueRule.Language()),
                        optional("time_zone", new ValueRule.TimeZone()),
                        optional("country", new ValueRule.Country()),
                        optional("region", TEXT),
                        optional("city", TEXT),
                        optional("postal_code", TEXT),
                        optional("latitude", between(-90, 90)),
                        optional("longitude", between(-180, 180)),
                        optional("birth_date", DAY),
                        optional("acquired_on", DAY),
                        optional("ended_on", DAY),
                        optional("deceased_on", DAY),
                        optional("value_tier", oneOf(ValueTier.values())),
                        optional("tags", new ValueRule.Tags(), "")),
                List.of(Relations.notBefore("ended_on", "acquired_on")));
    }

    private static RecordFormat employees() {
        return new RecordFormat(
                RecordType.EMPLOYEES,
                List.of(
                        required("external_id", IDENTIFIER),
                        required("name", TEXT),
                        optional("email", new ValueRule.EmailAddress()),
                        optional("team", TEXT),
                        required("hired_on", DAY),
                        optional("left_on", DAY)),
                List.of(Relations.notBefore("left_on", "hired_on")));
    }

    private static RecordFormat feedback() {
        return new RecordFormat(
                        RecordType.FEEDBACK,
                        List.of(
                                required("external_id", IDENTIFIER),
                                optional("customer_external_id", IDENTIFIER),
                                required("kind", oneOf(FeedbackKind.values())),
                                optional("score", new ValueRule.WholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE)),
                                optional("scale_max", new ValueRule.WholeNumber(0, 100)),
                                optional("skipped", YES_OR_NO),
                                optional("comment", TEXT),
                                required("occurred_at", MOMENT),
                                optional("channel", TEXT),
                                optional("area", oneOf(ScorecardArea.values())),
                                optional("touchpoint", TEXT),
                                optional("journey_phase", TEXT),
                                optional("employee_external_id", IDENTIFIER)),
                        List.of(Relations::scaleFitsKind, Relations::scoreOrSkipped, Relations::scoreFitsScale))
                .withAttributes();
    }

    private static RecordFormat cases() {
        return new RecordFormat(
                        RecordType.CASES,
                        List.of(
                                required("external_id", IDENTIFIER),
                                required("customer_external_id", IDENTIFIER),
                                required("category", TEXT),
                                optional("channel", TEXT),
                                optional("severity", new ValueRule.Choice(Set.of("MINOR", "MAJOR")), "MINOR"),
                                optional("complaint", YES_OR_NO, "false"),
                                required("opened_at", MOMENT),
                                optional("first_response_at", MOMENT),
                                optional("resolved_at", MOMENT),
                                optional("contacts", COUNT, "1"),
                                optional("handovers", COUNT, "0"),
                                optional("reopenings", COUNT, "0"),
                                optional("solved_in_one_go", YES_OR_NO),
                                optional("disposition", oneOf(CaseDisposition.values()), "HANDLED"),
                                optional("customer_told", YES_OR_NO),
                                optional("employee_external_id", IDENTIFIER)),
                        List.of(
                                Relations.momentNotBefore("first_response_at", "opened_at"),
                                Relations.momentNotBefore("resolved_at", "opened_at")))
                .withAttributes();
    }

    private static RecordFormat caseStates() {
        return new RecordFormat(
                RecordType.CASE_STATES,
                List.of(
                        required("external_id", IDENTIFIER),
                        required("case_external_id", IDENTIFIER),
                        required("state", oneOf(CaseState.values())),
                        required("since", MOMENT),
                        optional("withdrawn", YES_OR_NO, "false")),
                List.of());
    }

    private static RecordFormat transactions() {
        return new RecordFormat(
                RecordType.TRANSACTIONS,
                List.of(
                        required("external_id", IDENTIFIER),
                        required("customer_external_id", IDENTIFIER),
                        required("occurred_at", MOMENT),
                        required("amount", AMOUNT),
                        required("currency", CURRENCY),
                        optional("product", TEXT)),
                List.of());
    }

    private static RecordFormat contracts() {
        return new RecordFormat(
                RecordType.CONTRACTS,
                List.of(
                        required("external_id", IDENTIFIER),
                        required("customer_external_id", IDENTIFIER),
                        required("starts_on", DAY),
                        required("due_on", DAY),
                        optional("outcome", new ValueRule.Choice(Set.of("OPEN", "RENEWED", "LOST")), "OPEN"),
                        optional("decided_on", DAY),
                        required("annual_value", WORTH),
                        required("currency", CURRENCY),
                        optional("renewed_value", WORTH)),
                List.of(Relations.notBefore("due_on", "starts_on"), Relations::renewedValueOnlyWhenRenewed));
    }

    private static RecordFormat mentions() {
        return new RecordFormat(
                RecordType.MENTIONS,
                List.of(
                        required("external_id", IDENTIFIER),
                        required("customer_external_id", IDENTIFIER),
                        required("occurred_at", MOMENT),
                        required("source", TEXT),
                        required("text", TEXT),
                        optional("sentiment", between(-1, 1))),
                List.of());
    }

    private static RecordFormat referrals() {
        return new RecordFormat(
                RecordType.REFERRALS,
                List.of(
                        required("external_id", IDENTIFIER),
                        required("customer_external_id", IDENTIFIER),
                        required("occurred_at", MOMENT),
                        optional("referred_name", TEXT),
                        optional("converted_on", DAY)),
                List.of());
    }

    /** Contacts that other systems made: they count in the caps of customers like our own. */
    private static RecordFormat contacts() {
        return new RecordFormat(
                RecordType.CONTACTS,
                List.of(
                        required("external_id", IDENTIFIER),
                        required("customer_external_id", IDENTIFIER),
                        required("purpose", oneOf(ContactPurpose.values())),
                        required("channel", oneOf(Channel.values())),
                        required("made_at", MOMENT),
                        optional("topic", IDENTIFIER),
                        optional("level", oneOf(CapabilityLevel.values())),
                        optional("link_opened_at", MOMENT),
                        optional("replied_at", MOMENT),
                        optional("accepted_at", MOMENT),
                        optional("returned_at", MOMENT)),
                List.of(
                        Relations.momentNotBefore("link_opened_at", "made_at"),
                        Relations.momentNotBefore("replied_at", "made_at"),
                        Relations.momentNotBefore("accepted_at", "made_at"),
                        Relations.momentNotBefore("returned_at", "made_at")));
    }

    private static ValueRule oneOf(Enum<?>[] words) {
        return new ValueRule.Choice(Arrays.stream(words).map(Enum::name).collect(Collectors.toUnmodifiableSet()));
    }

    private static ValueRule between(long least, long most) {
        return new ValueRule.DecimalNumber(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }
}
