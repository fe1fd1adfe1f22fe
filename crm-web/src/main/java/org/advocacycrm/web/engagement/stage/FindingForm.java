package org.advocacycrm.web.engagement.stage;

import java.util.Arrays;
import java.util.Optional;
import org.advocacycrm.engagement.Finding;
import org.advocacycrm.engagement.Verdict;
import org.advocacycrm.engagement.position.StageDesk.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What somebody found, as it is submitted. */
record FindingForm(
        @Nullable String verdict,
        @Nullable String evidence,
        @Nullable String link) {

    static FindingForm empty() {
        return new FindingForm("", "", "");
    }

    Optional<Said> read(Errors errors) {
        var chosen = Arrays.stream(Verdict.values())
                .filter(known -> known.name().equals(verdict))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.rejectValue("verdict", "engagement.fault.verdict");
        }
        check(evidence, link, errors);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new Said(chosen.orElseThrow(), stripped(evidence), stripped(link)));
    }

    static void check(@Nullable String evidence, @Nullable String link, Errors errors) {
        var words = stripped(evidence);
        if (words.isEmpty() || words.length() > Finding.LONGEST_EVIDENCE) {
            errors.rejectValue("evidence", "engagement.fault.evidence", new Object[] {Finding.LONGEST_EVIDENCE}, null);
        }
        if (!Finding.isLink(stripped(link))) {
            errors.rejectValue("link", "engagement.fault.link");
        }
    }

    static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
