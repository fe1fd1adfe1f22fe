package org.advocacycrm.web.scorecard.page;

import org.jspecify.annotations.Nullable;

/**
 * What a reader must know about signatures under the figures.
 *
 * @param signed who signed the figures shown, and when; empty where they are the live ones
 * @param reason why they were stated anew; empty for a first version
 * @param differences what the data say otherwise now; empty where nothing is different
 * @param available that signed figures exist although the live ones are shown; empty otherwise
 * @param liveHref the live figures
 * @param signedHref the signed figures; none where nobody signed
 * @param deskHref where the period is signed, or its versions are compared
 */
record SignatureNote(
        String signed,
        String reason,
        String differences,
        String available,
        String liveHref,
        @Nullable String signedHref,
        String deskHref) {}
