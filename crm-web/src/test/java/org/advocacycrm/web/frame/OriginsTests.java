package org.advocacycrm.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTests {

    private final Origins origins;

    OriginsTests() throws IOException {
        origins = new Origins(new FrameConfiguration().messageSource(), Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /portal/preferences                      | What we send you
            /portal/preferences/something-of-earlier | this portal
            /u                                       | the link in our message
            request R-17                             | your request R-17
            merge 019a                               | two records about you that were put together
            undo of merge 019a                       | two records about you that were put together
            delivery report                          | a report on a message that you rejected
            campaign Spring                          | a mailing of ours
            key:shop                                 | one of our programs
            crm                                      | us
            crm-north                                | crm-north
            letters from the shop                    | letters from the shop
            """)
    void ownSourcesHaveWordsAndSourcesOfDataKeepTheirNames(String source, String words) {
        assertThat(origins.source(source)).isEqualTo(words);
    }

    @Test
    void nobodyOfUsIsNamedToCustomers() {
        assertThat(origins.actor(new CustomerId(new UUID(1, 2)).actor())).isEqualTo("you");
        assertThat(origins.actor("anna@example.com")).isEqualTo("somebody who works for us");
        assertThat(origins.actor("key:shop")).isEqualTo("one of our programs");
        assertThat(origins.actor("system")).isEqualTo("our system");
    }

    @Test
    void ownProofsHaveWordsAndThoseOfOthersStayAsTheyWere() {
        assertThat(origins.proof("link sent to the address, good until 2026-11-22T10:00:00Z"))
                .isEqualTo("You opened the link that we sent to your address");
        assertThat(origins.proof("form 17, signed")).isEqualTo("form 17, signed");
        assertThat(origins.proof("")).isEmpty();
    }
}
