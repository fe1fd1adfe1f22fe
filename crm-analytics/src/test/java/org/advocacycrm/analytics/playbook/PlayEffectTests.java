package org.advocacycrm.analytics.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.advocacycrm.playbook.Moves;
import org.advocacycrm.playbook.Outcome;
import org.junit.jupiter.api.Test;

class PlayEffectTests {

    @Test
    void agreesWithTheWorkedExamplesOfTheMethod() {
        var usual = Difference.of(56, 70, 48, 80);
        assertThat(usual.value()).isCloseTo(0.2, within(1e-12));
        assertThat(usual.low()).isCloseTo(0.0524, within(5e-5));
        assertThat(usual.high()).isCloseTo(0.3339, within(5e-5));

        var small = Difference.of(9, 10, 3, 10);
        assertThat(small.low()).isCloseTo(0.1705, within(5e-5));
        assertThat(small.high()).isCloseTo(0.8090, within(5e-5));

        var extreme = Difference.of(10, 10, 0, 20);
        assertThat(extreme.low()).isCloseTo(0.6791, within(5e-5));
        assertThat(extreme.high()).isCloseTo(1.0, within(1e-9));
    }

    @Test
    void saysNothingOfTooFew() {
        var few = new PlayEffect(new Outcome(new Moves(20, 100, 5), new Moves(2, 20, 7)));
        var enough = new PlayEffect(new Outcome(new Moves(20, 100, 5), new Moves(2, 20, 8)));

        assertThat(few.tooFew()).isTrue();
        assertThat(few.right()).isEmpty();
        assertThat(enough.right()).isPresent();
    }

    @Test
    void holdsTheTruthInAboutNineteenOfTwentyTrials() {
        var random = new SplittableRandom(20261122);
        var held = 0;
        for (var trial = 0; trial < 4000; trial++) {
            var found = Difference.of(hits(0.3, 160, random), 160, hits(0.2, 40, random), 40);
            if (found.low() <= 0.1 && found.high() >= 0.1) {
                held++;
            }
        }
        assertThat(held / 4000.0).isBetween(0.93, 0.97);
    }

    private static long hits(double share, int all, SplittableRandom random) {
        var hits = 0;
        for (var one = 0; one < all; one++) {
            hits += random.nextDouble() < share ? 1 : 0;
        }
        return hits;
    }
}
