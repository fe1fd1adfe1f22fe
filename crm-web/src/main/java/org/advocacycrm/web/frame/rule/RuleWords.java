package org.advocacycrm.web.frame.rule;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.advocacy.Range;
import org.advocacycrm.advocacy.SegmentCondition;
import org.advocacycrm.advocacy.SegmentEvidence;
import org.advocacycrm.advocacy.SegmentRule;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.ruleset.RuleBook;
import org.springframework.context.MessageSource;

/** Says rules in the reader's language: those of the source articles as they say them, others by their conditions. */
public record RuleWords(MessageSource texts, Locale language) {

    private static final int MOST_LIKELY = 10;

    /** What decided the segment, by the code it is stored as. */
    public String segmentRule(String code, RuleBook book) {
        return book.segmentRule(code).map(this::segmentRule).orElse(code);
    }

    public String segmentRule(SegmentRule rule) {
        var known = texts.getMessage("customer.rule." + code(rule.code()), null, "", language);
        return known == null || known.isEmpty() ? condition(rule.when()) : known;
    }

    public String stageRule(LifecycleRule rule) {
        return texts.getMessage("customer.stage-rule." + code(rule.name()), null, language);
    }

    public String stage(LifecycleStage stage) {
        return texts.getMessage("customer.stage." + code(stage.name()), null, language);
    }

    public String segment(AdvocacySegment segment) {
        return texts.getMessage("frame.segment." + segment.name().toLowerCase(Locale.ROOT), null, language);
    }

    /** Everything that is known of somebody, in one sentence. */
    public String evidence(SegmentEvidence evidence) {
        var parts = new ArrayList<String>();
        parts.add(evidence.likelihood() == null ? say("never-asked") : say("likelihood-is", evidence.likelihood()));
        parts.add(say("promotions.is", evidence.promotions()));
        parts.add(say("attacks.is", evidence.attacks()));
        parts.add(say(evidence.openMajor() ? "complaint" : "no-complaint"));
        parts.add(say(evidence.leaving() ? "leaving" : "not-leaving"));
        parts.add(
                evidence.satisfaction() == null
                        ? say("no-satisfaction")
                        : say("satisfaction.is", evidence.satisfaction()));
        return ListFormatter.getInstance(language).format(parts);
    }

    /** All that has to hold, in one sentence. */
    public String condition(SegmentCondition when) {
        var parts = new ArrayList<String>();
        likelihood(when.likelihood(), parts);
        count("promotions", when.promotions(), parts);
        count("attacks", when.attacks(), parts);
        if (when.openMajor() != null) {
            parts.add(say(when.openMajor() ? "complaint" : "no-complaint"));
        }
        if (when.leaving() != null) {
            parts.add(say(when.leaving() ? "leaving" : "not-leaving"));
        }
        satisfaction(when.satisfaction(), parts);
        return parts.isEmpty()
                ? say("always")
                : ListFormatter.getInstance(language).format(parts);
    }

    private void likelihood(Range range, List<String> parts) {
        if (range.given() == Range.Given.NO) {
            parts.add(say("never-asked"));
        } else if (range.from() != null || range.below() != null) {
            var from = range.from() == null ? 0 : range.from();
            var to = range.below() == null ? MOST_LIKELY : range.below() - 1;
            parts.add(orNone(range, say("likelihood", from, to), "never-asked"));
        } else if (range.given() == Range.Given.YES) {
            parts.add(say("asked"));
        }
    }

    private void count(String what, Range range, List<String> parts) {
        if (range.from() != null && range.below() != null) {
            parts.add(say(what + ".between", range.from(), range.below() - 1));
        } else if (range.from() != null) {
            parts.add(say(what + ".from", range.from()));
        } else if (range.below() != null) {
            parts.add(say(what + ".to", range.below() - 1));
        }
    }

    private void satisfaction(Range range, List<String> parts) {
        if (range.given() == Range.Given.NO) {
            parts.add(say("no-satisfaction"));
        } else if (range.from() != null && range.below() != null) {
            parts.add(orNone(range, say("satisfaction.between", range.from(), range.below()), "no-satisfaction"));
        } else if (range.from() != null) {
            parts.add(orNone(range, say("satisfaction.from", range.from()), "no-satisfaction"));
        } else if (range.below() != null) {
            parts.add(orNone(range, say("satisfaction.below", range.below()), "no-satisfaction"));
        } else if (range.given() == Range.Given.YES) {
            parts.add(say("satisfaction.any"));
        }
    }

    private String orNone(Range range, String words, String none) {
        return range.given() == Range.Given.EITHER ? say("or-none", words, say(none)) : words;
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage("rule.condition." + key, arguments, language);
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
