package org.advocacycrm.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettingsCheckTests {

    @Test
    void letsEveryPublishedRuleDecideSomething() {
        assertThat(SettingsCheck.neverDeciding(LifecycleSettings.PUBLISHED)).isEmpty();
    }

    @Test
    void namesRulesThatANumberSilences() {
        assertThat(SettingsCheck.neverDeciding(new LifecycleSettings(365, 2, 0, 365, 180, 3, 95, 50)))
                .containsExactly(LifecycleRule.WON_BACK);
        assertThat(SettingsCheck.neverDeciding(new LifecycleSettings(365, 2, 365, 365, 180, 3, 95, 0)))
                .containsExactly(LifecycleRule.HEALTH_LOW);
        assertThat(SettingsCheck.neverDeciding(new LifecycleSettings(365, 0, 365, 365, 180, 3, 95, 50)))
                .containsExactlyInAnyOrder(LifecycleRule.ACTIVE_FOR_A_YEAR, LifecycleRule.FIRST_YEAR);
    }
}
