package org.advocacycrm.preference;

import java.util.List;

/**
 * Something to be said in the reader's language.
 *
 * @param code the key of the text in the message bundles
 * @param arguments what fills its gaps: numbers, dates, texts, sentences in their turn, or lists of sentences
 */
public record Sentence(String code, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String code, Object... arguments) {
        return new Sentence(code, List.of(arguments));
    }
}
