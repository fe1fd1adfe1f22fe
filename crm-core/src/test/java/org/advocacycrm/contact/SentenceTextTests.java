package org.advocacycrm.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.advocacycrm.preference.Sentence;
import org.junit.jupiter.api.Test;

class SentenceTextTests {

    @Test
    void keepsWhatASentenceSays() {
        var sentence = Sentence.of(
                "contact.exception.held",
                Sentence.of("preference.notice.PRICE_CHANGE"),
                3,
                LocalDate.of(2026, 3, 9),
                "tips, (new\\old)",
                "");

        assertThat(SentenceText.parse(SentenceText.of(sentence))).isEqualTo(sentence);
    }

    @Test
    void keepsEveryCheckOfEveryDecision() {
        var any = new AnyContact(new SplittableRandom(7));
        for (var number = 0; number < 2_000; number++) {
            var request = any.request();
            for (var check :
                    ContactPolicy.decide(request, any.recipient(request.at())).checks()) {
                assertThat(SentenceText.parse(SentenceText.of(check.detail()))).isEqualTo(check.detail());
            }
        }
    }

    @Test
    void refusesWhatIsNoSentence() {
        assertThatIllegalArgumentException().isThrownBy(() -> SentenceText.parse("code(x1)"));
    }
}
