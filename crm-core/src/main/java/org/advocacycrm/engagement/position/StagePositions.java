package org.advocacycrm.engagement.position;

import java.util.List;
import java.util.function.Consumer;
import org.advocacycrm.customer.CustomerId;

/** The last known position of every customer who has not objected to profiling. */
public interface StagePositions {

    /** Keeps them unless later ones are kept already. */
    void keep(List<StagePosition> positions);

    /** Hands over, in portions, every customer whose position was read by an earlier version of the book. */
    void forEachOfEarlierBook(int version, Consumer<List<CustomerId>> portion);
}
