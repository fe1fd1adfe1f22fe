package org.advocacycrm.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The calls there are to make. */
public interface Calls {

    /** Adds a call to make, once for each reference. */
    void add(String reference, String name, String number, String text, Instant at);

    boolean isKnown(String reference);

    /** Those nobody has made yet: least often tried first, then the oldest. */
    List<Call> open(int most);

    /** The call was made; false if it is not open. */
    boolean made(UUID id, String by, Instant at);

    /** Nobody was reached; it is to be tried again. False if it is not open. */
    boolean missed(UUID id, String by, Instant at);
}
