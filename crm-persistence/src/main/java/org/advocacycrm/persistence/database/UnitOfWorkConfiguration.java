package org.advocacycrm.persistence.database;

import java.util.Objects;
import java.util.function.Supplier;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class UnitOfWorkConfiguration {

    @Bean
    UnitOfWork unitOfWork(TransactionOperations transactions) {
        return new UnitOfWork() {
            @Override
            public <T> T call(Supplier<T> work) {
                return Objects.requireNonNull(transactions.execute(status -> work.get()));
            }
        };
    }
}
