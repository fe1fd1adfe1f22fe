package org.advocacycrm.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.demo.world.Draw;

/** What the demo company sells and for how much. */
final class Prices {

    private static final int ORGANIZATION_FACTOR = 5;
    private static final List<Article> ARTICLES = List.of(
            new Article("Wi-Fi router", 149.00),
            new Article("Mesh extender", 79.90),
            new Article("Cordless phone", 54.50),
            new Article("Roaming pass", 19.90),
            new Article("Installation service", 89.00),
            new Article("Cloud storage, one year", 39.00),
            new Article("Network cable set", 24.90),
            new Article("TV box", 99.00));

    record Article(String name, double price) {}

    private Prices() {}

    static BigDecimal annualValue(Profile profile, Draw draw) {
        var usual = switch (profile.tier()) {
            case LOW -> 228;
            case MID -> 444;
            case HIGH -> 876;
            case TOP -> 1_740;
        };
        return money(draw.skewed(profile.isOrganization() ? usual * ORGANIZATION_FACTOR : usual, 0.15));
    }

    /** What the contract of the customer is for. */
    static String service(Profile profile) {
        if (profile.isOrganization()) {
            return profile.tier().compareTo(ValueTier.HIGH) < 0 ? "Business 500" : "Business 1000";
        }
        return switch (profile.tier()) {
            case LOW -> "Internet 100";
            case MID -> "Internet 250";
            case HIGH -> "Internet 500";
            case TOP -> "Internet 1000";
        };
    }

    static Article article(Draw draw) {
        return draw.oneOf(ARTICLES);
    }

    static BigDecimal money(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }
}
