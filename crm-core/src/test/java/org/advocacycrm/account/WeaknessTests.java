package org.advocacycrm.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.advocacycrm.mail.EmailAddress;
import org.junit.jupiter.api.Test;

class WeaknessTests {

    private static final EmailAddress ELENA = new EmailAddress("elena@example.org");

    @Test
    void acceptsAFewPlainWords() {
        assertThat(Weakness.of("boat lemon window", ELENA)).isEmpty();
    }

    @Test
    void asksForTwelveCharacters() {
        assertThat(Weakness.of("lemonwindow", ELENA)).contains(Weakness.TOO_SHORT);
        assertThat(Weakness.of("lemonwindows", ELENA)).isEmpty();
    }

    @Test
    void endsAtTwoHundredCharacters() {
        assertThat(Weakness.of("lemon".repeat(40), ELENA)).isEmpty();
        assertThat(Weakness.of("lemon".repeat(40) + "s", ELENA)).contains(Weakness.TOO_LONG);
    }

    @Test
    void refusesTheSameFewCharactersAgainAndAgain() {
        assertThat(Weakness.of("abcdabcdabcd", ELENA)).contains(Weakness.TOO_FEW_CHARACTERS);
    }

    @Test
    void refusesTheOwnersAddress() {
        assertThat(Weakness.of("I am Elena 2026", ELENA)).contains(Weakness.CONTAINS_ADDRESS);
    }
}
