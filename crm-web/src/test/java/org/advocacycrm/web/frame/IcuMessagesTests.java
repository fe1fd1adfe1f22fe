package org.advocacycrm.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IcuMessagesTests {

    private final IcuMessages messages = new IcuMessages(Map.of(
            Locale.ROOT,
            Map.of(
                    "customers",
                    "{0, plural, one {# customer} other {# customers}} in {1}",
                    "apostrophe",
                    "We couldn't find {0}",
                    "plain",
                    "It's {min} or more"),
            Locale.forLanguageTag("pl"),
            Map.of("customers", "{0, plural, one {# klient} few {# klienci} other {# klientów}} w {1}")));

    @Test
    void chooseThePluralOfTheLanguage() {
        assertThat(messages.getMessage("customers", new Object[] {1, "Leeds"}, Locale.ENGLISH))
                .isEqualTo("1 customer in Leeds");
        assertThat(messages.getMessage("customers", new Object[] {2_840, "Leeds"}, Locale.ENGLISH))
                .isEqualTo("2,840 customers in Leeds");
        assertThat(messages.getMessage("customers", new Object[] {3, "Łódź"}, Locale.forLanguageTag("pl-PL")))
                .isEqualTo("3 klienci w Łódź");
    }

    @Test
    void fallBackToEnglishWhereALanguageLacksTheText() {
        assertThat(messages.getMessage("plain", null, Locale.forLanguageTag("pl-PL")))
                .isEqualTo("It's {min} or more");
    }

    @Test
    void keepApostrophesAsTheyAreWritten() {
        assertThat(messages.getMessage("apostrophe", new Object[] {"it"}, Locale.ENGLISH))
                .isEqualTo("We couldn't find it");
    }
}
