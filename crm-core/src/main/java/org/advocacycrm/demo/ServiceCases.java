package org.advocacycrm.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.demo.ServiceCase.Effort;
import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.demo.world.Timeline;
import org.advocacycrm.service.CaseDisposition;
import org.jspecify.annotations.Nullable;

/** The cases of one customer; each leaves its impression on the mood. */
final class ServiceCases {

    private static final double CASES_A_YEAR = 1.5;
    private static final double IN_ONE_GO = 0.72;
    private static final double NEVER_ANSWERED = 0.008;
    private static final double HOURS_UNTIL_ANSWERED = 2.2;
    private static final double HOURS_UNTIL_A_COMPLAINT_IS_ANSWERED = 9;
    private static final double TOLD_HOW_IT_ENDED = 0.88;
    private static final double STUCK = 0.006;
    private static final int DAYS_IN_WORK = 9;
    private static final double STUCK_AT_FIRST = 0.3;
    private static final double HIT_BY_THE_OUTAGE = 0.7;
    private static final List<Topic> TOPICS = List.of(Topic.values());
    private static final double[] SHARES =
            TOPICS.stream().mapToDouble(Topic::share).toArray();

    private final Setting setting;
    private final Profile profile;
    private final Relationship relationship;
    private final Mood mood;
    private final ResolutionTimes times;
    private final Draw draw;
    private final Draw outcomes;
    private final List<ServiceCase> cases = new ArrayList<>();

    private ServiceCases(Setting setting, Profile profile, Relationship relationship, Mood mood) {
        this.setting = setting;
        this.profile = profile;
        this.relationship = relationship;
        this.mood = mood;
        this.times = new ResolutionTimes(setting.timeline());
        this.draw = setting.draw("cases", profile);
        this.outcomes = setting.draw("outcomes", profile);
    }

    static List<ServiceCase> of(Setting setting, Profile profile, Relationship relationship, Mood mood) {
        var cases = new ServiceCases(setting, profile, relationship, mood);
        cases.everyday();
        cases.duringTheOutage();
        cases.ofTheStory();
        return List.copyOf(cases.cases);
    }

    private void everyday() {
        var temper = StrictMath.exp(-0.2 * Math.clamp(profile.loyalty(), -2, 2));
        var activity = (profile.isOrganization() ? 1.5 : 1) * (profile.fate() == Fate.KNOWN ? 2 : 1);
        var days = setting.timeline().days();
        var expected = CASES_A_YEAR * temper * activity * days / 365;
        for (var n = draw.count(expected); n > 0; n--) {
            var day = setting.timeline().start().plusDays(draw.between(0, days - 1));
            if (relationship.isActiveOn(day)) {
                var complaint = draw.chance(0.05 * temper * temper);
                open(draw.oneOf(TOPICS, SHARES), day, complaint, draw.chance(complaint ? 0.35 : 0.03));
            }
        }
    }

    private void duringTheOutage() {
        var day = new Outage(setting.timeline()).quarter().from().plusDays(draw.between(4, 80));
        var hit = draw.chance(HIT_BY_THE_OUTAGE);
        if (hit && new Outage(setting.timeline()).rages(profile, day) && relationship.isActiveOn(day)) {
            open(Topic.FAULT, day, draw.chance(0.4), draw.chance(0.3));
        }
    }

    private void ofTheStory() {
        var today = setting.timeline().today();
        if (profile.fate() == Fate.KNOWN) {
            keep(Topic.FAULT, moment(today.minusDays(3)), null, false, false, new Effort(2, 1, 0));
        }
        if (profile.fate() == Fate.WON_BACK) {
            var turnaround = Turnaround.of(setting, profile);
            var openedAt = moment(turnaround.complainedOn());
            keep(Topic.FAULT, openedAt, moment(turnaround.resolvedOn()), true, true, new Effort(4, 2, 1));
        }
    }

    private void open(Topic topic, LocalDate day, boolean complaint, boolean major) {
        var openedAt = moment(day);
        if (draw.chance(NEVER_ANSWERED) && profile.fate() != Fate.KNOWN) {
            var closedAt = Timeline.later(openedAt, draw.between(240.0, 1_200.0));
            keep(topic, openedAt, closedAt, complaint, major, Effort.NONE);
            return;
        }
        var effort = draw.chance(IN_ONE_GO) ? Effort.ONE_GO : severalGoes();
        var slowness = (effort.isOneGo() ? 0.8 : 2.0) * (new Outage(setting.timeline()).rages(profile, day) ? 1.8 : 1);
        var hours = draw.skewed(times.medianHours(topic, day) * slowness, 0.6);
        var resolvedAt = Timeline.later(openedAt, draw.chance(stuck(day)) ? draw.between(400.0, 1_600.0) : hours);
        keep(topic, openedAt, resolvedAt, complaint, major, effort);
    }

    private double stuck(LocalDate day) {
        return day.isBefore(setting.timeline().today().minusDays(DAYS_IN_WORK)) ? STUCK : STUCK_AT_FIRST;
    }

    private Effort severalGoes() {
        return new Effort(draw.between(2, 4), draw.weighted(45, 40, 15), draw.weighted(72, 23, 5));
    }

    private void keep(
            Topic topic,
            Instant openedAt,
            @Nullable Instant resolution,
            boolean complaint,
            boolean major,
            Effort effort) {
        var known = setting.timeline();
        var resolvedAt = resolution != null && known.covers(resolution) ? resolution : null;
        var employee = setting.workforce().onDuty(topic.team(), known.dayOf(openedAt), draw);
        var told = resolvedAt != null && effort.contacts() > 0 && draw.chance(0.45);
        cases.add(new ServiceCase(
                profile.recordId("S", cases.size() + 1),
                topic,
                Channels.ofService(draw),
                major,
                complaint,
                openedAt,
                effort.contacts() == 0 ? null : firstResponse(openedAt, resolution, complaint),
                resolvedAt,
                effort,
                told ? draw.chance(0.93) == effort.isOneGo() : null,
                disposition(effort, complaint),
                (complaint && resolvedAt != null) ? (Boolean) outcomes.chance(TOLD_HOW_IT_ENDED) : null,
                effort.contacts() == 0 ? null : employee));
        impress(openedAt, resolvedAt, complaint || major, effort);
    }

    /** Of what nobody answered, half deserved no answer. */
    private CaseDisposition disposition(Effort effort, boolean complaint) {
        return effort.contacts() > 0 || complaint
                ? CaseDisposition.HANDLED
                : outcomes.oneOf(List.of(CaseDisposition.values()), 50, 30, 20);
    }

    private @Nullable Instant firstResponse(Instant openedAt, @Nullable Instant resolution, boolean complaint) {
        var medianHours = complaint ? HOURS_UNTIL_A_COMPLAINT_IS_ANSWERED : HOURS_UNTIL_ANSWERED;
        var answeredAt = Timeline.later(openedAt, draw.skewed(medianHours, 1.1));
        if (resolution != null && answeredAt.isAfter(resolution)) {
            answeredAt = resolution;
        }
        return setting.timeline().covers(answeredAt) ? answeredAt : null;
    }

    private void impress(Instant openedAt, @Nullable Instant resolvedAt, boolean serious, Effort effort) {
        var since = setting.timeline().dayOf(openedAt);
        var until = resolvedAt == null
                ? setting.timeline().today()
                : setting.timeline().dayOf(resolvedAt);
        var smooth = effort.isOneGo() ? 0.05 : -0.35;
        mood.impress(since, until, serious ? smooth - 0.55 : smooth);
    }

    private Instant moment(LocalDate day) {
        return setting.timeline().momentOn(day, draw);
    }
}
