package org.advocacycrm.web.customer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.frame.When;
import org.advocacycrm.web.frame.chart.Sparkline;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says things in the reader's language. */
record Words(MessageSource texts, Locale language, ZoneId zone) {

    String say(String key, Object... arguments) {
        return texts.getMessage("customer." + key, arguments, language);
    }

    /** The word for one of a fixed set, such as a stage. */
    String name(String set, Object constant) {
        return say(set + "." + CustomerQuery.code(constant));
    }

    String segment(Object segment) {
        return texts.getMessage("frame.segment." + segment.toString().toLowerCase(Locale.ROOT), null, language);
    }

    String band(Object band) {
        var code = band.toString().toLowerCase(Locale.ROOT);
        return texts.getMessage("frame.band." + (code.equals("not_enough_data") ? "unknown" : code), null, language);
    }

    String lifeStage(Object stage) {
        return texts.getMessage("lifeevent.stage." + stage, null, language);
    }

    String country(String code) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    Figures figures() {
        return Figures.in(language);
    }

    Dates dates() {
        return Dates.in(language, zone);
    }

    String whole(@Nullable Double value) {
        return figures().decimal(exact(value), 0);
    }

    String decimal(@Nullable Double value, int decimals) {
        return figures().decimal(exact(value), decimals);
    }

    String signed(@Nullable Double value, int decimals) {
        return figures().signed(exact(value), decimals);
    }

    @Nullable
    When day(@Nullable Instant moment) {
        return moment == null ? null : dates().day(moment);
    }

    @Nullable
    When day(@Nullable LocalDate day) {
        return day == null ? null : dates().day(day);
    }

    Trend trend(List<@Nullable Double> scores) {
        List<@Nullable BigDecimal> values =
                scores.stream().<@Nullable BigDecimal>map(Words::exact).toList();
        var present = scores.stream().filter(Objects::nonNull).toList();
        return present.isEmpty()
                ? new Trend(null, say("trend.none"))
                : new Trend(Sparkline.of(values), say("trend", whole(present.getFirst()), whole(present.getLast())));
    }

    /** A small line and what it shows in words; no line where there is nothing to draw. */
    record Trend(@Nullable Sparkline line, String words) {}

    private static @Nullable BigDecimal exact(@Nullable Double value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
