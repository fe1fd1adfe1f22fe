package org.advocacycrm.persistence.scorecard;

import java.util.Objects;
import java.util.function.Supplier;
import org.advocacycrm.scorecard.CaseTallies;
import org.advocacycrm.scorecard.CustomerTallies;
import org.advocacycrm.scorecard.EmployeeTallies;
import org.advocacycrm.scorecard.FeedbackTallies;
import org.advocacycrm.scorecard.RecountedTallies;
import org.advocacycrm.scorecard.SegmentTallies;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class JdbcRecountedTallies implements RecountedTallies {

    private final TallyStatements statements;
    private final TransactionTemplate oneMoment;

    JdbcRecountedTallies(TallyStatements statements, PlatformTransactionManager transactions) {
        this.statements = statements;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneMoment.setReadOnly(true);
    }

    @Override
    public <R> R atOneMoment(Supplier<R> reading) {
        return Objects.requireNonNull(oneMoment.execute(status -> reading.get()));
    }

    @Override
    public FeedbackTallies feedback() {
        return new FeedbackRecount(statements);
    }

    @Override
    public CaseTallies cases() {
        return new CaseRecount(statements);
    }

    @Override
    public CustomerTallies customers() {
        return new CustomerRecount(statements);
    }

    @Override
    public EmployeeTallies employees() {
        return new EmployeeRecount(statements);
    }

    @Override
    public SegmentTallies segments() {
        return new SegmentRecount(statements);
    }
}
