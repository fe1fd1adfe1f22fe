package org.advocacycrm.privacy;

import org.advocacycrm.account.token.Secret;
import org.advocacycrm.preference.CustomerContact;
import org.jspecify.annotations.Nullable;

/** Tells customers by mail what happens to their requests. */
public interface RequestMail {

    /**
     * Tells about the last step of the request.
     *
     * @param cancel opens the page on which an erasure is taken back; none where there is nothing to take back
     */
    void tell(CustomerContact customer, DataRequest request, @Nullable Secret cancel);

    /** The last mail somebody gets, to an address that is no longer kept. */
    void tellErased(CustomerContact asKnownBefore, DataRequest request);
}
