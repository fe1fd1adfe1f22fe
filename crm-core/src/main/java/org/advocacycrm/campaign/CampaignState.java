package org.advocacycrm.campaign;

/** How far a campaign is. */
public enum CampaignState {
    /** It is found out whom it would reach. */
    COUNTING,
    /** Its numbers are there; somebody has to approve it. */
    COUNTED,
    RUNNING,
    /** Somebody held it; it can go on. */
    STOPPED,
    DONE
}
