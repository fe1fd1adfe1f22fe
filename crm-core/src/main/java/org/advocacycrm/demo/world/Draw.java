package org.advocacycrm.demo.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that repeats itself: the same seed, purpose and number give the same draws on every machine. */
public final class Draw {

    private final SplittableRandom random;

    private Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The draws for one purpose of one of many alike; no purpose disturbs the draws of another. */
    public static Draw of(long seed, String purpose, long number) {
        return new Draw(scatter(scatter(seed ^ purpose.hashCode()) + number));
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    public double between(double from, double to) {
        return from + random.nextDouble() * (to - from);
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the choices, each as likely as its weight is large. */
    public <T> T oneOf(List<T> choices, double... weights) {
        return choices.get(weighted(weights));
    }

    /** The position that was hit when each position is as likely as its weight is large. */
    public int weighted(double... weights) {
        var total = 0.0;
        for (var weight : weights) {
            total += weight;
        }
        var hit = random.nextDouble() * total;
        var position = 0;
        while (position < weights.length - 1 && hit >= weights[position]) {
            hit -= weights[position];
            position++;
        }
        return position;
    }

    /** Numbers from 0 to 1 in no order, spread as evenly as so many can be. */
    public List<Double> evenShares(int count) {
        var shares = new ArrayList<Double>(count);
        for (var nth = 0; nth < count; nth++) {
            shares.add((nth + random.nextDouble()) / count);
        }
        for (var last = count - 1; last > 0; last--) {
            Collections.swap(shares, last, random.nextInt(last + 1));
        }
        return shares;
    }

    /** Normally distributed around the mean. */
    public double around(double mean, double deviation) {
        var radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return mean + deviation * radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }

    /** Skewed as durations are: half of the draws lie under the median, a few far above it. */
    public double skewed(double median, double spread) {
        return median * StrictMath.exp(around(0, spread));
    }

    /** How many rare and independent things happen where {@code mean} are expected. */
    public int count(double mean) {
        var limit = StrictMath.exp(-mean);
        var product = random.nextDouble();
        var count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /** The finalizer of MurmurHash3: neighbouring numbers start far apart. */
    private static long scatter(long number) {
        var mixed = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
