package org.advocacycrm.lifecycle;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds rules of the stages that never decide with the given numbers, by trying all evidence the numbers can tell apart. */
public final class SettingsCheck {

    private final LifecycleSettings settings;
    private final Set<LifecycleRule> silent = EnumSet.copyOf(LifecycleRule.IN_ORDER);

    private SettingsCheck(LifecycleSettings settings) {
        this.settings = settings;
    }

    public static Set<LifecycleRule> neverDeciding(LifecycleSettings settings) {
        var check = new SettingsCheck(settings);
        check.look();
        return check.silent;
    }

    private void look() {
        for (var active : around(settings.loyalAfterDays())) {
            for (var back : around(settings.wonBackForDays())) {
                for (var bought : List.of(0, 1, 2, settings.loyalPurchases() - 1, settings.loyalPurchases())) {
                    for (var health : health()) {
                        look(active, back, Math.max(0, bought), health);
                    }
                }
            }
        }
    }

    private void look(@Nullable Long active, @Nullable Long back, int bought, @Nullable Double health) {
        for (var facts = 0; facts < 1 << 7; facts++) {
            silent.remove(LifecycleRule.decidingOn(
                    new LifecycleEvidence(
                            active,
                            (facts & 1) != 0,
                            (facts & 2) != 0,
                            bought,
                            (facts & 4) == 0 ? 0 : 1,
                            bought == 0 ? null : settings.overdueAfterDays() + ((facts & 8) == 0 ? 0L : 1L),
                            settings.overdueAfterDays(),
                            (facts & 16) != 0,
                            (facts & 32) != 0,
                            back,
                            (facts & 64) != 0,
                            health),
                    settings));
        }
    }

    private static List<@Nullable Long> around(int bound) {
        return Arrays.asList(null, 0L, Math.max(0, bound - 1L), (long) bound);
    }

    private List<@Nullable Double> health() {
        return Arrays.asList(null, 0.0, Math.clamp(settings.unhealthyBelow(), 0, 100) * 1.0, 100.0);
    }
}
