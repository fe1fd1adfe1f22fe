package org.advocacycrm.persistence.lifeevent;

import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.LifeLedger;
import org.advocacycrm.lifeevent.LifeStories;
import org.advocacycrm.lifeevent.LifeStoriesContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = JpaLifeStoriesTests.Slice.class)
class JpaLifeStoriesTests extends LifeStoriesContract {

    /** No component of its own, so that the whole application does not find it in the test jar. */
    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = JpaLifeStories.class)
    static class Slice {}

    private final LifeStories stories;
    private final LifeLedger ledger;
    private final JdbcClient database;

    @Autowired
    JpaLifeStoriesTests(LifeStories stories, LifeLedger ledger, JdbcClient database) {
        this.stories = stories;
        this.ledger = ledger;
        this.database = database;
    }

    @Override
    protected LifeStories stories() {
        return stories;
    }

    @Override
    protected LifeLedger ledger() {
        return ledger;
    }

    @Override
    protected CustomerId newCustomer() {
        var id = UUID.randomUUID();
        database.sql("insert into customer (id, source, external_id, name) values (?, 'test', ?, 'Elena')")
                .params(id, id.toString())
                .update();
        return new CustomerId(id);
    }
}
