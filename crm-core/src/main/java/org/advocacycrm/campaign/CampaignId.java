package org.advocacycrm.campaign;

import java.util.UUID;
import org.advocacycrm.customer.CustomerId;

public record CampaignId(UUID value) {

    /** What its message to the customer is named by, however often it is tried. */
    public String reference(CustomerId customer, String host) {
        return "campaign-" + value + "." + customer + "@" + host;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
