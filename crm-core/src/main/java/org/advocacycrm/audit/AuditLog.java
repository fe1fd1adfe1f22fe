package org.advocacycrm.audit;

/** Who did what, kept for those who must answer for it: sign-ins, exports, changes of permission. */
public interface AuditLog {

    void record(AuditEntry entry);
}
