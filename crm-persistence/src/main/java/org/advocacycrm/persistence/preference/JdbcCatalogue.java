package org.advocacycrm.persistence.preference;

import java.time.OffsetDateTime;
import java.util.List;
import org.advocacycrm.preference.Catalogue;
import org.advocacycrm.preference.CatalogueItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCatalogue implements Catalogue {

    private final JdbcClient database;

    JdbcCatalogue(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<CatalogueItem> topics() {
        return items("select code, name, description, introduced_at from topic order by position, code");
    }

    @Override
    public List<CatalogueItem> offerTypes() {
        return items("select code, name, description, introduced_at from offer_type order by position, code");
    }

    private List<CatalogueItem> items(String query) {
        return database.sql(query)
                .query((row, number) -> new CatalogueItem(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("description"),
                        row.getObject("introduced_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
