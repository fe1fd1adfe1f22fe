package org.advocacycrm.web.engagement.level;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.engagement.level.LevelEvidence;
import org.advocacycrm.engagement.level.LevelRule;
import org.advocacycrm.standing.CustomerHistories;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.CustomerPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How engaged the customer is and by what evidence, on the page about the customer. */
@Component
@Order(LevelPanel.POSITION)
record LevelPanel(CustomerHistories histories, MessageSource texts) implements CustomerPanel {

    static final int POSITION = 310;

    /** The panel, ready to print. */
    record Shown(String code, String level, String rule, List<Line> evidence) {}

    record Line(String name, String value, String href) {}

    @Override
    public Place place() {
        return Place.DETAIL;
    }

    @Override
    public String template() {
        return "engagement/_level";
    }

    @Override
    public boolean profiles() {
        return true;
    }

    @Override
    public Optional<Shown> of(CustomerInView customer) {
        return histories.of(List.of(customer.id())).stream()
                .findFirst()
                .map(history -> LevelEvidence.of(history, customer.zone(), customer.asOf()))
                .map(evidence -> shown(evidence, customer));
    }

    private Shown shown(LevelEvidence evidence, CustomerInView customer) {
        var rule = LevelRule.decidingOn(evidence);
        var language = customer.language();
        return new Shown(
                code(rule.level()),
                say("engagement.level." + code(rule.level()), language),
                say("engagement.level-rule." + code(rule), language),
                List.of(
                        line("likelihood", number(evidence.likelihood(), language), "feedback", customer),
                        line("satisfaction", number(evidence.satisfaction(), language), "feedback", customer),
                        line("answers", number(evidence.answers(), language), "feedback", customer),
                        line("promotions", number(evidence.promotions(), language), "voice", customer),
                        line("attacks", number(evidence.attacks(), language), "voice", customer),
                        line(
                                "open-major",
                                say("engagement.level-evidence." + (evidence.openMajor() ? "yes" : "no"), language),
                                "cases",
                                customer),
                        line("bought", number(evidence.bought(), language), "orders", customer)));
    }

    private Line line(String name, String value, String tab, CustomerInView customer) {
        return new Line(
                say("engagement.level-evidence." + name, customer.language()),
                value,
                "/staff/customers/" + customer.id() + "?show=" + tab + "#timeline");
    }

    private static String number(@Nullable Number number, Locale language) {
        return number == null ? Figures.ABSENT : Figures.in(language).count(Math.round(number.doubleValue()));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String say(String code, Locale language) {
        return texts.getMessage(code, null, language);
    }
}
