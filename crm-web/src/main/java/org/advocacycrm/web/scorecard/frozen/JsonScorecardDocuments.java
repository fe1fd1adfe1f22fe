package org.advocacycrm.web.scorecard.frozen;

import java.util.List;
import org.advocacycrm.analytics.scorecard.BalancedScorecard;
import org.advocacycrm.analytics.signoff.ScorecardDocuments;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Scorecards as JSON. Whatever may change its meaning later – formulas, targets, names of owners – is written out. */
@Component
class JsonScorecardDocuments implements ScorecardDocuments {

    /** Counts up when older documents could no longer be read the same way. */
    static final int FORMAT = 1;

    private final JsonMapper json;

    JsonScorecardDocuments(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String write(List<BalancedScorecard> scorecards) {
        return json.writeValueAsString(DocumentWriter.document(scorecards));
    }

    @Override
    public List<BalancedScorecard> read(String document) {
        return DocumentReader.scorecards(json.readTree(document));
    }
}
