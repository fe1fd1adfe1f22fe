package org.advocacycrm.account.portal;

import java.util.List;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.mail.EmailAddress;

/** Which customers may be reached through an e-mail address. */
public interface PortalAccess {

    /** A customer as somebody who may act for several recognises it. */
    record Entry(CustomerId customer, String name) {}

    /** By name. */
    List<Entry> through(EmailAddress address);
}
