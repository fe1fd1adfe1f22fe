package org.advocacycrm.contact;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.advocacycrm.preference.Sentence;

/**
 * The written form in which sentences are kept, to be said later in any language: {@code code(argument,argument)}, each
 * argument with a letter for what it is.
 */
public final class SentenceText {

    /** Signs that mean something, and stand behind a backslash where they do not. */
    private static final Pattern MEANING = Pattern.compile("[\\\\(),]");

    private final String text;
    private int position;

    private SentenceText(String text) {
        this.text = text;
    }

    public static String of(Sentence sentence) {
        return sentence.arguments().stream()
                .map(SentenceText::argument)
                .collect(joining(",", sentence.code() + "(", ")"));
    }

    private static String argument(Object argument) {
        return switch (argument) {
            case Sentence sentence -> "s" + of(sentence);
            case Integer number -> "i" + number;
            case LocalDate day -> "d" + day;
            case String words -> "t" + MEANING.matcher(words).replaceAll("\\\\$0");
            default -> throw new IllegalArgumentException("No written form for " + argument.getClass());
        };
    }

    /**
     * Reads a written sentence.
     *
     * @throws IllegalArgumentException if it is not the written form of one
     */
    public static Sentence parse(String text) {
        return new SentenceText(text).sentence();
    }

    private Sentence sentence() {
        var code = token();
        position++;
        var arguments = new ArrayList<Object>();
        while (text.charAt(position) != ')') {
            if (text.charAt(position) == ',') {
                position++;
            }
            arguments.add(argument());
        }
        position++;
        return Sentence.of(code, arguments.toArray());
    }

    private Object argument() {
        return switch (text.charAt(position++)) {
            case 's' -> sentence();
            case 'i' -> Integer.valueOf(token());
            case 'd' -> LocalDate.parse(token());
            case 't' -> token();
            default -> throw new IllegalArgumentException("Not a sentence: " + text);
        };
    }

    /** Up to the next sign that means something. */
    private String token() {
        var token = new StringBuilder();
        while ("(),".indexOf(text.charAt(position)) < 0) {
            if (text.charAt(position) == '\\') {
                position++;
            }
            token.append(text.charAt(position++));
        }
        return token.toString();
    }
}
