package org.advocacycrm.web.lifeevent;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.advocacycrm.lifeevent.EventDate;
import org.advocacycrm.lifeevent.LifeEvent;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.advocacycrm.lifeevent.LifeStage;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts events and the choices about them into words. */
@Component
class LifeEventPages {

    /** One event in the list. */
    record Row(String id, String name, String date, String use) {}

    private final MessageSource texts;

    LifeEventPages(MessageSource texts) {
        this.texts = texts;
    }

    List<Row> rows(List<LifeEvent> events, Locale language) {
        return events.stream()
                .map(event -> new Row(
                        event.id().toString(),
                        name(event, language),
                        date(event, language),
                        say(event.congratulate() ? "lifeevent.may" : "lifeevent.mayNot", language)))
                .toList();
    }

    String name(LifeEvent event, Locale language) {
        return event.kind() == LifeEventKind.OTHER ? event.title() : say("lifeevent.kind." + event.kind(), language);
    }

    List<Choice> kinds(Locale language) {
        var kinds = Arrays.stream(LifeEventKind.values())
                .map(kind -> new Choice(kind.name(), say("lifeevent.kind." + kind, language)));
        return Stream.concat(Stream.of(new Choice("", say("lifeevent.kind.choose", language))), kinds)
                .toList();
    }

    List<Choice> months(Locale language) {
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Choice(
                        Integer.toString(month), Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, language)));
        return Stream.concat(Stream.of(new Choice("", say("lifeevent.month.choose", language))), months)
                .toList();
    }

    List<Choice> stages(Locale language) {
        var stages = Arrays.stream(LifeStage.values())
                .map(stage -> new Choice(stage.name(), say("lifeevent.stage." + stage, language)));
        return Stream.concat(Stream.of(new Choice("", say("lifeevent.stage.none", language))), stages)
                .toList();
    }

    List<Choice> repeats(Locale language) {
        return List.of(
                new Choice(LifeEventForm.YEARLY, say("lifeevent.yearly", language)),
                new Choice(LifeEventForm.ONCE, say("lifeevent.once", language)));
    }

    String say(String code, Locale language) {
        return texts.getMessage(code, null, language);
    }

    private String date(LifeEvent event, Locale language) {
        var date = date(event.date(), language);
        return texts.getMessage(
                event.yearly() ? "lifeevent.date.yearly" : "lifeevent.date.once", new Object[] {date}, language);
    }

    private static String date(EventDate date, Locale language) {
        var year = date.year();
        var day = date.day();
        var dates = Dates.in(language, ZoneOffset.UTC);
        if (year == null) {
            return dates.dayOfYear(MonthDay.of(date.month(), day == null ? 1 : day));
        }
        return day == null
                ? dates.month(YearMonth.of(year, date.month())).text()
                : dates.day(LocalDate.of(year, date.month(), day)).text();
    }
}
