package org.advocacycrm.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.demo.world.Phrases;
import org.advocacycrm.recognition.Sharing;
import org.jspecify.annotations.Nullable;

/** Tells who of the demo company was recognised, by whom and for what, over all the quarters that are told. */
final class Recognitions {

    private static final double BY_CUSTOMERS = 0.72;
    private static final double NOT_FOUND_OUT = 0.06;
    private static final int DAYS_TO_DECIDE = 12;
    private static final int[] PERSONAS_AGO = {45, 1};
    private static final List<Team> TEAMS = List.of(Team.values());

    private final Setting setting;
    private final Profiles profiles;
    private final long customers;
    private final Draw draw;
    private final long number;

    private Recognitions(Setting setting, Profiles profiles, long customers, long number) {
        this.setting = setting;
        this.profiles = profiles;
        this.customers = customers;
        this.number = number;
        this.draw = Draw.of(setting.seed(), "recognition", number);
    }

    /** About one for eight employees in a quarter. */
    static List<Recognised> of(Setting setting, Profiles profiles, long customers) {
        var quarters = setting.timeline().days() / 91.0;
        var count = Math.round(setting.workforce().people().size() / 8.0 * quarters / 2);
        return LongStream.range(0, count)
                .mapToObj(number -> new Recognitions(setting, profiles, customers, number).one())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Recognised> one() {
        var timeline = setting.timeline();
        var happenedOn = isByAPersona()
                ? timeline.today().minusDays(PERSONAS_AGO[(int) number])
                : timeline.start().plusDays(draw.between(0, timeline.days() - 1));
        var team = draw.oneOf(
                TEAMS, TEAMS.stream().mapToDouble(each -> each.sizeOf(100)).toArray());
        var employee = setting.workforce().onDuty(team, happenedOn, draw);
        var nominatedOn = isByAPersona() ? happenedOn : happenedOn.plusDays(draw.between(0, 9));
        return employee == null || !timeline.covers(nominatedOn)
                ? Optional.empty()
                : Optional.of(recognised(team, employee, happenedOn, nominatedOn));
    }

    private Recognised recognised(Team team, Employee employee, LocalDate happenedOn, LocalDate nominatedOn) {
        var customer = draw.chance(BY_CUSTOMERS) || isByAPersona() ? customerOf(happenedOn) : null;
        var notFound = customer != null && !isByAPersona() && draw.chance(NOT_FOUND_OUT);
        var place = customer == null ? somebody().place() : customer.place();
        var story = Phrases.say(
                "STAR_" + team.name().toUpperCase(Locale.ROOT),
                Phrases.Tone.HIGH,
                Map.of("employee", notFound ? "Somebody" : employee.given(), "city", place.city()),
                draw);
        var decidedOn = nominatedOn.plusDays(draw.between(1, DAYS_TO_DECIDE));
        return new Recognised(
                number,
                customer == null ? null : customer.externalId(),
                employee.email(),
                whom(team, employee, customer == null, notFound),
                customer == null ? "A customer told the team lead: “%s”".formatted(story) : story,
                happenedOn,
                setting.timeline().momentOn(nominatedOn, draw),
                phaseOf(team),
                customer == null ? Sharing.INSIDE : draw.oneOf(List.of(Sharing.values()), 0.15, 0.5, 0.35),
                setting.timeline().covers(decidedOn) ? setting.timeline().momentOn(decidedOn, draw) : null,
                notFound ? "We asked in the team and could not find out who it was. Thank you all the same." : null);
    }

    /** A customer knows the first name and where somebody works; colleagues know the address. */
    private static String whom(Team team, Employee employee, boolean byColleague, boolean notFound) {
        if (byColleague) {
            return employee.email();
        }
        return notFound ? team.label() : employee.given() + ", " + team.label();
    }

    /** The first of all is known to visitors of the portal: there are nominations of hers to see. */
    private boolean isByAPersona() {
        return number < PERSONAS_AGO.length;
    }

    private @Nullable Profile customerOf(LocalDate day) {
        if (isByAPersona()) {
            return profiles.numbered(0);
        }
        return Stream.generate(this::somebody)
                .limit(20)
                .filter(profile -> profile.acquiredOn().isBefore(day))
                .findFirst()
                .orElse(null);
    }

    private Profile somebody() {
        return profiles.numbered(draw.between(0, (int) customers - 1));
    }

    private static String phaseOf(Team team) {
        return switch (team) {
            case CUSTOMER_CARE, TECHNICAL_SUPPORT, FIELD_SERVICE, PRODUCT_QUALITY -> Phase.SUPPORT;
            case BILLING -> Phase.RENEWAL;
            case SALES -> Phase.ONBOARDING;
            case MARKETING, EVENTS -> Phase.DISCOVERY;
        };
    }
}
