package org.advocacycrm.web.scorecard.page;

import java.time.ZoneId;
import java.util.stream.Collectors;
import org.advocacycrm.analytics.signoff.Edition;
import org.advocacycrm.analytics.signoff.ScorecardArchive;
import org.advocacycrm.signoff.SignOff;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.ScorecardWords;

/** Says who signed what is shown, and what is different now. */
final class SignatureNotes {

    private static final int NAMED = 3;

    private final ScorecardArchive archive;
    private final ScorecardWords words;
    private final ZoneId zone;

    SignatureNotes(ScorecardArchive archive, ScorecardWords words, ZoneId zone) {
        this.archive = archive;
        this.words = words;
        this.zone = zone;
    }

    SignatureNote of(ScorecardArchive.Shown shown, ScorecardQuery query) {
        var signOff = shown.signOff();
        var versions = shown.versions();
        return new SignatureNote(
                signOff == null ? "" : signed(signOff, versions.getLast()),
                signOff == null || signOff.reason().isEmpty()
                        ? ""
                        : words.say("scorecard.signed.reason", signOff.reason()),
                signOff == null ? "" : differences(shown),
                signOff == null && !versions.isEmpty()
                        ? words.say(
                                "scorecard.signed.available", versions.getLast().version())
                        : "",
                query.with(new Edition.Live()).at(ScorecardPages.PATH),
                versions.isEmpty() ? null : query.with(new Edition.Usual()).at(ScorecardPages.PATH),
                query.with(new Edition.Usual()).at("/staff/sign-offs/period"));
    }

    private String signed(SignOff signOff, SignOff latest) {
        var key = signOff.version() < latest.version() ? "scorecard.signed.superseded" : "scorecard.signed";
        return words.say(
                key,
                signOff.version(),
                signOff.signer(),
                Dates.in(words.locale(), zone).moment(signOff.at()).text(),
                latest.version());
    }

    private String differences(ScorecardArchive.Shown shown) {
        var differences = archive.differences(shown.scorecard());
        if (differences.isEmpty()) {
            return "";
        }
        var named = differences.stream().limit(NAMED).map(this::difference).collect(Collectors.joining("; "));
        return words.say("scorecard.signed.differs", differences.size(), named, differences.size() - NAMED);
    }

    private String difference(ScorecardArchive.Difference difference) {
        var unit = difference.metric().unit();
        return words.say(
                "scorecard.signed.difference",
                words.name(difference.metric()),
                words.figures().value(difference.live().value(), unit),
                words.figures().count(difference.live().n()),
                words.figures().value(difference.signed().value(), unit),
                words.figures().count(difference.signed().n()));
    }
}
