package org.advocacycrm.template;

/**
 * How a text message is cut into parts: 160 characters of the telephone alphabet, or 70 of any other; a little less each
 * where there are several.
 */
public record TextMessage(int units, boolean telephoneAlphabet) {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "^{}\\[~]|€\f";

    public static TextMessage of(String text) {
        var telephone = text.chars().allMatch(sign -> isIn(BASIC, sign) || isIn(EXTENDED, sign));
        var escapes = telephone
                ? (int) text.chars().filter(sign -> isIn(EXTENDED, sign)).count()
                : 0;
        return new TextMessage(text.length() + escapes, telephone);
    }

    public int parts() {
        var single = telephoneAlphabet ? 160 : 70;
        var several = telephoneAlphabet ? 153 : 67;
        return units <= single ? 1 : (units + several - 1) / several;
    }

    private static boolean isIn(String alphabet, int sign) {
        return alphabet.indexOf(sign) >= 0;
    }
}
