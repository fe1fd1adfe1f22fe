package org.advocacycrm.web.frame.chart;

import java.util.Locale;
import org.advocacycrm.advocacy.AdvocacySegment;

/** What a part of a chart stands for, and with it its colour. Style sheets replace the colour on dark screens. */
public enum Tone {
    DISSENTER("#681104"),
    DEFECTOR("#e0762a"),
    NEUTRAL("#7d7e7f"),
    SUPPORTER("#059ed7"),
    ADVOCATE("#3652a5"),
    SUPER_ADVOCATE("#181546"),
    NEGATIVE("#c2410c"),
    MIDDLE("#7d7e7f"),
    POSITIVE("#1d4ed8");

    private final String colour;

    Tone(String colour) {
        this.colour = colour;
    }

    public static Tone of(AdvocacySegment segment) {
        return valueOf(segment.name());
    }

    public String colour() {
        return colour;
    }

    /** The class that style sheets know it by. */
    public String style() {
        return "tone-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether print adds a hatch, because shades of grey alone would not tell it from its neighbours. */
    boolean hatched() {
        return switch (this) {
            case DEFECTOR, SUPPORTER -> true;
            case DISSENTER, NEUTRAL, ADVOCATE, SUPER_ADVOCATE, NEGATIVE, MIDDLE, POSITIVE -> false;
        };
    }
}
