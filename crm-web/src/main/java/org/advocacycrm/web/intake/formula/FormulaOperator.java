package org.advocacycrm.web.intake.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.function.IntPredicate;

/** The signs that a formula may contain, and what they do. */
record FormulaOperator(boolean isPrefix, int precedence, boolean isOperandLazy, Work work) implements OperatorIfc {

    static Map<String, OperatorIfc> infix() {
        return Map.ofEntries(
                Map.entry("||", logical(OPERATOR_PRECEDENCE_OR, true)),
                Map.entry("&&", logical(OPERATOR_PRECEDENCE_AND, false)),
                Map.entry("=", comparison(OPERATOR_PRECEDENCE_EQUALITY, order -> order == 0)),
                Map.entry("==", comparison(OPERATOR_PRECEDENCE_EQUALITY, order -> order == 0)),
                Map.entry("!=", comparison(OPERATOR_PRECEDENCE_EQUALITY, order -> order != 0)),
                Map.entry("<>", comparison(OPERATOR_PRECEDENCE_EQUALITY, order -> order != 0)),
                Map.entry("<", comparison(OPERATOR_PRECEDENCE_COMPARISON, order -> order < 0)),
                Map.entry("<=", comparison(OPERATOR_PRECEDENCE_COMPARISON, order -> order <= 0)),
                Map.entry(">", comparison(OPERATOR_PRECEDENCE_COMPARISON, order -> order > 0)),
                Map.entry(">=", comparison(OPERATOR_PRECEDENCE_COMPARISON, order -> order >= 0)),
                Map.entry("+", calculation(OPERATOR_PRECEDENCE_ADDITIVE, BigDecimal::add)),
                Map.entry("-", calculation(OPERATOR_PRECEDENCE_ADDITIVE, BigDecimal::subtract)),
                Map.entry("*", calculation(OPERATOR_PRECEDENCE_MULTIPLICATIVE, BigDecimal::multiply)),
                Map.entry("/", calculation(OPERATOR_PRECEDENCE_MULTIPLICATIVE, BigDecimal::divide)),
                Map.entry("%", calculation(OPERATOR_PRECEDENCE_MULTIPLICATIVE, BigDecimal::remainder)));
    }

    static Map<String, OperatorIfc> prefix() {
        return Map.of(
                "-",
                        new FormulaOperator(
                                true,
                                OPERATOR_PRECEDENCE_UNARY,
                                false,
                                (expression, token, operands) -> EvaluationValue.numberValue(
                                        Values.number(operands[0], token).negate())),
                "!",
                        new FormulaOperator(
                                true,
                                OPERATOR_PRECEDENCE_UNARY,
                                false,
                                (expression, token, operands) ->
                                        EvaluationValue.booleanValue(!Values.truth(operands[0], token))));
    }

    @Override
    public int getPrecedence() {
        return precedence;
    }

    @Override
    public int getPrecedence(ExpressionConfiguration configuration) {
        return precedence;
    }

    @Override
    public boolean isLeftAssociative() {
        return !isPrefix;
    }

    @Override
    public boolean isPostfix() {
        return false;
    }

    @Override
    public boolean isInfix() {
        return !isPrefix;
    }

    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... operands)
            throws EvaluationException {
        return work.on(expression, token, operands);
    }

    private static FormulaOperator comparison(int precedence, IntPredicate holds) {
        return new FormulaOperator(
                false,
                precedence,
                false,
                (expression, token, operands) ->
                        EvaluationValue.booleanValue(holds.test(Values.compare(operands[0], operands[1], token))));
    }

    private static FormulaOperator calculation(int precedence, Calculation calculation) {
        return new FormulaOperator(false, precedence, false, (expression, token, operands) -> {
            var one = Values.number(operands[0], token);
            var other = Values.number(operands[1], token);
            try {
                return EvaluationValue.numberValue(calculation.of(one, other, MathContext.DECIMAL128));
            } catch (ArithmeticException impossible) {
                throw new EvaluationException(token, "divides by zero or calculates a number that is too long");
            }
        });
    }

    /** Looks at the second operand only where the first does not decide. */
    private static FormulaOperator logical(int precedence, boolean decisive) {
        return new FormulaOperator(false, precedence, true, (expression, token, operands) -> {
            var first = expression.evaluateSubtree(operands[0].getExpressionNode());
            return Values.truth(first, token) == decisive
                    ? EvaluationValue.booleanValue(decisive)
                    : EvaluationValue.booleanValue(
                            Values.truth(expression.evaluateSubtree(operands[1].getExpressionNode()), token));
        });
    }

    interface Calculation {
        BigDecimal of(BigDecimal one, BigDecimal other, MathContext precision);
    }

    interface Work {
        EvaluationValue on(Expression expression, Token token, EvaluationValue[] operands) throws EvaluationException;
    }
}
