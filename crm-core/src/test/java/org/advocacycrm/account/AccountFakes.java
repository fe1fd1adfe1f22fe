package org.advocacycrm.account;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.UnitOfWork;

/** The small ports around accounts, in memory. */
public final class AccountFakes {

    private AccountFakes() {}

    public static final class Audit implements AuditLog {

        public final List<AuditEntry> entries = new ArrayList<>();

        @Override
        public void record(AuditEntry entry) {
            entries.add(entry);
        }

        public List<String> actions() {
            return entries.stream().map(AuditEntry::action).toList();
        }
    }

    public static final class AtOnce implements UnitOfWork {

        @Override
        public <T> T call(Supplier<T> work) {
            return work.get();
        }
    }

    /** Legible on purpose. */
    public static final class PlainHashes implements PasswordHashes {

        public int comparisons;

        @Override
        public String hash(String password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(String password, String hash) {
            comparisons++;
            return hash.equals(hash(password));
        }
    }
}
