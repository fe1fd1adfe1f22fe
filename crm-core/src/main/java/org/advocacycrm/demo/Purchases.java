package org.advocacycrm.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.intake.RecordType;

/** What one customer pays: the fees of the contracts, and what is bought besides. */
final class Purchases {

    private static final double A_YEAR_OF_A_SHOPPER = 6.5;
    private static final double A_YEAR_BESIDES_A_CONTRACT = 0.7;
    private static final double REFUNDED = 0.03;

    private final Setting setting;
    private final Profile profile;
    private final Relationship relationship;
    private final Draw draw;
    private final List<Row> rows = new ArrayList<>();
    private final List<Instant> shopping = new ArrayList<>();

    private Purchases(Setting setting, Profile profile, Relationship relationship) {
        this.setting = setting;
        this.profile = profile;
        this.relationship = relationship;
        this.draw = setting.draw("purchases", profile);
    }

    static Purchases of(Setting setting, Profile profile, Relationship relationship, Mood mood) {
        var purchases = new Purchases(setting, profile, relationship);
        relationship.agreements().forEach(purchases::payFees);
        purchases.goShopping(mood);
        return purchases;
    }

    List<Row> rows() {
        return rows;
    }

    /** When something was bought that is not a fee. */
    List<Instant> shopping() {
        return shopping;
    }

    private void payFees(Agreement agreement) {
        var months = profile.isOrganization() ? 1 : 2;
        var fee = Prices.money(agreement.annualValue().doubleValue() * months / 12);
        for (var paid = 0; ; paid++) {
            var due = agreement.startsOn().plusMonths((long) paid * months);
            if (!due.isBefore(agreement.dueOn())
                    || !due.isBefore(setting.timeline().today())) {
                return;
            }
            add(due.plusDays(draw.between(0, 3)), fee, Prices.service(profile));
        }
    }

    private void goShopping(Mood mood) {
        var timeline = setting.timeline();
        var rate = profile.plan().isContract() ? A_YEAR_BESIDES_A_CONTRACT : A_YEAR_OF_A_SHOPPER;
        var daysBetween = 365 / rate;
        for (var day = timeline.start().plusDays((long) draw.between(0, daysBetween));
                day.isBefore(timeline.today());
                day = day.plusDays((long) Math.max(2, draw.between(0.35, 1.65) * daysBetween / eagerness(mood, day)))) {
            if (relationship.isActiveOn(day)) {
                buy(day);
            }
        }
    }

    private double eagerness(Mood mood, LocalDate day) {
        return StrictMath.exp(0.18 * Math.clamp(mood.on(day), -2, 2))
                * (1 + 0.1 * setting.timeline().progress(day));
    }

    private void buy(LocalDate day) {
        var article = Prices.article(draw);
        var pieces = profile.isOrganization() ? draw.between(1, 5) : 1;
        var amount = Prices.money(article.price() * pieces);
        shopping.add(add(day, amount, article.name()));
        if (draw.chance(REFUNDED)) {
            add(day.plusDays(draw.between(5, 20)), amount.negate(), article.name());
        }
    }

    private Instant add(LocalDate day, BigDecimal amount, String product) {
        var moment = setting.timeline().momentOn(day, draw);
        if (setting.timeline().covers(moment)) {
            rows.add(Row.of(RecordType.TRANSACTIONS, profile.recordId("T", rows.size() + 1))
                    .with("customer_external_id", profile.externalId())
                    .with("occurred_at", moment)
                    .with("amount", amount)
                    .with("currency", setting.currency().getCurrencyCode())
                    .with("product", product));
        }
        return moment;
    }
}
