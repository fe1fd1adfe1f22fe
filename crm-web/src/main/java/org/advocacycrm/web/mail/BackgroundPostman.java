package org.advocacycrm.web.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.advocacycrm.mail.Letter;
import org.advocacycrm.mail.Postman;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;

/** Delivers letters after the answer has gone out, and tries again when the mail server does not take one. */
final class BackgroundPostman implements Postman, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundPostman.class);
    private static final int TRIES = 4;

    private final ExecutorService rounds = Executors.newVirtualThreadPerTaskExecutor();
    private final LetterPaper paper;
    private final Delivery delivery;
    private final Duration firstPause;

    BackgroundPostman(LetterPaper paper, Delivery delivery, Duration firstPause) {
        this.paper = paper;
        this.delivery = delivery;
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
        for (var attempt = 1; attempt <= TRIES; attempt++) {
            try {
                delivery.deliver(paper.write(letter));
                return;
            } catch (MessagingException | MailException | IOException failure) {
                LOG.warn(
                        "A mail to {} was not delivered (attempt {} of {}): {}",
                        letter.to().masked(),
                        attempt,
                        TRIES,
                        failure.getMessage());
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
