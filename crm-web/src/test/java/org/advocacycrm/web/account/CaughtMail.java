package org.advocacycrm.web.account;

import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.advocacycrm.mail.Letter;
import org.advocacycrm.mail.Postman;

/** Keeps letters instead of sending them. */
final class CaughtMail implements Postman {

    private static final Pattern LINK = Pattern.compile("http://[^/]+(/\\S+)");
    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})$");

    private final Queue<Letter> letters = new ConcurrentLinkedQueue<>();

    @Override
    public void send(Letter letter) {
        letters.add(letter);
    }

    /** The oldest letter to the address, which is taken out. */
    Letter to(String address) {
        var letter = letters.stream()
                .filter(candidate -> candidate.to().value().equals(address))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No mail to " + address));
        letters.remove(letter);
        return letter;
    }

    boolean hasNothingFor(String address) {
        return letters.stream().noneMatch(letter -> letter.to().value().equals(address));
    }

    static String linkIn(Letter letter) {
        return first(LINK, letter);
    }

    static String codeIn(Letter letter) {
        return first(CODE, letter);
    }

    private static String first(Pattern pattern, Letter letter) {
        var found = pattern.matcher(letter.text());
        if (!found.find()) {
            throw new NoSuchElementException(letter.text());
        }
        return found.group(1);
    }
}
