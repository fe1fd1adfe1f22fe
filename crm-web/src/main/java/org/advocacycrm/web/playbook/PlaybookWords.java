package org.advocacycrm.web.playbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.playbook.SpendingRule;
import org.advocacycrm.web.frame.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the reader's language what the playbook is about. */
@Component
record PlaybookWords(MessageSource texts) {

    String say(String key, Locale language, Object... arguments) {
        return texts.getMessage("playbook." + key, arguments, language);
    }

    String segment(AdvocacySegment segment, Locale language) {
        return texts.getMessage("frame.segment." + segment.name().toLowerCase(Locale.ROOT), null, language);
    }

    String tier(ValueTier tier, Locale language) {
        return say("tier." + tier.name().toLowerCase(Locale.ROOT), language);
    }

    String rule(SpendingRule rule, Locale language) {
        if (!rule.restricts()) {
            return say("rule.free", language);
        }
        var forbidden = rule.marketing() ? "rewards" : rule.rewards() ? "marketing" : "both";
        var exceptFrom = rule.exceptFrom();
        return exceptFrom == null
                ? say("rule." + forbidden, language)
                : say("rule." + forbidden + "-except", language, tier(exceptFrom, language));
    }

    List<Choice> tiers(Locale language) {
        var nobody = List.of(new Choice("", say("rule.nobody", language)));
        var tiers = Arrays.stream(ValueTier.values())
                .map(tier -> new Choice(tier.name(), say("rule.from", language, tier(tier, language))));
        return Stream.concat(nobody.stream(), tiers).toList();
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
