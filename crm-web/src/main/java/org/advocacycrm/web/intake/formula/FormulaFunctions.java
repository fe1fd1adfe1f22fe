package org.advocacycrm.web.intake.formula;

import static java.util.Map.entry;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** Every function that a formula may call. None reaches anything outside the row. */
final class FormulaFunctions {

    private static final int MOST_DECIMALS = 20;

    private FormulaFunctions() {}

    static Map<String, FunctionIfc> all() {
        return Map.ofEntries(
                entry("IF", new FormulaFunction(3, false, true, FormulaFunctions::choose)),
                entry("IN", FormulaFunction.ofMany(2, FormulaFunctions::isAmong)),
                entry("COALESCE", FormulaFunction.ofMany(1, FormulaFunctions::firstPresent)),
                entry("CONCAT", FormulaFunction.ofMany(1, FormulaFunctions::join)),
                entry("LEFT", FormulaFunction.of(2, FormulaFunctions::left)),
                entry("RIGHT", FormulaFunction.of(2, FormulaFunctions::right)),
                entry("PAD_LEFT", FormulaFunction.of(3, FormulaFunctions::padLeft)),
                entry("REPLACE", FormulaFunction.of(3, FormulaFunctions::replace)),
                entry("LOWER", text(text -> text.toLowerCase(Locale.ROOT))),
                entry("UPPER", text(text -> text.toUpperCase(Locale.ROOT))),
                entry(
                        "LENGTH",
                        FormulaFunction.of(
                                1,
                                (expression, token, values) -> EvaluationValue.numberValue(BigDecimal.valueOf(
                                        Values.text(values[0], token).length())))),
                entry("STARTS_WITH", test(String::startsWith)),
                entry("ENDS_WITH", test(String::endsWith)),
                entry("CONTAINS", test(String::contains)),
                entry(
                        "ABS",
                        FormulaFunction.of(
                                1,
                                (expression, token, values) -> EvaluationValue.numberValue(
                                        Values.number(values[0], token).abs()))),
                entry(
                        "MIN",
                        FormulaFunction.of(
                                2,
                                (expression, token, values) -> EvaluationValue.numberValue(
                                        Values.number(values[0], token).min(Values.number(values[1], token))))),
                entry(
                        "MAX",
                        FormulaFunction.of(
                                2,
                                (expression, token, values) -> EvaluationValue.numberValue(
                                        Values.number(values[0], token).max(Values.number(values[1], token))))),
                entry("ROUND", FormulaFunction.of(2, FormulaFunctions::round)),
                entry("DATE", FormulaFunction.of(3, FormulaFunctions::date)),
                entry("PLUS_DAYS", day(LocalDate::plusDays)),
                entry("PLUS_MONTHS", day(LocalDate::plusMonths)),
                entry("PLUS_YEARS", day(LocalDate::plusYears)));
    }

    private static EvaluationValue choose(Expression expression, Token token, EvaluationValue[] values)
            throws EvaluationException {
        var condition = expression.evaluateSubtree(values[0].getExpressionNode());
        return expression.evaluateSubtree(values[Values.truth(condition, token) ? 1 : 2].getExpressionNode());
    }

    private static EvaluationValue isAmong(Expression expression, Token token, EvaluationValue[] values)
            throws EvaluationException {
        for (var index = 1; index < values.length; index++) {
            if (Values.compare(values[0], values[index], token) == 0) {
                return EvaluationValue.booleanValue(true);
            }
        }
        return EvaluationValue.booleanValue(false);
    }

    private static EvaluationValue firstPresent(Expression expression, Token token, EvaluationValue[] values)
            throws EvaluationException {
        for (var value : values) {
            if (!Values.text(value, token).isEmpty()) {
                return value;
            }
        }
        return EvaluationValue.stringValue("");
    }

    private static EvaluationValue join(Expression expression, Token token, EvaluationValue[] values)
            throws EvaluationException {
        var joined = new StringBuilder();
        for (var value : values) {
            joined.append(Values.text(value, token));
        }
        return Values.of(joined.toString(), token);
    }

    private static EvaluationValue left(Expression expression, Token token, EvaluationValue[] values)
            throws EvaluationException {
        var text = Values.text(values[0], token);
        return Values.of(text.substring(0, Math.clamp(Values.count(values[1], token), 0, text.length())), token);
    }

    private static EvaluationValue right(Expression expression, Token token, EvaluationValue[] values)
            throws EvaluationException {
        var text = Values.text(values[0], token);
        var length = Math.clamp(Values.count(values[1], token), 0, text.length());
        return Values.of(text.substring(text.length() - length), token);
    }

    private static EvaluationValue padLeft(Expression expression, Token token, EvaluationValue[] values)
            throws EvaluationException {
        var text = Values.text(values[0], token);
        var missing = Math.max(0, Values.count(values[1], token) - text.length());
        return Values.of(Values.text(values[2], token).repeat(missing) + text, token);
    }

    private static EvaluationValue replace(Expression expression, Token token, EvaluationValue[] values)
            throws EvaluationException {
        var replaced = Values.text(values[1], token);
        var text = Values.text(values[0], token);
        return replaced.isEmpty() ? values[0] : Values.of(text.replace(replaced, Values.text(values[2], token)), token);
    }

    private static EvaluationValue round(Expression expression, Token token, EvaluationValue[] values)
            throws EvaluationException {
        var decimals = Math.clamp(Values.count(values[1], token), 0, MOST_DECIMALS);
        return EvaluationValue.numberValue(Values.number(values[0], token).setScale(decimals, RoundingMode.HALF_UP));
    }

    private static EvaluationValue date(Expression expression, Token token, EvaluationValue[] values)
            throws EvaluationException {
        try {
            return Values.of(
                    LocalDate.of(
                                    Values.count(values[0], token),
                                    Values.count(values[1], token),
                                    Values.count(values[2], token))
                            .toString(),
                    token);
        } catch (DateTimeException impossible) {
            throw new EvaluationException(token, "is not a date of the calendar");
        }
    }

    private static FormulaFunction text(TextChange change) {
        return FormulaFunction.of(
                1, (expression, token, values) -> Values.of(change.of(Values.text(values[0], token)), token));
    }

    private static FormulaFunction test(TextTest test) {
        return FormulaFunction.of(
                2,
                (expression, token, values) -> EvaluationValue.booleanValue(
                        test.holds(Values.text(values[0], token), Values.text(values[1], token))));
    }

    private static FormulaFunction day(DayChange change) {
        return FormulaFunction.of(
                2,
                (expression, token, values) -> Values.of(
                        change.of(Values.day(values[0], token), Values.count(values[1], token))
                                .toString(),
                        token));
    }

    private interface TextChange {
        String of(String text);
    }

    private interface TextTest {
        boolean holds(String text, String part);
    }

    private interface DayChange {
        LocalDate of(LocalDate day, long count);
    }
}
