package org.advocacycrm.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advocacycrm.analytics.service.CaseTimekeeper;
import org.advocacycrm.calendar.CalendarId;
import org.advocacycrm.calendar.Calendars;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Managers say when the company works, and the clocks of all cases follow. */
@SpringBootTest
@AutoConfigureMockMvc
class CalendarPagesTests {

    private static final String COMPANY = "/staff/calendars/" + CalendarId.COMPANY;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Calendars calendars;

    @Autowired
    private CaseTimekeeper timekeeper;

    @Autowired
    private RecordIntake intake;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void nobodySaidAnythingYet() {
        database.sql("delete from working_calendar").update();
    }

    @Test
    void theWorkedExampleOverEasterShowsNineTwentyEightAndOneHundredAndSixtyFourHours() {
        takeInTheCaseOverEaster();

        assertThat(post(COMPANY, office())).hasStatus3xxRedirection();
        timekeeper.timeAll();

        assertThat(database.sql("select working_seconds, net_seconds,"
                                + " extract(epoch from resolved_at - opened_at) as wall_seconds"
                                + " from service_case where external_id = 'easter'")
                        .query()
                        .singleRow())
                .hasEntrySatisfying(
                        "net_seconds", net -> assertThat((BigDecimal) net).isEqualByComparingTo(hours(9)))
                .hasEntrySatisfying(
                        "working_seconds",
                        working -> assertThat((BigDecimal) working).isEqualByComparingTo(hours(28)))
                .hasEntrySatisfying(
                        "wall_seconds", wall -> assertThat((BigDecimal) wall).isEqualByComparingTo(hours(164)));
    }

    @Test
    void aChangedCalendarTimesTheCasesAnewInTheBackground() throws InterruptedException {
        takeInTheCaseOverEaster();
        post(COMPANY, office());

        for (var attempt = 0; attempt < 200 && workingHours() != 28; attempt++) {
            Thread.sleep(100);
        }

        assertThat(workingHours()).isEqualTo(28);
    }

    @Test
    void aCategoryMayHaveACalendarOfItsOwn() {
        takeInTheCaseOverEaster();
        post(COMPANY, office());
        var aroundTheClock = office();
        aroundTheClock.put("name", "Emergencies");
        for (var day : List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")) {
            aroundTheClock.put(day, "0-24:00");
        }
        aroundTheClock.put("holidays", "");
        aroundTheClock.put("categories", "easter");
        aroundTheClock.put("revision", "-1");

        assertThat(post("/staff/calendars/new", aroundTheClock)).hasStatus3xxRedirection();
        timekeeper.timeAll();

        assertThat(workingHours()).isEqualTo(164);
    }

    @Test
    void triesOutWhatIsNotSavedYet() {
        var form = office();
        form.put("previewFrom", "2026-04-03T16:00");
        form.put("previewTo", "2026-04-07T10:00");
        form.put("preview", "yes");

        assertThat(post(COMPANY, form))
                .hasStatusOk()
                .bodyText()
                .contains(": 2 h of working time (90 h by the wall clock)");
        assertThat(calendars.all()).isEmpty();
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        var form = office();
        form.put("zone", "Europe/Atlantis");
        form.put("monday", "09:00-13:00, 12:00-17:00");
        form.put("tuesday", "17:00-09:00");
        form.put("wednesday", "all day");
        form.put("holidays", "Easter Monday\n2026-02-30 No such day");

        assertThat(post(COMPANY, form))
                .hasStatus(422)
                .bodyText()
                .contains("There is no time zone &quot;Europe/Atlantis&quot;")
                .contains("The ranges &quot;09:00-13:00, 12:00-17:00&quot; overlap")
                .contains("&quot;17:00-09:00&quot; ends before it begins")
                .contains("&quot;all day&quot; is not a range of hours")
                .contains("&quot;Easter Monday&quot; is not a holiday")
                .contains("&quot;2026-02-30 No such day&quot; is not a holiday")
                .contains("value=\"Europe/Atlantis\"")
                .contains("aria-describedby=\" tuesday-error\"");
    }

    @Test
    void aDayMayEndAtTwentyFourHours() {
        var form = office();
        form.put("saturday", "20-24:00");

        assertThat(post(COMPANY, form)).hasStatus3xxRedirection();

        assertThat(open(COMPANY)).bodyText().contains("value=\"20:00&ndash;24:00\"");
    }

    @Test
    void refusesAChangeThatWasBasedOnAnOlderCalendar() {
        post(COMPANY, office());
        var seen = office();
        seen.put("revision", "0");
        post(COMPANY, seen);
        var late = office();
        late.put("revision", "0");
        late.put("monday", "10:00-11:00");

        assertThat(post(COMPANY, late))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else has changed this calendar", "value=\"10:00-11:00\"");
    }

    @Test
    void keepsHolidaysPastedInManyLinesAndExtraDays() {
        var form = office();
        form.put("holidays", "2026-12-25 Christmas Day\r\n26.12.2026; Boxing Day\r\n\r\n");
        form.put("extraDays", "2026-12-19 09:00–13:00, 14-16 Stocktaking");

        assertThat(post(COMPANY, form)).hasStatus3xxRedirection();

        assertThat(open(COMPANY))
                .bodyText()
                .contains("2026-12-25 Christmas Day\n2026-12-26 Boxing Day")
                .contains("2026-12-19 09:00&ndash;13:00, 14:00&ndash;16:00 Stocktaking");
        assertThat(open("/staff/calendars"))
                .bodyText()
                .contains("Mon–Fri 09:00–17:00", "Sat–Sun off", "2 holidays, 1 extra day");
    }

    @Test
    void theCasesOfARemovedCalendarFollowTheCompanysAgain() {
        takeInTheCaseOverEaster();
        post(COMPANY, office());
        var other = office();
        other.put("name", "Short");
        other.put("monday", "09:00-10:00");
        other.put("categories", "easter");
        post("/staff/calendars/new", other);
        var id = calendars.all().getLast().id();

        assertThat(post("/staff/calendars/" + id + "/removal", Map.of("revision", "0")))
                .hasStatus3xxRedirection();
        timekeeper.timeAll();

        assertThat(workingHours()).isEqualTo(28);
    }

    @Test
    void theCompanysCalendarCannotBeRemoved() {
        post(COMPANY, office());

        assertThat(post(COMPANY + "/removal", Map.of("revision", "0"))).hasStatus(404);
    }

    @Test
    void saysWhatIsAssumedUntilSomebodySaysOtherwise() {
        assertThat(open("/staff/calendars")).bodyText().contains("every hour of every day counts (UTC)");
    }

    private long workingHours() {
        return database.sql(
                        "select cast(working_seconds / 3600 as bigint) from service_case where external_id = 'easter'")
                .query(Long.class)
                .single();
    }

    private static BigDecimal hours(long hours) {
        return BigDecimal.valueOf(3600 * hours);
    }

    private void takeInTheCaseOverEaster() {
        var records = new ArrayList<IncomingRecord>();
        records.add(new IncomingRecord(
                RecordType.CASES,
                1,
                Map.of(
                        "external_id", "easter",
                        "customer_external_id", "paris",
                        "category", "easter",
                        "opened_at", "2026-04-02T15:00:00+02:00"),
                true));
        records.add(state("open", "2026-04-02T15:00:00+02:00"));
        records.add(state("waiting_for_customer", "2026-04-03T10:00:00+02:00"));
        records.add(state("open", "2026-04-07T12:00:00+02:00"));
        records.add(state("resolved", "2026-04-07T16:00:00+02:00"));
        records.add(state("open", "2026-04-09T09:00:00+02:00"));
        records.add(state("resolved", "2026-04-09T11:00:00+02:00"));
        assertThat(intake.take("paris", records).rejections()).isEmpty();
        timekeeper.catchUp();
    }

    private static IncomingRecord state(String state, String since) {
        return new IncomingRecord(
                RecordType.CASE_STATES,
                1,
                Map.of("external_id", since, "case_external_id", "easter", "state", state, "since", since));
    }

    private static Map<String, String> office() {
        var form = new HashMap<String, String>();
        form.put("revision", "-1");
        form.put("name", "Paris office");
        form.put("zone", "Europe/Paris");
        for (var day : List.of("monday", "tuesday", "wednesday", "thursday", "friday")) {
            form.put(day, "09:00-17:00");
        }
        form.put("saturday", "");
        form.put("sunday", "");
        form.put("holidays", "2026-04-06 Easter Monday");
        form.put("extraDays", "");
        return form;
    }

    private MvcTestResult open(String path) {
        return mvc.get().uri(path).with(user(People.manager())).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(user(People.manager())).with(csrf());
        fields.forEach(request::formField);
        return request.exchange();
    }
}
