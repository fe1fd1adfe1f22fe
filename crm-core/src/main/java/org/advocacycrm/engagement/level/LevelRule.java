package org.advocacycrm.engagement.level;

import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rules of engagement: the first that matches decides. They read evidence only, never the level before. */
public enum LevelRule {
    ATTACKS_US(EngagementLevel.ACTIVELY_DISENGAGED, evidence -> evidence.attacks() >= 1),
    WARNS_OTHERS(EngagementLevel.ACTIVELY_DISENGAGED, evidence -> atMost(evidence.likelihood(), 4)),
    LEFT_ALONE(
            EngagementLevel.ACTIVELY_DISENGAGED,
            evidence -> evidence.openMajor() && !atLeast(evidence.satisfaction(), 50)),
    TAKES_PART(
            EngagementLevel.FULLY_ENGAGED,
            evidence -> atLeast(evidence.likelihood(), 9)
                    && (evidence.satisfaction() == null || atLeast(evidence.satisfaction(), 75))
                    && (evidence.promotions() >= 1 || evidence.answers() >= 3)
                    && evidence.bought() >= 1),
    CONTENT_AND_ACTIVE(
            EngagementLevel.ENGAGED,
            evidence -> (atLeast(evidence.likelihood(), 7) || atLeast(evidence.satisfaction(), 70))
                    && (evidence.bought() >= 1 || evidence.promotions() >= 1)),
    NOTHING_SPEAKS_FOR_MORE(EngagementLevel.NOT_ENGAGED, evidence -> true);

    private final EngagementLevel level;
    private final Predicate<LevelEvidence> matches;

    LevelRule(EngagementLevel level, Predicate<LevelEvidence> matches) {
        this.level = level;
        this.matches = matches;
    }

    public EngagementLevel level() {
        return level;
    }

    public static LevelRule decidingOn(LevelEvidence evidence) {
        return Arrays.stream(values())
                .filter(rule -> rule.matches.test(evidence))
                .findFirst()
                .orElseThrow();
    }

    private static boolean atLeast(@Nullable Number value, int bar) {
        return value != null && value.doubleValue() >= bar;
    }

    private static boolean atMost(@Nullable Number value, int bar) {
        return value != null && value.doubleValue() <= bar;
    }
}
