package org.advocacycrm.web.treatment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.advocacycrm.lifeevent.LifeEvent;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.advocacycrm.treatment.EventWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says events with the words of the portal; one of no kind of ours with the customer's own. */
@Component
class SpokenEvents implements EventWords {

    private final MessageSource texts;

    SpokenEvents(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public String name(LifeEvent event, Locale language) {
        return event.kind() == LifeEventKind.OTHER
                ? event.title()
                : texts.getMessage("lifeevent.kind." + event.kind(), null, language);
    }

    @Override
    public String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern(pattern(language), language).format(day);
    }

    private static String pattern(Locale language) {
        return switch (language.getLanguage()) {
            case "de" -> "d. MMMM";
            case "es" -> "d 'de' MMMM";
            default -> "d MMMM";
        };
    }
}
