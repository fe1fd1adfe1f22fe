package org.advocacycrm.scorecard;

import java.util.List;

/** Exact counts over customers and what they bring. */
public interface CustomerTallies {

    List<TallyRow<CustomerBaseCounts>> base(TallyQuery query);

    /** Whole days since acquisition, of the customers active on the last day of the period that is not in the future. */
    List<TallyRow<SampleSums>> longevity(TallyQuery query);

    List<TallyRow<RenewalTally>> renewal(TallyQuery query);

    List<TallyRow<SpendGrowthTally>> spendGrowth(TallyQuery query);

    List<TallyRow<CustomerSpendTally>> spend(TallyQuery query);

    List<TallyRow<ReferralTally>> referrals(TallyQuery query);
}
