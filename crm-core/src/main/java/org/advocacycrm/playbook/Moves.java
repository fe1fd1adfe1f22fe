package org.advocacycrm.playbook;

/** Where customers went who began together: how many to the right, nowhere, to the left. */
public record Moves(long right, long stayed, long left) {

    public static final Moves NONE = new Moves(0, 0, 0);

    public long all() {
        return right + stayed + left;
    }
}
