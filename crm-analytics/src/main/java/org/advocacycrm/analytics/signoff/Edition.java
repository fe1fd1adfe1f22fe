package org.advocacycrm.analytics.signoff;

/** Which figures of a period are wanted. */
public sealed interface Edition {

    /** The signed ones where there are any: whoever opens a signed period sees what was signed. */
    record Usual() implements Edition {}

    /** What the data say now. */
    record Live() implements Edition {}

    /** One signed version. */
    record Version(int number) implements Edition {}
}
