package org.advocacycrm.persistence.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.subscription.RelativePeriod;
import org.advocacycrm.subscription.Subscription;
import org.advocacycrm.subscription.SubscriptionId;
import org.advocacycrm.subscription.Subscriptions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcSubscriptions implements Subscriptions {

    private static final String WITH_RECIPIENTS = """
            select * from (
                select s.*, array(select r.account_id from subscription_recipient r
                                  where r.subscription_id = s.id order by r.account_id) as recipients
                from subscription s) as subscription
            """;

    private final JdbcClient database;

    JdbcSubscriptions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Subscription subscription) {
        database.sql("""
                        insert into subscription (id, owner_id, period, query, format, sent_until)
                        values (:id, :owner, :period, :query, :format, :sentUntil)
                        """)
                .param("id", subscription.id().value())
                .param("owner", subscription.owner().value())
                .param("period", subscription.period().name())
                .param("query", subscription.query())
                .param("format", subscription.format())
                .param("sentUntil", subscription.sentUntil())
                .update();
        subscription
                .recipients()
                .forEach(recipient -> database.sql(
                                "insert into subscription_recipient (subscription_id, account_id) values (:id, :account)")
                        .param("id", subscription.id().value())
                        .param("account", recipient.value())
                        .update());
    }

    @Override
    public Optional<Subscription> of(SubscriptionId id) {
        return database.sql(WITH_RECIPIENTS + "where id = :id")
                .param("id", id.value())
                .query(JdbcSubscriptions::subscription)
                .optional();
    }

    @Override
    public List<Subscription> all() {
        return database.sql(WITH_RECIPIENTS + "order by id")
                .query(JdbcSubscriptions::subscription)
                .list();
    }

    @Override
    public List<Subscription> concerning(AccountId account) {
        return database.sql(WITH_RECIPIENTS + "where owner_id = :account or :account = any(recipients) order by id")
                .param("account", account.value())
                .query(JdbcSubscriptions::subscription)
                .list();
    }

    @Override
    public void remove(SubscriptionId id) {
        database.sql("delete from subscription where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public void leave(SubscriptionId id, AccountId recipient) {
        // Two who leave at once each see the other gone, or the last one would leave a subscription nobody gets.
        database.sql("select id from subscription where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        database.sql("delete from subscription_recipient where subscription_id = :id and account_id = :recipient")
                .param("id", id.value())
                .param("recipient", recipient.value())
                .update();
        database.sql("""
                        delete from subscription s where s.id = :id
                            and not exists (select 1 from subscription_recipient r where r.subscription_id = s.id)
                        """).param("id", id.value()).update();
    }

    @Override
    public boolean claim(SubscriptionId id, LocalDate until) {
        return database.sql("update subscription set sent_until = :until where id = :id and sent_until < :until")
                        .param("id", id.value())
                        .param("until", until)
                        .update()
                > 0;
    }

    @Override
    public boolean claimMail(SubscriptionId id, LocalDate until, AccountId recipient, Instant at) {
        return database.sql("""
                        insert into subscription_mail (subscription_id, sent_until, account_id, sent_at)
                        select id, :until, :recipient, :at from subscription where id = :id
                        on conflict do nothing
                        """)
                        .param("id", id.value())
                        .param("until", until)
                        .param("recipient", recipient.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        var recipients = Arrays.stream((UUID[]) row.getArray("recipients").getArray())
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
        return new Subscription(
                new SubscriptionId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("owner_id", UUID.class)),
                RelativePeriod.valueOf(row.getString("period")),
                row.getString("query"),
                row.getString("format"),
                recipients,
                row.getObject("sent_until", LocalDate.class));
    }
}
