package org.advocacycrm.web.segment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.migration.MigrationMatrix;
import org.advocacycrm.migration.Mover;
import org.advocacycrm.migration.Position;
import org.advocacycrm.ruleset.RuleBook;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.frame.rule.RuleWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says positions, heads and spend in the reader's language. */
record MatrixWords(MessageSource texts, Locale language, Currency currency) {

    private static final int SHARE_DIGITS = 6;

    String say(String key, Object... arguments) {
        return texts.getMessage("segment." + key, arguments, language);
    }

    Figures figures() {
        return Figures.in(language);
    }

    /** A segment by its name; the outside by whether it is where somebody came from or went to. */
    String position(Position position, boolean before) {
        return position.isSegment()
                ? texts.getMessage("frame.segment." + position.name().toLowerCase(Locale.ROOT), null, language)
                : say(before ? "came" : "went");
    }

    String amount(MigrationMatrix matrix, Position was, Position is, boolean byValue) {
        return byValue ? money(matrix.value(was, is)) : figures().count(matrix.customers(was, is));
    }

    String money(BigDecimal amount) {
        return figures().wholeMoney(amount, currency);
    }

    String share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? "" : figures().percent(part.divide(whole, SHARE_DIGITS, RoundingMode.HALF_UP));
    }

    String country(@Nullable String code) {
        return code == null ? Figures.ABSENT : Locale.of("", code).getDisplayCountry(language);
    }

    String tier(@Nullable ValueTier tier) {
        return tier == null
                ? Figures.ABSENT
                : texts.getMessage("customer.tier." + MigrationQuery.code(tier), null, language);
    }

    /** What decided where somebody is now; for who is outside, or about to leave, what decided the stage. */
    String why(Mover mover, RuleBook book) {
        var segment = mover.segmentRule();
        var stage = mover.stageRule();
        if (segment == null || stage == null) {
            return Figures.ABSENT;
        }
        if (!mover.is().isSegment()) {
            return rules().stageRule(stage);
        }
        var decided = book.segmentRule(segment);
        var words = decided.map(rules()::segmentRule).orElse(segment);
        var isLeaving =
                decided.isPresent() && Boolean.TRUE.equals(decided.get().when().leaving());
        return isLeaving ? say("leaving-because", words, rules().stageRule(stage)) : words;
    }

    private RuleWords rules() {
        return new RuleWords(texts, language);
    }
}
