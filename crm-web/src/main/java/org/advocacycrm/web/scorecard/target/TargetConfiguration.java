package org.advocacycrm.web.scorecard.target;

import java.time.Clock;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.target.BenchmarkDesk;
import org.advocacycrm.target.Benchmarks;
import org.advocacycrm.target.TargetDesk;
import org.advocacycrm.target.Targets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TargetConfiguration {

    @Bean
    TargetDesk targetDesk(Targets targets, AuditLog audit, UnitOfWork unitOfWork, Clock clock) {
        return new TargetDesk(targets, audit, unitOfWork, clock);
    }

    @Bean
    BenchmarkDesk benchmarkDesk(Benchmarks benchmarks, AuditLog audit, UnitOfWork unitOfWork, Clock clock) {
        return new BenchmarkDesk(benchmarks, audit, unitOfWork, clock);
    }
}
