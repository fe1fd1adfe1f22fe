package org.advocacycrm.contact;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.advocacycrm.contact.ContactDecision.Allow;
import org.advocacycrm.contact.ContactDecision.Defer;

/**
 * Compares the decision with the second reading of the policy on random cases, and asks every deferral again at its
 * instant. Ends with 1 where the two differ.
 */
public final class Agreement {

    private static final int PARTS = 64;

    private Agreement() {}

    public static void main(String... arguments) {
        var cases = Long.parseLong(arguments[0]);
        var seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        var begun = System.nanoTime();
        var random = new SplittableRandom(seed);
        var seeds = IntStream.range(0, PARTS).mapToObj(part -> random.split()).toList();
        var answers = seeds.parallelStream().map(part -> compare(part, (cases + PARTS - 1) / PARTS)).reduce(Agreement::sum).orElseThrow();
        var total = answers.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf(
                Locale.ROOT, "%d random cases, seed %d, %.0f s: both readings agree%n", total, seed, (System.nanoTime() - begun) / 1e9);
        answers.forEach((answer, count) -> System.out.printf(Locale.ROOT, "  %-28s %9d%n", answer, count));
    }

    private static TreeMap<String, Long> compare(SplittableRandom random, long cases) {
        var any = new AnyContact(random);
        var answers = new TreeMap<String, Long>();
        for (var number = 0L; number < cases; number++) {
            var request = any.request();
            var recipient = any.recipient(request.at());
            var decision = ContactPolicy.decide(request, recipient);
            requireSame(request, recipient, decision);
            answers.merge(decision.outcome() + decision.why().map(reason -> " " + reason).orElse(""), 1L, Long::sum);
        }
        return answers;
    }

    private static void requireSame(ContactRequest request, Recipient recipient, ContactDecision decision) {
        var plain = PlainReading.of(request, recipient);
        var until = decision instanceof Defer deferred ? deferred.until() : null;
        var answer = new PlainReading.Answer(
                decision.outcome().name(), decision.why().map(Reason::name).orElse(null), until, decision.channel());
        var again = until == null || ContactPolicy.decide(request.on(decision.channel()).at(until), recipient) instanceof Allow;
        if (!answer.equals(plain) || !again) {
            System.err.printf("%s%n%s%ndecision %s, second reading %s, asked again an ALLOW: %s%n", request, recipient, answer, plain, again);
            System.exit(1);
        }
    }

    private static TreeMap<String, Long> sum(TreeMap<String, Long> one, TreeMap<String, Long> other) {
        other.forEach((answer, count) -> one.merge(answer, count, Long::sum));
        return one;
    }
}
