package org.advocacycrm.web.frame;

import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.preference.Sentence;
import org.springframework.context.MessageSource;

/** Says what the domain has to say in the reader's language. */
public final class Sentences {

    private Sentences() {}

    public static String say(Sentence sentence, MessageSource texts, Locale language) {
        var arguments = sentence.arguments().stream()
                .map(argument -> argument(argument, texts, language))
                .toArray();
        return texts.getMessage(sentence.code(), arguments, language);
    }

    private static Object argument(Object argument, MessageSource texts, Locale language) {
        return switch (argument) {
            case Sentence inner -> say(inner, texts, language);
            case List<?> items ->
                ListFormatter.getInstance(language)
                        .format(items.stream()
                                .map(item -> argument(item, texts, language))
                                .toList());
            case LocalDate date -> Dates.in(language, ZoneOffset.UTC).day(date).text();
            case Locale named -> named.getDisplayName(language);
            default -> argument;
        };
    }
}
