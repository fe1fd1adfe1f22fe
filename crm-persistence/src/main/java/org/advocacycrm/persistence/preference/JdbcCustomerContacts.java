package org.advocacycrm.persistence.preference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.preference.CustomerContacts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCustomerContacts implements CustomerContacts {

    private final JdbcClient database;

    JdbcCustomerContacts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<CustomerContact> of(CustomerId customer) {
        return database.sql("""
                        select id, name, kind, email, phone, nullif(concat_ws(' ', postal_code, city), '') as place,
                               time_zone,
                               coalesce((select nullif(value, '') from contact_setting
                                         where customer_id = customer.id and setting = 'language'), locale) as locale
                        from customer where id = :customer and erased_at is null
                        """)
                .param("customer", customer.value())
                .query((row, number) -> contact(row))
                .optional();
    }

    @Override
    public List<CustomerId> knownAs(String externalId) {
        return database.sql(
                        "select distinct coalesce(merged_into, id) as id from customer where external_id = :externalId and erased_at is null order by id")
                .param("externalId", externalId)
                .query((row, number) -> new CustomerId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public Map<String, List<CustomerId>> knownAsAnyOf(Collection<String> externalIds) {
        var known = new HashMap<String, List<CustomerId>>();
        database.sql(
                        "select external_id, id from customer where external_id = any(array(select unnest(:externalIds))) order by id")
                .param("externalIds", externalIds.toArray(String[]::new))
                .query(row -> {
                    known.computeIfAbsent(row.getString("external_id"), identifier -> new ArrayList<>())
                            .add(new CustomerId(row.getObject("id", UUID.class)));
                });
        return known;
    }

    private static CustomerContact contact(ResultSet row) throws SQLException {
        return new CustomerContact(
                new CustomerId(row.getObject("id", UUID.class)),
                row.getString("name"),
                CustomerKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("email"))
                        .flatMap(EmailAddress::typed)
                        .orElse(null),
                row.getString("phone"),
                row.getString("place"),
                zone(row.getString("time_zone")),
                locale(row.getString("locale")));
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private static @Nullable Locale locale(@Nullable String tag) {
        var locale = tag == null ? Locale.ROOT : Locale.forLanguageTag(tag.replace('_', '-'));
        return locale.getLanguage().isEmpty() ? null : locale;
    }
}
