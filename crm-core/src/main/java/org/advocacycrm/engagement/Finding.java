package org.advocacycrm.engagement;

import java.time.Instant;
import java.util.regex.Pattern;
import org.advocacycrm.customer.CustomerId;

/**
 * What somebody found of one customer, never changed afterwards: a later finding replaces it.
 *
 * @param evidence what it rests on, in words
 * @param link where that can be seen; may be empty
 */
public record Finding(
        CustomerId customer,
        StatementId statement,
        Verdict verdict,
        String evidence,
        String link,
        Instant at,
        String by) {

    public static final int LONGEST_EVIDENCE = 500;
    public static final int LONGEST_LINK = 500;

    private static final Pattern LINK = Pattern.compile("(https?://|/staff/)\\S+");

    public Finding {
        if (evidence.isBlank() || evidence.length() > LONGEST_EVIDENCE) {
            throw new IllegalArgumentException("A finding says in short what it rests on.");
        }
        if (!isLink(link)) {
            throw new IllegalArgumentException("Not an address: " + link);
        }
    }

    /** Whether it can be kept as a link: nothing, an address in the web, or one in this application. */
    public static boolean isLink(String text) {
        return text.isEmpty()
                || (text.length() <= LONGEST_LINK && LINK.matcher(text).matches());
    }
}
