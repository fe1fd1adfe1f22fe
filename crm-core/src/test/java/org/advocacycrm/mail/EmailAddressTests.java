package org.advocacycrm.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @Test
    void isTheSameInEverySpelling() {
        assertThat(new EmailAddress(" Elena.Marin@Example.ORG "))
                .isEqualTo(new EmailAddress("elena.marin@example.org"));
    }

    @Test
    void showsItsOwnerOnlyTheFirstLetterAndTheDomain() {
        assertThat(new EmailAddress("elena.marin@example.org").masked()).isEqualTo("e…@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "elena",
                "elena@",
                "@example.org",
                "elena@localhost",
                "a b@example.org",
                "a@b.c\r\nBcc: x@y.z"
            })
    void isNotMadeOfWhatCannotBeOne(String text) {
        assertThat(EmailAddress.typed(text)).isEmpty();
    }

    @Test
    void isNotLongerThanMailAllows() {
        assertThat(EmailAddress.typed("a".repeat(250) + "@example.org")).isEmpty();
    }
}
