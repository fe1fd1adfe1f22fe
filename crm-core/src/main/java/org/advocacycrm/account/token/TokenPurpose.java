package org.advocacycrm.account.token;

import java.time.Duration;

/** What a one-time token is good for; it opens nothing else. */
public record TokenPurpose(String name, Duration validity) {

    public static final TokenPurpose PORTAL_SIGN_IN = new TokenPurpose("PORTAL_SIGN_IN", Duration.ofMinutes(15));
    public static final TokenPurpose STAFF_INVITATION = new TokenPurpose("STAFF_INVITATION", Duration.ofDays(3));
    public static final TokenPurpose FIRST_ADMINISTRATOR = new TokenPurpose("FIRST_ADMINISTRATOR", Duration.ofDays(1));
}
