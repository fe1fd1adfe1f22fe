package org.advocacycrm.web.scorecard.export;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.advocacycrm.analytics.scorecard.BalancedScorecard;
import org.advocacycrm.analytics.signoff.ScorecardArchive;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.ScorecardWords;

/**
 * A scorecard about to become a file.
 *
 * @param actor who asked for it
 */
record Report(ScorecardArchive.Shown shown, ScorecardQuery query, Company company, ScorecardWords words, String actor) {

    BalancedScorecard scorecard() {
        return shown.scorecard();
    }

    /** Whose figures these are, in words: signed ones, or those of the data as they are. */
    String edition() {
        var signOff = shown.signOff();
        return signOff == null
                ? words.say("scorecard.edition.live")
                : words.say(
                        "scorecard.edition.signed",
                        signOff.version(),
                        signOff.signer(),
                        Dates.in(words.locale(), zone()).moment(signOff.at()).text());
    }

    ZoneId zone() {
        return company.zone();
    }

    /** Such as {@code scorecard-2026-Q3-all-20261121.pdf}. */
    String fileName(String type) {
        var day = DateTimeFormatter.BASIC_ISO_DATE.format(
                scorecard().asOf().atZone(zone()).toLocalDate());
        return ScorecardName.of(query, day, type);
    }
}
