package org.advocacycrm.service;

/** What a case can be; of several states entered at the same instant the later one here is the one it stays in. */
public enum CaseState {
    OPEN,
    WAITING_FOR_CUSTOMER,
    WAITING_FOR_THIRD_PARTY,
    RESOLVED;

    /** Whether it is up to the company, or to somebody whom the company chose, that the case goes on. */
    public boolean countsAsNetTime() {
        return this == OPEN || this == WAITING_FOR_THIRD_PARTY;
    }
}
