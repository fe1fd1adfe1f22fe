package org.advocacycrm.intake;

/** One thing that is wrong with a record: the field, the text found there and the reason. */
public record Fault(String field, String value, String reason) {

    public static Fault missing(String field) {
        return new Fault(field, "", "is missing");
    }
}
