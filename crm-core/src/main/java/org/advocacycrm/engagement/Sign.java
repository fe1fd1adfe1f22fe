package org.advocacycrm.engagement;

/** Something in the records that decides a statement: a kind with its number, such as "bought at least 2 times". */
public record Sign(SignKind kind, int number) {

    public Sign {
        if (number < 1 || number > kind.most()) {
            throw new IllegalArgumentException("Not from 1 to " + kind.most() + ": " + number);
        }
    }
}
