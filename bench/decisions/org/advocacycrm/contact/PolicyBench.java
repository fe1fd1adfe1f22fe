package org.advocacycrm.contact;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long the pure function takes, over random requests to random customers. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PolicyBench {

    private static final int CASES = 4096;

    private final ContactRequest[] onAChannel = new ContactRequest[CASES];
    private final ContactRequest[] onTheBest = new ContactRequest[CASES];
    private final Recipient[] recipients = new Recipient[CASES];
    private int next;

    public PolicyBench() {
        var any = new AnyContact(new SplittableRandom(1));
        for (var number = 0; number < CASES; number++) {
            var request = any.request();
            var channel = request.channel();
            onAChannel[number] = channel == null ? request.on(org.advocacycrm.preference.Channel.EMAIL) : request;
            onTheBest[number] = new ContactRequest(
                    request.purpose(),
                    null,
                    request.topic(),
                    request.offerType(),
                    request.exception(),
                    request.at(),
                    request.notAfter());
            recipients[number] = any.recipient(request.at());
        }
    }

    @Benchmark
    public ContactDecision onOneChannel() {
        var number = next++ & (CASES - 1);
        return ContactPolicy.decide(onAChannel[number], recipients[number]);
    }

    @Benchmark
    public ContactDecision onTheBestOfSeven() {
        var number = next++ & (CASES - 1);
        return ContactPolicy.decide(onTheBest[number], recipients[number]);
    }
}
