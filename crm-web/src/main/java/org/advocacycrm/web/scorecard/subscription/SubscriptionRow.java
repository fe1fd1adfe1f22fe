package org.advocacycrm.web.scorecard.subscription;

import org.advocacycrm.web.frame.When;

/**
 * A subscription, ready to print.
 *
 * @param href the scorecard that it sends, as it is now
 * @param next when the next mail goes out
 * @param mine whether the reader gets it
 * @param removable whether the reader may end it for everybody
 */
record SubscriptionRow(
        String id,
        String period,
        String scope,
        String href,
        String format,
        String recipients,
        When next,
        boolean mine,
        boolean removable) {}
