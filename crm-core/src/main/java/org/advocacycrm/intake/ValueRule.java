package org.advocacycrm.intake;

import java.math.BigDecimal;
import java.util.Set;

/** What a field may hold. */
public sealed interface ValueRule {

    record Text() implements ValueRule {}

    /** A text of a few words that many records share. */
    record Label() implements ValueRule {}

    /** An identifier of another system, or of a record in it. */
    record Identifier() implements ValueRule {}

    /** One of a few words; upper and lower case do not matter. */
    record Choice(Set<String> words) implements ValueRule {}

    record YesOrNo() implements ValueRule {}

    record WholeNumber(long least, long most) implements ValueRule {}

    record DecimalNumber(BigDecimal least, BigDecimal most) implements ValueRule {}

    record Day() implements ValueRule {}

    /** An instant; a local time is one in the zone of whoever reads it, a date alone is the start of that day. */
    record Moment() implements ValueRule {}

    record EmailAddress() implements ValueRule {}

    record Language() implements ValueRule {}

    record TimeZone() implements ValueRule {}

    record Country() implements ValueRule {}

    record CurrencyCode() implements ValueRule {}

    /** Words separated by a vertical bar. */
    record Tags() implements ValueRule {}
}
