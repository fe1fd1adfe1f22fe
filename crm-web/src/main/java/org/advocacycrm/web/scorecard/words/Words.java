package org.advocacycrm.web.scorecard.words;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.advocacycrm.shared.Period;
import org.advocacycrm.web.frame.Dates;
import org.springframework.context.MessageSource;

/** Says things in the reader's language. */
public final class Words {

    private final MessageSource messages;
    private final Locale locale;
    private final Dates dates;

    Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.dates = Dates.in(locale, ZoneOffset.UTC);
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The text, or what stands in for it where there is none. */
    String sayOr(String key, String otherwise) {
        var text = messages.getMessage(key, null, null, locale);
        return text == null ? otherwise : text;
    }

    public String day(LocalDate day) {
        return dates.day(day).text();
    }

    /** The first and the last day of a period. */
    public String days(Period period) {
        return say("scorecard.days", day(period.from()), day(period.to().minusDays(1)));
    }
}
