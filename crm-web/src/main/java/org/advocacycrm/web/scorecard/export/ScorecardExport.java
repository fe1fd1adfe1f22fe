package org.advocacycrm.web.scorecard.export;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.export.job.ExportTarget;
import org.advocacycrm.web.export.job.Exportable;
import org.advocacycrm.web.export.job.Wish;
import org.advocacycrm.web.frame.QueryText;
import org.advocacycrm.web.scorecard.query.Asked;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The balanced scorecard as a file that is ordered. */
@Component
class ScorecardExport implements Exportable {

    private static final String PATH = "/staff/scorecard";

    private final ScorecardExports exports;
    private final MessageSource messages;
    private final Company company;

    ScorecardExport(ScorecardExports exports, MessageSource messages, Company company) {
        this.exports = exports;
        this.messages = messages;
        this.company = company;
    }

    @Override
    public String kind() {
        return "scorecard";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public List<String> formats() {
        return List.of("pdf", "xlsx", "csv", "json");
    }

    @Override
    public Plan plan(Wish wish) {
        var query = query(wish);
        var words = new ScorecardWords(messages, company, wish.language());
        var day = DateTimeFormatter.BASIC_ISO_DATE.format(exports.today());
        return new Plan(
                QueryText.of(query.at(PATH)),
                ScorecardName.of(query, day, wish.format()),
                words.say("scorecard.export.scope", words.periods(query).name(), words.scope(query.filter())));
    }

    @Override
    public long write(Wish wish, ExportTarget target) throws IOException {
        target.progress(0, 2);
        var report = exports.report(query(wish), wish.actor(), wish.language());
        target.progress(1, 2);
        target.content().write(exports.form(wish.format()).orElseThrow().write(report));
        target.progress(2, 2);
        return report.scorecard().lines().size();
    }

    private ScorecardQuery query(Wish wish) {
        var query = Asked.by(QueryText.parse(wish.query()), exports.today(), Set.of())
                .query();
        return query.with(query.lens().withoutView());
    }
}
