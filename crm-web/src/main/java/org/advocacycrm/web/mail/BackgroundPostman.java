package org.advocacycrm.web.mail;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.advocacycrm.mail.Letter;
import org.advocacycrm.mail.Postman;
import org.advocacycrm.sending.Handover;
import org.advocacycrm.sending.Messenger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers letters after the answer has gone out, and tries again when the mail server does not take one. */
final class BackgroundPostman implements Postman, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundPostman.class);
    private static final int TRIES = 4;

    private final ExecutorService rounds = Executors.newVirtualThreadPerTaskExecutor();
    private final Messenger messenger;
    private final String host;
    private final Duration firstPause;

    BackgroundPostman(Messenger messenger, String host, Duration firstPause) {
        this.messenger = messenger;
        this.host = host;
        this.firstPause = firstPause;
    }

    @Override
    public void send(Letter letter) {
        rounds.execute(() -> deliver(letter));
    }

    /** Lets the rounds on their way finish. */
    @Override
    public void close() {
        rounds.close();
    }

    private void deliver(Letter letter) {
        var reference = "letter-" + UUID.randomUUID() + "@" + host;
        for (var attempt = 1; attempt <= TRIES; attempt++) {
            switch (messenger.send(letter, reference)) {
                case Handover.Taken taken -> {
                    return;
                }
                case Handover.Never(var why) -> {
                    LOG.warn("A mail to {} was not sent: {}", letter.to().masked(), why);
                    return;
                }
                case Handover.Refused(var why) -> {
                    LOG.warn("A mail to {} was refused: {}", letter.to().masked(), why);
                    return;
                }
                case Handover.NotNow(var why) ->
                    LOG.warn(
                            "A mail to {} was not delivered (attempt {} of {}): {}",
                            letter.to().masked(),
                            attempt,
                            TRIES,
                            why);
            }
            if (attempt < TRIES && !pause(firstPause.multipliedBy(1L << (2 * (attempt - 1))))) {
                return;
            }
        }
    }

    private static boolean pause(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
