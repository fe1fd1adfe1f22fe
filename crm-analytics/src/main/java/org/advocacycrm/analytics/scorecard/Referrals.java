package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.ReferralTally;

/** Referrals made. None made by somebody is a zero; nobody there to make one is no data. */
final class Referrals {

    private Referrals() {}

    static Reading read(ReferralTally referrals) {
        var made = referrals.made();
        var somebodyCould = made > 0 || referrals.activeCustomers() > 0;
        var perHundred = Estimate.rate(made, referrals.activeCustomers() / 100.0);
        return Reading.of(made, somebodyCould ? Estimate.rate(made, 1) : null)
                .withTally("made", made)
                .withTally("converted", referrals.converted())
                .withTally("activeCustomers", referrals.activeCustomers())
                .withVariant("converted", Reading.of(made, Estimate.share(referrals.converted(), made)))
                .withVariant("perHundredActive", Reading.of(referrals.activeCustomers(), perHundred));
    }
}
