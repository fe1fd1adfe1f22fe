package org.advocacycrm.web.scorecard.page;

import java.util.Set;
import org.advocacycrm.web.frame.QueryText;
import org.advocacycrm.web.frame.ViewedPage;
import org.advocacycrm.web.scorecard.query.Asked;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Lets scorecards be saved as views. */
@Component
class ScorecardViews implements ViewedPage {

    private final ScorecardPages pages;

    ScorecardViews(ScorecardPages pages) {
        this.pages = pages;
    }

    @Override
    public String path() {
        return ScorecardPages.PATH;
    }

    @Override
    public String canonical(MultiValueMap<String, String> parameters) {
        var query = Asked.by(parameters, pages.today(), Set.of()).query();
        return QueryText.of(query.with(query.lens().withoutView()).at(ScorecardPages.PATH));
    }
}
