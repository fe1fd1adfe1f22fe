package org.advocacycrm.demo;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.demo.world.Timeline;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.Cadence;
import org.advocacycrm.preference.Cap;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.ContactTimes;
import org.advocacycrm.preference.Notice;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Selection;
import org.advocacycrm.preference.Setting.Exceptions;
import org.advocacycrm.preference.Setting.Frequency;
import org.advocacycrm.preference.Setting.Hours;
import org.advocacycrm.preference.Setting.Language;
import org.advocacycrm.preference.Setting.OfferTypes;
import org.advocacycrm.preference.Setting.Pause;
import org.advocacycrm.preference.Setting.Permission;
import org.advocacycrm.preference.Setting.Topics;
import org.advocacycrm.preference.Setting.Voice;
import org.advocacycrm.preference.Setting.Zone;
import org.advocacycrm.preference.TimeOfDay;
import org.advocacycrm.preference.TimeRange;
import org.advocacycrm.preference.Tone;

/** What one customer chooses in the portal: the loyal more openly, the others more sparingly. */
final class PortalChoices {

    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final Menu menu;
    private final Profile profile;
    private final Timeline timeline;
    private final Draw draw;

    PortalChoices(Menu menu, Profile profile, Timeline timeline, Draw draw) {
        this.menu = menu;
        this.profile = profile;
        this.timeline = timeline;
        this.draw = draw;
    }

    List<Answer> atFirst() {
        var settings = new ArrayList<Answer>();
        settings.add(Answer.of(permission(Channel.EMAIL, Purpose.MARKETING, willing(0.6))));
        settings.add(Answer.of(permission(Channel.EMAIL, Purpose.SURVEY, willing(0.75))));
        settings.add(Answer.of(permission(Channel.EMAIL, Purpose.COMMUNITY, willing(0.4))));
        settings.add(Answer.of(permission(Channel.PHONE, Purpose.MARKETING, willing(0.08))));
        if (profile.phone() != null) {
            settings.add(Answer.of(permission(Channel.SMS, Purpose.SERVICE, willing(0.85))));
            settings.add(Answer.of(permission(Channel.SMS, Purpose.SURVEY, willing(0.2))));
        }
        settings.add(Answer.of(new Topics(some(menu.topics()))));
        settings.add(Answer.of(new OfferTypes(some(menu.offerTypes()))));
        settings.add(Answer.of(new Frequency(new Cadence(cap(), Map.of()))));
        settings.add(Answer.of(new Zone(ZoneId.of(profile.place().timeZone()))));
        if (draw.chance(0.7)) {
            settings.add(Answer.of(new Hours(hours())));
        }
        if (draw.chance(0.5)) {
            settings.add(Answer.of(new Exceptions(EnumSet.of(Notice.SERVICE_OUTAGE, Notice.SECURITY))));
        }
        return settings;
    }

    List<Answer> onSecondThought() {
        var settings = new ArrayList<Answer>();
        settings.add(Answer.of(new Voice(draw.oneOf(List.of(Tone.values())))));
        settings.add(
                Answer.of(new Language(Locale.forLanguageTag(profile.place().locale()))));
        if (draw.chance(0.4)) {
            settings.add(Answer.of(permission(Channel.EMAIL, Purpose.MARKETING, willing(0.35))));
        }
        if (draw.chance(0.3)) {
            settings.add(Answer.of(
                    new Frequency(new Cadence(new Cap(1, 2), Map.of(Purpose.SURVEY, new Cap(null, 1))))));
        }
        if (draw.chance(0.2) && profile.fate() != Fate.KNOWN) {
            settings.add(Answer.of(new Pause(timeline.today().plusDays(draw.between(3, 60)))));
        }
        return settings;
    }

    private boolean willing(double usually) {
        return draw.chance(Math.clamp(usually + 0.08 * profile.loyalty(), 0.02, 0.97));
    }

    private static Permission permission(Channel channel, Purpose purpose, boolean wanted) {
        return new Permission(new ChannelUse(channel, purpose), wanted ? Choice.IN : Choice.OUT);
    }

    private Selection some(List<String> codes) {
        return Selection.only(codes.stream().filter(code -> willing(0.5)).toList());
    }

    private Cap cap() {
        return draw.oneOf(List.of(Cap.NONE, new Cap(3, null), new Cap(2, 5), new Cap(1, 3)), 20, 30, 30, 20);
    }

    private ContactTimes hours() {
        return new ContactTimes.Within(
                switch (draw.weighted(40, 35, 25)) {
                    case 0 -> List.of(range(WORKDAYS, 9, 12));
                    case 1 -> List.of(range(WORKDAYS, 17, 20), range(EnumSet.of(DayOfWeek.SATURDAY), 10, 14));
                    default -> List.of(range(EnumSet.allOf(DayOfWeek.class), 8, 20));
                });
    }

    private static TimeRange range(Set<DayOfWeek> days, int from, int to) {
        return new TimeRange(days, new TimeOfDay(from * 60), new TimeOfDay(to * 60));
    }
}
