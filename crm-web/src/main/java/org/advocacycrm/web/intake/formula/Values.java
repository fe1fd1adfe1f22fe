package org.advocacycrm.web.intake.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads what a formula works on: text that looks like a number counts as one wherever a number is needed. */
final class Values {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NUMBER = 60;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?");

    private Values() {}

    static String text(EvaluationValue value, Token token) throws EvaluationException {
        if (value.isNumberValue()) {
            var number = value.getNumberValue();
            if (Math.abs(number.scale()) > LONGEST_NUMBER || number.precision() > LONGEST_NUMBER) {
                throw new EvaluationException(token, "calculates a number that is too long");
            }
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value.getStringValue();
    }

    static BigDecimal number(EvaluationValue value, Token token) throws EvaluationException {
        if (value.isNumberValue()) {
            return value.getNumberValue();
        }
        var text = value.getStringValue();
        if (!isNumber(text)) {
            throw new EvaluationException(
                    token,
                    text.isEmpty() ? "calculates with a value that is missing" : "\"" + text + "\" is not a number");
        }
        return new BigDecimal(text);
    }

    static int count(EvaluationValue value, Token token) throws EvaluationException {
        var number = number(value, token);
        try {
            var count = number.intValueExact();
            if (Math.abs(count) <= LONGEST_TEXT) {
                return count;
            }
        } catch (ArithmeticException notWhole) {
            // told below, like a number that is too large
        }
        throw new EvaluationException(token, number.toPlainString() + " is not a whole number of reasonable size");
    }

    static LocalDate day(EvaluationValue value, Token token) throws EvaluationException {
        try {
            return LocalDate.parse(text(value, token));
        } catch (DateTimeException unreadable) {
            throw new EvaluationException(token, "\"" + value.getStringValue() + "\" is not an ISO date");
        }
    }

    static boolean truth(EvaluationValue value, Token token) throws EvaluationException {
        if (value.isBooleanValue()) {
            return value.getBooleanValue();
        }
        return switch (value.getStringValue()) {
            case "true" -> true;
            case "false", "" -> false;
            default ->
                throw new EvaluationException(token, "\"" + value.getStringValue() + "\" is neither true nor false");
        };
    }

    /** Numbers compare by size, everything else as text. */
    static int compare(EvaluationValue one, EvaluationValue other, Token token) throws EvaluationException {
        return looksLikeNumber(one) && looksLikeNumber(other)
                ? number(one, token).compareTo(number(other, token))
                : text(one, token).compareTo(text(other, token));
    }

    static EvaluationValue of(String text, Token token) throws EvaluationException {
        if (text.length() > LONGEST_TEXT) {
            throw new EvaluationException(token, "makes a text that is longer than " + LONGEST_TEXT + " characters");
        }
        return EvaluationValue.stringValue(text);
    }

    private static boolean looksLikeNumber(EvaluationValue value) {
        return value.isNumberValue() || (value.isStringValue() && isNumber(value.getStringValue()));
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
