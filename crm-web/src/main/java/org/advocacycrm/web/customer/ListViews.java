package org.advocacycrm.web.customer;

import org.advocacycrm.web.frame.QueryText;
import org.advocacycrm.web.frame.ViewedPage;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Lets lists of customers be saved as views. */
@Component
class ListViews implements ViewedPage {

    @Override
    public String path() {
        return CustomerListController.PATH;
    }

    @Override
    public String canonical(MultiValueMap<String, String> parameters) {
        return QueryText.of(
                CustomerQueryParser.parse(parameters).query().inItself().address(""));
    }
}
