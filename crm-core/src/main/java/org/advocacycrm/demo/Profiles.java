package org.advocacycrm.demo;

import java.time.LocalDate;
import java.util.List;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.demo.world.Names;
import org.advocacycrm.demo.world.Phones;
import org.advocacycrm.demo.world.Place;
import org.advocacycrm.demo.world.Timeline;
import org.jspecify.annotations.Nullable;

/** Draws the customers of the demo company, each by its number. */
final class Profiles {

    private static final List<String> MAIL_DOMAINS = List.of("example.org", "example.com", "example.net");
    private static final List<Persona> PERSONAS = List.of(Persona.values());
    private static final List<Fate> FATES = List.of(Fate.values());
    private static final double[] SHARES_OF_FATES =
            FATES.stream().mapToDouble(Fate::share).toArray();
    private static final double ACQUIRED_IN_THE_TOLD_PAST = 0.34;

    private final long seed;
    private final Timeline timeline;

    Profiles(long seed, Timeline timeline) {
        this.seed = seed;
        this.timeline = timeline;
    }

    Profile numbered(long number) {
        if (number < PERSONAS.size()) {
            return PERSONAS.get((int) number).profile(number, timeline);
        }
        var draw = Draw.of(seed, "profile", number);
        var place = Place.any(draw);
        var kind = draw.chance(0.82) ? CustomerKind.PERSON : CustomerKind.ORGANIZATION;
        var contact = Names.person(place.country(), draw);
        var name = kind == CustomerKind.PERSON ? contact.full() : Names.organization(place.country(), draw);
        var email = contact.mailbox() + number + "@" + draw.oneOf(MAIL_DOMAINS);
        var phone = draw.chance(0.85) ? phone(place, draw) : null;
        var birthDate = kind == CustomerKind.PERSON && draw.chance(0.8) ? birthDate(draw) : null;
        var tier = tier(kind, draw);
        var plan = plan(kind, draw);
        var fate = fate(plan, draw);
        var acquiredOn = acquiredOn(fate, draw);
        var loyalty = loyalty(fate, draw);
        return new Profile(number, kind, name, email, phone, place, birthDate, tier, plan, acquiredOn, loyalty, fate);
    }

    private static @Nullable String phone(Place place, Draw draw) {
        return Phones.fictional(place.country(), draw).orElse(null);
    }

    private LocalDate birthDate(Draw draw) {
        var usual = draw.around(44, 15);
        var age = usual > 18 && usual < 90 ? usual : draw.between(18.0, 30.0);
        return timeline.today().minusDays((long) (age * 365.25));
    }

    private static ValueTier tier(CustomerKind kind, Draw draw) {
        var tiers = List.of(ValueTier.values());
        return switch (kind) {
            case PERSON -> draw.oneOf(tiers, 48, 34, 14, 4);
            case ORGANIZATION -> draw.oneOf(tiers, 22, 38, 26, 14);
        };
    }

    private static Plan plan(CustomerKind kind, Draw draw) {
        var plans = List.of(Plan.values());
        return switch (kind) {
            case PERSON -> draw.oneOf(plans, 27, 34, 13, 26);
            case ORGANIZATION -> draw.oneOf(plans, 12, 50, 33, 5);
        };
    }

    private static Fate fate(Plan plan, Draw draw) {
        var fate = draw.oneOf(FATES, SHARES_OF_FATES);
        return fate == Fate.RETURNED && plan != Plan.YEARLY ? Fate.ORDINARY : fate;
    }

    private LocalDate acquiredOn(Fate fate, Draw draw) {
        if (fate.isOldAcquaintance() || !draw.chance(ACQUIRED_IN_THE_TOLD_PAST)) {
            var yearsBefore = 0.1 + 8 * StrictMath.pow(draw.between(0.0, 1.0), 1.4);
            return timeline.start().minusDays((long) (yearsBefore * 365));
        }
        return timeline.start().plusDays(draw.between(0, timeline.days() - 1));
    }

    private static double loyalty(Fate fate, Draw draw) {
        var usual = draw.around(0, 1);
        return switch (fate) {
            case ORDINARY -> usual;
            case RETURNED -> usual * 0.5 - 0.2;
            case KNOWN, WON_BACK -> 0.7 + usual * 0.3;
            case SUPER_ADVOCATE -> 1.9 + usual * 0.3;
            case DISSENTER -> -2.2 + usual * 0.3;
        };
    }
}
