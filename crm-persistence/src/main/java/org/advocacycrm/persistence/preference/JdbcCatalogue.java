package org.advocacycrm.persistence.preference;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
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
    public List<CatalogueItem> topics(Locale language) {
        return items("topic", "TOPIC", language);
    }

    @Override
    public List<CatalogueItem> offerTypes(Locale language) {
        return items("offer_type", "OFFER_TYPE", language);
    }

    private List<CatalogueItem> items(String table, String kind, Locale language) {
        return database.sql("""
                        select item.code, coalesce(translated.name, item.name) as name,
                            coalesce(translated.description, item.description) as description, item.introduced_at
                        from %s item
                        left join catalogue_text translated
                            on translated.kind = :kind and translated.code = item.code and translated.language = :language
                        order by item.position, item.code
                        """.formatted(table))
                .param("kind", kind)
                .param("language", language.getLanguage())
                .query((row, number) -> new CatalogueItem(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("description"),
                        row.getObject("introduced_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
