package org.advocacycrm.web.customer;

import org.advocacycrm.campaign.AudienceReader;
import org.advocacycrm.directory.CustomerFilter;
import org.advocacycrm.web.frame.QueryText;
import org.springframework.stereotype.Component;

/** What the list of customers shows, as an audience. */
@Component
class CustomerAudiences implements AudienceReader {

    @Override
    public CustomerFilter filter(String query) {
        return CustomerQueryParser.parse(QueryText.parse(query)).query().filter();
    }

    @Override
    public String page() {
        return CustomerListController.PATH;
    }
}
