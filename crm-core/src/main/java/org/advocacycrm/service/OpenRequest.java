package org.advocacycrm.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case that is not resolved yet, as its customer sees it.
 *
 * @param reference what the customer may quote when asking about it
 * @param answeredAt when the company first answered, if it has
 */
public record OpenRequest(
        String reference,
        String category,
        Instant openedAt,
        @Nullable Instant answeredAt) {}
