package org.advocacycrm.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTextTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void readsWhatItWrote(long seed) {
        var any = new AnySetting(seed);
        for (var count = 0; count < 400; count++) {
            var setting = any.next();

            assertThat(SettingText.parse(setting.key(), SettingText.of(setting)))
                    .isEqualTo(setting);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "times|MON,TUE 22:00-06:00; SAT 10:00-24:00",
                "cadence|7d:2 30d:5 SURVEY.30d:1",
                "topics|news,tips",
                "offerTypes|*",
                "exceptions|PRODUCT_DEFECT,PRICE_CHANGE",
                "channels.EMAIL.MARKETING|PENDING",
            })
    void writesInOneFormOnly(String key, String text) {
        assertThat(SettingText.of(SettingText.parse(key, text))).isEqualTo(text);
    }

    @Test
    void refusesWhatNoSettingIsCalled() {
        assertThatIllegalArgumentException().isThrownBy(() -> SettingText.parse("channels.FAX.MARKETING", "IN"));
        assertThatIllegalArgumentException().isThrownBy(() -> SettingText.parse("mood", "good"));
    }
}
