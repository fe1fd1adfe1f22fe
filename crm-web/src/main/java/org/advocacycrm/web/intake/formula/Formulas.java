package org.advocacycrm.web.intake.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.data.DataAccessorIfc;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ParseException;
import java.math.MathContext;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.advocacycrm.intake.mapping.FormulaFailure;
import org.advocacycrm.intake.mapping.Row;
import org.advocacycrm.intake.mapping.RowFormula;
import org.jspecify.annotations.Nullable;

/** The formula language of mappings: calculations on one row, with the signs and functions listed here and no others. */
public final class Formulas {

    private static final int LONGEST_FORMULA = 2_000;
    private static final int DEEPEST_FORMULA = 60;

    private Formulas() {}

    /**
     * Reads a formula.
     *
     * @throws IllegalArgumentException with a sentence saying what is wrong with it
     */
    public static RowFormula parse(String formula) {
        if (formula.isBlank()) {
            throw new IllegalArgumentException("The formula is empty.");
        }
        if (formula.length() > LONGEST_FORMULA) {
            throw new IllegalArgumentException("The formula is longer than " + LONGEST_FORMULA + " characters.");
        }
        if (depthOf(formula) > DEEPEST_FORMULA) {
            throw new IllegalArgumentException("The formula is nested deeper than " + DEEPEST_FORMULA + " brackets.");
        }
        var text = FormulaText.of(formula);
        var cells = new CurrentRow(text);
        var expression = new Expression(text.text(), configuration(() -> cells));
        try {
            expression.validate();
            var undefined = expression.getUndefinedVariables();
            undefined.removeIf(cells::knows);
            if (!undefined.isEmpty()) {
                throw new IllegalArgumentException("The formula uses the unknown name "
                        + undefined.iterator().next() + ".");
            }
        } catch (ParseException unreadable) {
            throw new IllegalArgumentException(
                    "The formula does not parse: " + unreadable.getMessage() + ".", unreadable);
        }
        return new Compiled(formula, expression, cells, new LinkedHashSet<>(text.columns()));
    }

    private static int depthOf(String formula) {
        var depth = 0;
        var deepest = 0;
        for (var position = 0; position < formula.length(); position++) {
            var character = formula.charAt(position);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static ExpressionConfiguration configuration(Supplier<DataAccessorIfc> cells) {
        var operators = new MapBasedOperatorDictionary();
        FormulaOperator.infix().forEach(operators::addOperator);
        FormulaOperator.prefix().forEach(operators::addOperator);
        var functions = new MapBasedFunctionDictionary();
        FormulaFunctions.all().forEach(functions::addFunction);
        return ExpressionConfiguration.builder()
                .operatorDictionary(operators)
                .functionDictionary(functions)
                .defaultConstants(Map.of(
                        "true", EvaluationValue.booleanValue(true), "false", EvaluationValue.booleanValue(false)))
                .mathContext(MathContext.DECIMAL128)
                .dataAccessorSupplier(cells)
                .arraysAllowed(false)
                .structuresAllowed(false)
                .implicitMultiplicationAllowed(false)
                .singleQuoteStringLiteralsAllowed(true)
                .maxRecursionDepth(LONGEST_FORMULA)
                .locale(Locale.ROOT)
                .build();
    }

    /** The cells that a formula sees: those of the row it is calculated for. */
    private static final class CurrentRow implements DataAccessorIfc {

        private final Map<String, String> columns = new HashMap<>();
        private @Nullable Row row;

        CurrentRow(FormulaText text) {
            for (var index = 0; index < text.columns().size(); index++) {
                columns.put(FormulaText.variable(index), text.columns().get(index));
            }
        }

        void look(Row at) {
            row = at;
        }

        boolean knows(String variable) {
            return columns.containsKey(variable.toLowerCase(Locale.ROOT));
        }

        @Override
        public @Nullable EvaluationValue getData(String variable) {
            var column = columns.get(variable.toLowerCase(Locale.ROOT));
            return column == null || row == null ? null : EvaluationValue.stringValue(row.valueIn(column));
        }

        @Override
        public void setData(String variable, EvaluationValue value) {
            throw new UnsupportedOperationException("A formula reads its row and writes nothing");
        }
    }

    private record Compiled(String formula, Expression expression, CurrentRow cells, Set<String> columns)
            implements RowFormula {

        @Override
        public String resultFor(Row row) {
            try {
                cells.look(row);
                var value = expression.evaluate();
                return Values.text(value, expression.getAbstractSyntaxTree().getToken());
            } catch (EvaluationException | ParseException | ArithmeticException failure) {
                throw new FormulaFailure(formula + ": " + failure.getMessage(), failure);
            }
        }
    }
}
