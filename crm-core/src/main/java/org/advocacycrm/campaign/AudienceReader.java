package org.advocacycrm.campaign;

import org.advocacycrm.directory.CustomerFilter;

/** Understands the addresses of the customer list. */
public interface AudienceReader {

    /** Which customers the list shows; what it does not understand asks nothing. */
    CustomerFilter filter(String query);

    /** The page whose views are audiences. */
    String page();
}
