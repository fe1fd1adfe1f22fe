package org.advocacycrm.web.health;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Locale;
import org.advocacycrm.health.HealthArea;
import org.advocacycrm.health.HealthMeasure;
import org.advocacycrm.standing.HealthBand;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says things about the health score in the reader's language. */
record HealthTexts(MessageSource texts, Locale language, ZoneId zone) {

    String say(String key, Object... arguments) {
        return texts.getMessage("health." + key, arguments, language);
    }

    String name(HealthMeasure measure) {
        return texts.getMessage("customer.measure." + code(measure), null, language);
    }

    String name(HealthArea area) {
        return texts.getMessage("customer.area." + code(area), null, language);
    }

    String name(HealthBand band) {
        var code = band == HealthBand.NOT_ENOUGH_DATA ? "unknown" : band.name().toLowerCase(Locale.ROOT);
        return texts.getMessage("frame.band." + code, null, language);
    }

    Figures figures() {
        return Figures.in(language);
    }

    Dates dates() {
        return Dates.in(language, zone);
    }

    String decimal(@Nullable Double value, int decimals) {
        return figures().decimal(exact(value), decimals);
    }

    String signed(@Nullable Double value, int decimals) {
        return figures().signed(exact(value), decimals);
    }

    String percent(double share) {
        return figures().percent(BigDecimal.valueOf(share));
    }

    /** A number with as many decimals as it has. */
    String plain(double value) {
        var exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return figures().decimal(exact, Math.max(0, exact.scale()));
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable BigDecimal exact(@Nullable Double value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
