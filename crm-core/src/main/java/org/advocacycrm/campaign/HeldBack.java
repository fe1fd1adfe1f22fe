package org.advocacycrm.campaign;

/** Why a customer gets no message, besides what the contact decision says. */
public final class HeldBack {

    /** The customer told of a stage of life that the message does not suit. */
    public static final String LIFE_STAGE = "LIFE_STAGE";

    /** The window of the campaign ended first. */
    public static final String WINDOW_OVER = "WINDOW_OVER";

    /** There is no text for the channel. */
    static final String NO_TEXT = "NO_TEXT";

    /** Nobody took it, however often it was tried. */
    static final String NOT_TAKEN = "NOT_TAKEN";

    /** Whoever carries messages refused it. */
    static final String REFUSED = "REFUSED";

    private HeldBack() {}
}
