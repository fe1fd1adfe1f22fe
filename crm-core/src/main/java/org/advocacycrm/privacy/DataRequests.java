package org.advocacycrm.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.StaleRevision;

/** All requests of customers about their own data, wherever they are kept. */
public interface DataRequests {

    /** A number no request has. */
    long nextNumber();

    Optional<DataRequest> of(RequestId id);

    /** Those of one customer, newest first. */
    List<DataRequest> of(CustomerId customer);

    /** Those that wait for an answer, the most urgent first. */
    List<DataRequest> open();

    /** The newest of those that are over. */
    List<DataRequest> closed(int most);

    /** The erasures that nobody took back in time. */
    List<RequestId> dueErasures(Instant now);

    /**
     * Keeps the request in place of the one it was derived from, with the steps that were added.
     *
     * @throws StaleRevision if that has been replaced since
     */
    void keep(DataRequest request);
}
