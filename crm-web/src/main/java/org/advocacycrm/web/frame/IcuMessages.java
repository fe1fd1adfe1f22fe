package org.advocacycrm.web.frame;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/**
 * The texts of all features, with the plural and select forms of ICU. A text without arguments is taken as it stands,
 * so that an apostrophe never needs doubling.
 */
class IcuMessages extends AbstractMessageSource {

    private final Map<Locale, Map<String, String>> texts;
    private final Map<Pattern, MessageFormat> formats = new ConcurrentHashMap<>();

    IcuMessages(Map<Locale, Map<String, String>> texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        var language = locale == null ? Locale.ROOT : locale;
        var text = code == null ? null : textOf(code, language);
        if (text == null || arguments == null || arguments.length == 0) {
            return text;
        }
        var format = formats.computeIfAbsent(new Pattern(text, language), Pattern::compile);
        synchronized (format) {
            return format.format(resolveArguments(arguments, language));
        }
    }

    private @Nullable String textOf(String code, Locale locale) {
        var wanted = texts.getOrDefault(locale, Map.of()).get(code);
        if (wanted != null || locale.equals(Locale.ROOT)) {
            return wanted;
        }
        var isLanguageOnly = locale.equals(Locale.of(locale.getLanguage()));
        return textOf(code, isLanguageOnly ? Locale.ROOT : Locale.of(locale.getLanguage()));
    }

    /** Never called: {@link #getMessageInternal} formats with ICU, which is not a format of the JDK. */
    @Override
    protected java.text.@Nullable MessageFormat resolveCode(String code, Locale locale) {
        return null;
    }

    private record Pattern(String text, Locale locale) {

        MessageFormat compile() {
            return new MessageFormat(text, locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale);
        }
    }
}
