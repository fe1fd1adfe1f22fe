package org.advocacycrm.service;

import java.util.List;
import org.advocacycrm.customer.CustomerId;

/** What customers are still waiting for. */
public interface OpenRequests {

    /** The customer's open requests, newest first. */
    List<OpenRequest> of(CustomerId customer);
}
