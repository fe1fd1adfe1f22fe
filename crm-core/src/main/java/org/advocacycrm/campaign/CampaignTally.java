package org.advocacycrm.campaign;

import java.util.List;
import java.util.function.Predicate;
import org.advocacycrm.campaign.Selected.State;
import org.advocacycrm.contact.CapabilityLevel;
import org.jspecify.annotations.Nullable;

/** How many customers of a campaign are how far, and why. */
public record CampaignTally(List<Line> lines) {

    /**
     * Customers alike in all of this.
     *
     * @param answered how many of the customers have answered the message
     * @param returned how many of the messages bounced or were complained about
     */
    public record Line(
            State state,
            @Nullable String reason,
            @Nullable CapabilityLevel level,
            long customers,
            long answered,
            long returned) {}

    public CampaignTally {
        lines = List.copyOf(lines);
    }

    public long all() {
        return count(line -> true);
    }

    public long in(State state) {
        return count(line -> line.state() == state);
    }

    public long in(State state, CapabilityLevel level) {
        return count(line -> line.state() == state && line.level() == level);
    }

    public long count(Predicate<Line> which) {
        return lines.stream().filter(which).mapToLong(Line::customers).sum();
    }

    public long answered(CapabilityLevel level) {
        return lines.stream()
                .filter(line -> line.level() == level)
                .mapToLong(Line::answered)
                .sum();
    }

    public long returned(CapabilityLevel level) {
        return lines.stream()
                .filter(line -> line.level() == level)
                .mapToLong(Line::returned)
                .sum();
    }

    /** Those who may get it now or later. */
    public long reachable() {
        return count(line -> switch (line.state()) {
            case PLANNED, WAITING, SENDING, SENT -> true;
            case SELECTED, HELD, FAILED -> false;
        });
    }
}
