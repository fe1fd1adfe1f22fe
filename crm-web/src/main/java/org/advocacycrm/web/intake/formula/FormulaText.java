package org.advocacycrm.web.intake.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A formula whose column names are replaced by names that the formula language can read: columns may contain blanks (then
 * they stand in square brackets), differ in case only, or be called like a function.
 */
record FormulaText(String text, List<String> columns) {

    private static final Set<String> WORDS = Set.of("true", "false");

    static FormulaText of(String formula) {
        var text = new StringBuilder();
        var columns = new ArrayList<String>();
        var position = 0;
        while (position < formula.length()) {
            var character = formula.charAt(position);
            var end = endOfToken(formula, position);
            var token = formula.substring(position, end);
            if (character == '[') {
                text.append(variable(token.substring(1, token.length() - 1), columns));
            } else if (isNameStart(character) && !isFunction(formula, end) && !WORDS.contains(token)) {
                text.append(variable(token, columns));
            } else {
                text.append(token);
            }
            position = end;
        }
        return new FormulaText(text.toString(), columns);
    }

    static String variable(int column) {
        return "column_" + column;
    }

    private static String variable(String column, List<String> columns) {
        if (!columns.contains(column)) {
            columns.add(column);
        }
        return variable(columns.indexOf(column));
    }

    private static int endOfToken(String formula, int start) {
        var character = formula.charAt(start);
        if (character == '[' || character == '\'' || character == '"') {
            var end = formula.indexOf(character == '[' ? ']' : character, start + 1);
            if (end < 0) {
                throw new IllegalArgumentException("%s at position %d is not closed".formatted(character, start + 1));
            }
            return end + 1;
        }
        var end = start + 1;
        if (isNameStart(character) || Character.isDigit(character)) {
            while (end < formula.length() && isNamePart(formula.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isFunction(String formula, int end) {
        var next = end;
        while (next < formula.length() && Character.isWhitespace(formula.charAt(next))) {
            next++;
        }
        return next < formula.length() && formula.charAt(next) == '(';
    }

    private static boolean isNameStart(char character) {
        return Character.isLetter(character) || character == '_';
    }

    private static boolean isNamePart(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }
}
