package org.advocacycrm.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.demo.PortalVisits.Choices;
import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.demo.world.Timeline;
import org.advocacycrm.lifeevent.LifeEvent;
import org.advocacycrm.lifeevent.LifeStage;
import org.jspecify.annotations.Nullable;

/** Tells what one customer did in the portal, if the customer was ever there. */
final class PortalGuest {

    private static final double EVER_CAME = 0.38;
    private static final double CAME_BACK = 0.35;
    private static final double TELLS_ABOUT_LIFE = 0.45;

    private final Timeline timeline;
    private final Profile profile;
    private final Draw draw;
    private final PortalChoices wishes;

    private PortalGuest(Setting setting, Profile profile) {
        this.timeline = setting.timeline();
        this.profile = profile;
        this.draw = setting.draw("portal", profile);
        this.wishes = new PortalChoices(setting.menu(), profile, timeline, draw);
    }

    static Optional<PortalVisits> visitsOf(Setting setting, Profile profile) {
        var guest = new PortalGuest(setting, profile);
        var came = guest.draw.chance(EVER_CAME) || profile.fate() == Fate.KNOWN;
        return came ? guest.visits() : Optional.empty();
    }

    private Optional<PortalVisits> visits() {
        var first = firstVisit();
        if (!timeline.covers(first)) {
            return Optional.empty();
        }
        var choices = new ArrayList<Choices>();
        choices.add(new Choices(moment(first), wishes.atFirst()));
        var again = first.plusDays(draw.between(20, 260));
        if (timeline.covers(again) && (draw.chance(CAME_BACK) || profile.fate() == Fate.KNOWN)) {
            choices.add(new Choices(moment(again), wishes.onSecondThought()));
        }
        return Optional.of(life(choices, moment(first)));
    }

    private LocalDate firstVisit() {
        if (profile.fate() == Fate.KNOWN) {
            return timeline.today().minusDays(draw.between(290, 420));
        }
        var earliest = profile.acquiredOn().isAfter(timeline.start()) ? profile.acquiredOn() : timeline.start();
        return earliest.plusDays(draw.between(1, 600));
    }

    private PortalVisits life(List<Choices> choices, Instant toldAt) {
        var tells = !profile.isOrganization() && (draw.chance(TELLS_ABOUT_LIFE) || profile.fate() == Fate.KNOWN);
        var stories = new LifeTold(profile, timeline, draw);
        @Nullable LifeStage stage = tells ? stories.stage() : null;
        List<LifeEvent> events = tells ? stories.events() : List.of();
        return new PortalVisits(profile.externalId(), choices, stage, events, toldAt);
    }

    private Instant moment(LocalDate day) {
        return timeline.momentOn(day, draw);
    }
}
