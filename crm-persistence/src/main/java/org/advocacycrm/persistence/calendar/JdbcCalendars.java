package org.advocacycrm.persistence.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.advocacycrm.calendar.CalendarBook;
import org.advocacycrm.calendar.CalendarId;
import org.advocacycrm.calendar.Calendars;
import org.advocacycrm.calendar.CategoryTaken;
import org.advocacycrm.calendar.CompanyCalendar;
import org.advocacycrm.calendar.WorkingCalendar;
import org.advocacycrm.calendar.WorkingHours;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcCalendars implements Calendars {

    /** Whoever reads calendars to compute with them shares this lock, whoever changes one has it alone. */
    private static final long LOCK = 0x63616c656e646172L;

    private final JdbcClient database;
    private final Company company;

    JdbcCalendars(JdbcClient database, Company company) {
        this.database = database;
        this.company = company;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CompanyCalendar> all() {
        return database.sql(
                        "select id, name, zone, revision from working_calendar order by id <> :company, lower(name)")
                .param("company", CalendarId.COMPANY.value())
                .query((row, number) -> read(
                        new CalendarId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        ZoneId.of(row.getString("zone")),
                        new Revision(row.getLong("revision"))))
                .list();
    }

    private CompanyCalendar read(CalendarId id, String name, ZoneId zone, Revision revision) {
        var categories = database.sql("select category from working_calendar_category where calendar_id = :id")
                .param("id", id.value())
                .query(String.class)
                .list();
        return new CompanyCalendar(id, name, hours(id, zone), new TreeSet<>(categories), revision);
    }

    private WorkingCalendar hours(CalendarId id, ZoneId zone) {
        var week = new EnumMap<DayOfWeek, WorkingHours>(DayOfWeek.class);
        database.sql(
                        "select weekday, cast(hours as text) as hours from working_calendar_weekday where calendar_id = :id")
                .param("id", id.value())
                .query(row -> {
                    week.put(DayOfWeek.of(row.getInt("weekday")), Multirange.read(row.getString("hours")));
                });
        var holidays = new TreeMap<LocalDate, String>();
        var extraDays = new TreeMap<LocalDate, WorkingCalendar.ExtraDay>();
        database.sql("select day, name, holiday, cast(hours as text) as hours"
                        + " from working_calendar_day where calendar_id = :id")
                .param("id", id.value())
                .query(row -> {
                    var day = row.getObject("day", LocalDate.class);
                    var name = row.getString("name");
                    if (row.getBoolean("holiday")) {
                        holidays.put(day, name);
                    } else {
                        extraDays.put(day, new WorkingCalendar.ExtraDay(name, Multirange.read(row.getString("hours"))));
                    }
                });
        return new WorkingCalendar(zone, week, holidays, extraDays);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CompanyCalendar> of(CalendarId id) {
        return all().stream().filter(calendar -> calendar.id().equals(id)).findFirst();
    }

    @Override
    public CalendarBook inForce() {
        lock("pg_advisory_xact_lock_shared");
        return CalendarBook.of(all(), company.zone());
    }

    @Override
    public void keep(CompanyCalendar calendar) {
        lock("pg_advisory_xact_lock");
        var id = calendar.id().value();
        var isNew = calendar.revision().equals(Revision.NEVER_STORED);
        var stored = database.sql(
                        isNew
                                ? "insert into working_calendar (id, name, zone, revision)"
                                        + " values (:id, :name, :zone, :revision + 1) on conflict (id) do nothing"
                                : "update working_calendar set name = :name, zone = :zone, revision = revision + 1"
                                        + " where id = :id and revision = :revision")
                .param("id", id)
                .param("name", calendar.name())
                .param("zone", calendar.hours().zone().getId())
                .param("revision", calendar.revision().number())
                .update();
        if (stored == 0) {
            throw new StaleRevision(calendar.id());
        }
        replaceHours(id, calendar.hours());
        replaceCategories(id, calendar);
    }

    private void replaceHours(UUID id, WorkingCalendar hours) {
        database.sql("delete from working_calendar_weekday where calendar_id = ?")
                .param(id)
                .update();
        database.sql("delete from working_calendar_day where calendar_id = ?")
                .param(id)
                .update();
        hours.week()
                .forEach((weekday, ofThatDay) -> database.sql(
                                "insert into working_calendar_weekday (calendar_id, weekday, hours)"
                                        + " values (?, ?, cast(? as int4multirange))")
                        .params(id, weekday.getValue(), Multirange.of(ofThatDay))
                        .update());
        hours.holidays().forEach((day, name) -> addDay(id, day, name, true, WorkingHours.NONE));
        hours.extraDays().forEach((day, extra) -> addDay(id, day, extra.name(), false, extra.hours()));
    }

    private void addDay(UUID id, LocalDate day, String name, boolean holiday, WorkingHours hours) {
        database.sql("insert into working_calendar_day (calendar_id, day, name, holiday, hours)"
                        + " values (?, ?, ?, ?, cast(? as int4multirange))")
                .params(id, day, name, holiday, Multirange.of(hours))
                .update();
    }

    private void replaceCategories(UUID id, CompanyCalendar calendar) {
        database.sql("delete from working_calendar_category where calendar_id = ?")
                .param(id)
                .update();
        try {
            calendar.categories()
                    .forEach(category -> database.sql(
                                    "insert into working_calendar_category (category, calendar_id) values (?, ?)")
                            .params(category, id)
                            .update());
        } catch (DuplicateKeyException taken) {
            throw new CategoryTaken(String.join(", ", calendar.categories()));
        }
    }

    @Override
    public void remove(CalendarId id, Revision basedOn) {
        lock("pg_advisory_xact_lock");
        var removed = database.sql("delete from working_calendar where id = ? and revision = ?")
                .params(id.value(), basedOn.number())
                .update();
        if (removed == 0) {
            throw new StaleRevision(id);
        }
    }

    private void lock(String function) {
        database.sql("select " + function + "(" + LOCK + ")")
                .query((row, number) -> number)
                .list();
    }
}
