package org.advocacycrm.sending;

/** What became of an attempt to hand a message over. */
public sealed interface Handover {

    record Taken() implements Handover {}

    /** Nobody took it just now; it is worth another try. */
    record NotNow(String why) implements Handover {}

    /** It will never be taken. */
    record Never(String why) implements Handover {}

    /** Nothing will ever be taken for this address: as good as a message that bounced for good. */
    record Refused(String why) implements Handover {}
}
