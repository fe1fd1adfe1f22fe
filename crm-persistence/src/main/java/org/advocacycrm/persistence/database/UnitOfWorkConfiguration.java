package org.advocacycrm.persistence.database;

import java.util.Objects;
import java.util.function.Supplier;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class UnitOfWorkConfiguration {

    @Bean
    UnitOfWork unitOfWork(TransactionOperations transactions) {
        return new UnitOfWork() {
            @Override
            public <T> T call(Supplier<T> work) {
                try {
                    return Objects.requireNonNull(transactions.execute(status -> work.get()));
                } catch (OptimisticLockingFailureException race) {
                    throw lostTo(race);
                }
            }
        };
    }

    /** Two transactions began with the same revision; the second learns of it only when it writes. */
    private static StaleRevision lostTo(OptimisticLockingFailureException race) {
        var stale = new StaleRevision(race.getMessage() == null ? "unknown" : race.getMessage());
        stale.initCause(race);
        return stale;
    }
}
