package org.advocacycrm.web.scorecard.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.advocacycrm.analytics.scorecard.Unit;

/** Values as people type them: shares in percent, everything else in its unit. */
public final class UnitInput {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,6})?");
    private static final int PERCENT = 2;

    private UnitInput() {}

    /** Nothing if it is not a number. */
    public static Optional<BigDecimal> read(String typed, Unit unit) {
        var text = typed.strip().replace('−', '-').replace(',', '.').replaceFirst("\\s*%$", "");
        return NUMBER.matcher(text).matches()
                ? Optional.of(isPercent(unit) ? new BigDecimal(text).movePointLeft(PERCENT) : new BigDecimal(text))
                : Optional.empty();
    }

    public static String write(BigDecimal value, Unit unit) {
        var shown = isPercent(unit) ? value.movePointRight(PERCENT) : value;
        var plain = shown.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    private static boolean isPercent(Unit unit) {
        return unit == Unit.RATIO || unit == Unit.GROWTH;
    }
}
