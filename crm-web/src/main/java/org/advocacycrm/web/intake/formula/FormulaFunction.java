package org.advocacycrm.web.intake.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.FunctionParameterDefinition;
import com.ezylang.evalex.parser.Token;
import java.util.List;
import java.util.stream.IntStream;
import org.advocacycrm.web.intake.formula.FormulaOperator.Work;

/** A function of the formula language with so many parameters, of which the last may repeat or all be put off. */
record FormulaFunction(int parameters, boolean hasVarArgs, boolean lazy, Work work) implements FunctionIfc {

    static FormulaFunction of(int parameters, Work work) {
        return new FormulaFunction(parameters, false, false, work);
    }

    static FormulaFunction ofMany(int parameters, Work work) {
        return new FormulaFunction(parameters, true, false, work);
    }

    @Override
    public List<FunctionParameterDefinition> getFunctionParameterDefinitions() {
        return IntStream.range(0, parameters)
                .mapToObj(index -> FunctionParameterDefinition.builder()
                        .name("value" + index)
                        .isLazy(lazy)
                        .isVarArg(hasVarArgs && index == parameters - 1)
                        .build())
                .toList();
    }

    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
            throws EvaluationException {
        return work.on(expression, token, values);
    }

    @Override
    public void validatePreEvaluation(Token token, EvaluationValue... values) {
        // every function checks its own values
    }
}
