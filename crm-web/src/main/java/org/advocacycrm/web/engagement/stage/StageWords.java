package org.advocacycrm.web.engagement.stage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.engagement.InteractionStage;
import org.advocacycrm.engagement.Sign;
import org.advocacycrm.engagement.StatementKind;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says stages, statements and signs in the reader's language. */
record StageWords(MessageSource texts, Locale language, Company company) {

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> coded(Class<E> type, @Nullable String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> code(constant).equals(code))
                .findFirst();
    }

    String say(String key, Object... arguments) {
        return texts.getMessage("engagement." + key, arguments, language);
    }

    String stage(InteractionStage stage) {
        return texts.getMessage("engagement.stage." + code(stage), null, language);
    }

    /** What the stage is about, in two or three words. */
    String purpose(InteractionStage stage) {
        return texts.getMessage("engagement.purpose." + code(stage), null, language);
    }

    String kind(StatementKind kind) {
        return texts.getMessage("engagement.kind." + code(kind), null, language);
    }

    String sign(Sign sign) {
        return texts.getMessage("engagement.sign." + code(sign.kind()), new Object[] {sign.number()}, language);
    }

    String segment(AdvocacySegment segment) {
        return texts.getMessage("frame.segment." + segment.name().toLowerCase(Locale.ROOT), null, language);
    }

    String tier(@Nullable ValueTier tier) {
        return tier == null ? say("tier-unknown") : texts.getMessage("customer.tier." + code(tier), null, language);
    }

    String days(@Nullable Integer days) {
        return days == null ? Figures.ABSENT : say("days", days);
    }

    Figures figures() {
        return Figures.in(language);
    }

    Dates dates() {
        return Dates.in(language, company.zone());
    }

    String list(List<String> items) {
        return String.join("; ", items);
    }
}
