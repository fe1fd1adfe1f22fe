package org.advocacycrm.web.security;

import org.advocacycrm.customer.CustomerId;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody whom the portal takes for a customer, on whatever proof. */
public sealed interface PortalVisitor extends UserDetails, Actor permits PortalCustomer, MessageReader {

    CustomerId customer();

    @Override
    default String actor() {
        return customer().actor();
    }
}
