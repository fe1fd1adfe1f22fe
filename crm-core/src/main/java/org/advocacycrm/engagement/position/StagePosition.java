package org.advocacycrm.engagement.position;

import java.time.Instant;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.engagement.StageReading;

/** Where a customer stood when it was last looked at, and by which version of the book. */
public record StagePosition(CustomerId customer, StageReading reading, int bookVersion, Instant computedAt) {}
