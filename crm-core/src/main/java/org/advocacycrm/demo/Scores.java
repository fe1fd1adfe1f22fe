package org.advocacycrm.demo;

import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.demo.world.Phrases.Tone;

/** How a mood becomes a number on a scale. */
final class Scores {

    private Scores() {}

    static int recommendation(double mood, Draw draw) {
        return rounded(draw.around(8.4 + 1.25 * mood, 1.1), 0, 10);
    }

    static int stars(double mood, Draw draw) {
        return rounded(draw.around(4.38 + 0.55 * mood, 0.75), 1, 5);
    }

    /** Ease on a scale from 1; the shift is a share of the scale. */
    static int ease(double mood, double shift, int scale, Draw draw) {
        var share = draw.around(0.75 + 0.09 * mood + shift, 0.15);
        return rounded(1 + share * (scale - 1), 1, scale);
    }

    static int rating(double mood, Draw draw) {
        return rounded(draw.around(7.5 + 1.0 * mood, 1.2), 1, 10);
    }

    static Tone tone(double score, double lowest, double highest) {
        var share = (score - lowest) / (highest - lowest);
        if (share >= 0.85) {
            return Tone.HIGH;
        }
        return share > 0.6 ? Tone.MID : Tone.LOW;
    }

    private static int rounded(double score, int lowest, int highest) {
        return Math.clamp(Math.round(score), lowest, highest);
    }
}
