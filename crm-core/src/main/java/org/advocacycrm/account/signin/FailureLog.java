package org.advocacycrm.account.signin;

import java.time.Instant;

/** Who failed to sign in, how often. A subject is an account or a network address; nobody can tell which from its key. */
public interface FailureLog {

    /** What is known of the subject; nobody else can change it until the unit of work ends. */
    Failures locked(String subject);

    void keep(String subject, Failures failures);

    void forgetLastBefore(Instant moment);
}
