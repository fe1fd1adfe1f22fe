package org.advocacycrm.engagement.level;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rules of engagement: the first that matches decides. They read evidence only, never the level before. */
public enum LevelRule {
    ATTACKS_US(EngagementLevel.ACTIVELY_DISENGAGED),
    WARNS_OTHERS(EngagementLevel.ACTIVELY_DISENGAGED),
    LEFT_ALONE(EngagementLevel.ACTIVELY_DISENGAGED),
    TAKES_PART(EngagementLevel.FULLY_ENGAGED),
    CONTENT_AND_ACTIVE(EngagementLevel.ENGAGED),
    NOTHING_SPEAKS_FOR_MORE(EngagementLevel.NOT_ENGAGED);

    private final EngagementLevel level;

    LevelRule(EngagementLevel level) {
        this.level = level;
    }

    public EngagementLevel level() {
        return level;
    }

    public static LevelRule decidingOn(LevelEvidence evidence) {
        return Arrays.stream(values())
                .filter(rule -> rule.matches(evidence))
                .findFirst()
                .orElseThrow();
    }

    private boolean matches(LevelEvidence evidence) {
        return switch (this) {
            case ATTACKS_US -> evidence.attacks() >= 1;
            case WARNS_OTHERS -> atMost(evidence.likelihood(), 4);
            case LEFT_ALONE -> evidence.openMajor() && !atLeast(evidence.satisfaction(), 50);
            case TAKES_PART ->
                atLeast(evidence.likelihood(), 9)
                        && (evidence.satisfaction() == null || atLeast(evidence.satisfaction(), 75))
                        && (evidence.promotions() >= 1 || evidence.answers() >= 3)
                        && evidence.bought() >= 1;
            case CONTENT_AND_ACTIVE ->
                (atLeast(evidence.likelihood(), 7) || atLeast(evidence.satisfaction(), 70))
                        && (evidence.bought() >= 1 || evidence.promotions() >= 1);
            case NOTHING_SPEAKS_FOR_MORE -> true;
        };
    }

    private static boolean atLeast(@Nullable Number value, int bar) {
        return value != null && value.doubleValue() >= bar;
    }

    private static boolean atMost(@Nullable Number value, int bar) {
        return value != null && value.doubleValue() <= bar;
    }
}
