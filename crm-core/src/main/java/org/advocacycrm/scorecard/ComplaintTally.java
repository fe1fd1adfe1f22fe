package org.advocacycrm.scorecard;

/**
 * The loop of the complaints received in a period.
 *
 * @param due received and either acknowledged or older than the 24 hours an acknowledgement may take
 * @param acknowledged of the due, acknowledged within 24 hours
 * @param closed of the received, closed by now
 * @param tellingKnown of the closed, those of which it was recorded whether the customer was told
 * @param told of those, the ones whose customer was told
 * @param timesToClose of the closed, in seconds
 */
public record ComplaintTally(
        long received,
        long due,
        long acknowledged,
        long closed,
        long tellingKnown,
        long told,
        QuantileSketch timesToClose)
        implements Tally<ComplaintTally> {

    public static final ComplaintTally NONE = new ComplaintTally(0, 0, 0, 0, 0, 0, QuantileSketch.EMPTY);

    @Override
    public ComplaintTally plus(ComplaintTally other) {
        return new ComplaintTally(
                received + other.received,
                due + other.due,
                acknowledged + other.acknowledged,
                closed + other.closed,
                tellingKnown + other.tellingKnown,
                told + other.told,
                timesToClose.plus(other.timesToClose));
    }
}
