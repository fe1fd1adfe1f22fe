package org.advocacycrm.web.frame;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people of a language read them: grouped, rounded half up, with a real minus. A figure that does not exist
 * is {@link #ABSENT}; the reason in words stands beside it.
 */
public final class Figures {

    public static final String ABSENT = "—";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private final DecimalFormatSymbols symbols;

    private Figures(DecimalFormatSymbols symbols) {
        this.symbols = symbols;
        symbols.setMinusSign('−');
    }

    public static Figures in(Locale language) {
        return new Figures(DecimalFormatSymbols.getInstance(language));
    }

    /** A count such as {@code 1,284}. */
    public String count(long count) {
        return pattern("#,##0").format(count);
    }

    /** A count such as {@code 1,284}. */
    public String count(@Nullable Long count) {
        return count == null ? ABSENT : count(count.longValue());
    }

    /** A number with exactly that many decimals, such as {@code 5.4}. */
    public String decimal(@Nullable BigDecimal value, int decimals) {
        return value == null ? ABSENT : pattern("#,##0" + fraction(decimals)).format(rounded(value, decimals));
    }

    /** A net score or a change of one: {@code +34}, {@code −6}, {@code 0}. */
    public String signed(@Nullable BigDecimal value) {
        return signed(value, 0);
    }

    /** A change with exactly that many decimals: {@code +0.4}, {@code −1.0}, {@code 0.0}. */
    public String signed(@Nullable BigDecimal value, int decimals) {
        if (value == null) {
            return ABSENT;
        }
        var rounded = rounded(value, decimals);
        var number = pattern("#,##0" + fraction(decimals)).format(rounded);
        return rounded.signum() > 0 ? "+" + number : number;
    }

    /** A share of one as a percentage with one decimal: 0.265370 is {@code 26.5%}. */
    public String percent(@Nullable BigDecimal share) {
        return share == null ? ABSENT : decimal(share.multiply(HUNDRED), 1) + "%";
    }

    /** A change of a share in percentage points: 0.0123 is {@code +1.2 pp}. */
    public String percentagePoints(@Nullable BigDecimal change) {
        return change == null ? ABSENT : signed(change.multiply(HUNDRED), 1) + " pp";
    }

    /** An amount with its ISO code and the decimals of the currency: {@code EUR 1,234.50}. */
    public String money(@Nullable BigDecimal amount, Currency currency) {
        var decimals = Math.max(currency.getDefaultFractionDigits(), 0);
        return amount == null ? ABSENT : currency.getCurrencyCode() + "\u00a0" + decimal(amount, decimals);
    }

    /** An amount with its ISO code, rounded to whole units, for large figures: {@code EUR 1,235}. */
    public String wholeMoney(@Nullable BigDecimal amount, Currency currency) {
        return amount == null ? ABSENT : currency.getCurrencyCode() + "\u00a0" + decimal(amount, 0);
    }

    /** A duration in its two largest units: {@code 2 d 4 h}, {@code 3 h 20 min}, {@code 12 min}, {@code 45 s}. */
    public String duration(@Nullable Duration duration) {
        if (duration == null) {
            return ABSENT;
        }
        var sign = duration.isNegative() ? "−" : "";
        return sign + magnitude(duration.abs());
    }

    /** A duration given in hours, in its two largest units: 197.33 is {@code 8 d 5 h}. */
    public String hours(@Nullable BigDecimal hours) {
        return hours == null
                ? ABSENT
                : duration(Duration.ofSeconds(
                        rounded(hours.multiply(SECONDS_PER_HOUR), 0).longValueExact()));
    }

    private String magnitude(Duration duration) {
        var minutes = toNearest(duration, 60);
        if (duration.toSeconds() < 60) {
            return duration.toSeconds() + " s";
        }
        if (minutes < 60) {
            return minutes + " min";
        }
        if (minutes < 24 * 60) {
            return units(minutes / 60, "h", minutes % 60, "min");
        }
        var hours = toNearest(duration, 3600);
        return units(hours / 24, "d", hours % 24, "h");
    }

    private String units(long large, String largeUnit, long small, String smallUnit) {
        var first = count(large) + " " + largeUnit;
        return small == 0 ? first : first + " " + small + " " + smallUnit;
    }

    private static long toNearest(Duration duration, int seconds) {
        return (duration.toSeconds() + seconds / 2) / seconds;
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String fraction(int decimals) {
        return decimals == 0 ? "" : "." + "0".repeat(decimals);
    }

    private DecimalFormat pattern(String pattern) {
        return new DecimalFormat(pattern, symbols);
    }
}
