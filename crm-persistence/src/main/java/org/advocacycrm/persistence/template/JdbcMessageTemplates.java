package org.advocacycrm.persistence.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.lifeevent.LifeStage;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.template.MessageTemplate;
import org.advocacycrm.template.MessageTemplates;
import org.advocacycrm.template.TemplateId;
import org.advocacycrm.template.TemplateText;
import org.advocacycrm.template.Variant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcMessageTemplates implements MessageTemplates {

    private static final String VERSIONS = "select v.* from message_template_version v ";

    private final JdbcClient database;

    JdbcMessageTemplates(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MessageTemplate> all() {
        var latest = "join message_template t on t.id = v.template_id and t.latest = v.version order by lower(t.name)";
        return database.sql(VERSIONS + latest)
                .query((row, number) -> template(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MessageTemplate> of(TemplateId id) {
        return database.sql(VERSIONS
                        + "join message_template t on t.id = v.template_id and t.latest = v.version where t.id = :id")
                .param("id", id.value())
                .query((row, number) -> template(row))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MessageTemplate> of(TemplateId id, Revision version) {
        return database.sql(VERSIONS + "where v.template_id = :id and v.version = :version")
                .param("id", id.value())
                .param("version", version.number())
                .query((row, number) -> template(row))
                .optional();
    }

    @Override
    public MessageTemplate keep(MessageTemplate template, String author, Instant at) {
        var next = new MessageTemplate(
                template.id(),
                template.name(),
                template.purpose(),
                template.topic(),
                template.offerType(),
                template.lifeStages(),
                template.texts(),
                new Revision(template.revision().number() + 1));
        try {
            if (point(next) == 0) {
                throw new StaleRevision(template.id());
            }
        } catch (DuplicateKeyException taken) {
            throw new StaleRevision(template.name());
        }
        keepVersion(next, author, at);
        next.texts().forEach((variant, text) -> keepText(next, variant, text));
        return next;
    }

    /** Makes the version the latest one, unless another was made meanwhile. */
    private int point(MessageTemplate next) {
        var sql = next.revision().number() == 0
                ? "insert into message_template (id, name, latest) values (:id, :name, :version)"
                : "update message_template set name = :name, latest = :version where id = :id and latest = :version - 1";
        return database.sql(sql)
                .param("id", next.id().value())
                .param("name", next.name())
                .param("version", next.revision().number())
                .update();
    }

    private void keepVersion(MessageTemplate next, String author, Instant at) {
        database.sql("""
                        insert into message_template_version
                            (template_id, version, name, purpose, topic, offer_type, life_stages, made_by, made_at)
                        values (:id, :version, :name, :purpose, :topic, :offerType, :stages, :author, :at)
                        """)
                .param("id", next.id().value())
                .param("version", next.revision().number())
                .param("name", next.name())
                .param("purpose", next.purpose().name())
                .param("topic", next.topic())
                .param("offerType", next.offerType())
                .param("stages", next.lifeStages().stream().map(Enum::name).toArray(String[]::new))
                .param("author", author)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void keepText(MessageTemplate next, Variant variant, TemplateText text) {
        database.sql("""
                        insert into message_template_text (template_id, version, channel, language, subject, body, html)
                        values (:id, :version, :channel, :language, :subject, :body, :html)
                        """)
                .param("id", next.id().value())
                .param("version", next.revision().number())
                .param("channel", variant.channel().name())
                .param("language", variant.language().toLanguageTag())
                .param("subject", text.subject())
                .param("body", text.body())
                .param("html", text.html())
                .update();
    }

    private MessageTemplate template(ResultSet row) throws SQLException {
        var id = row.getObject("template_id", UUID.class);
        var version = row.getLong("version");
        return new MessageTemplate(
                new TemplateId(id),
                row.getString("name"),
                ContactPurpose.valueOf(row.getString("purpose")),
                row.getString("topic"),
                row.getString("offer_type"),
                Arrays.stream((String[]) row.getArray("life_stages").getArray())
                        .map(LifeStage::valueOf)
                        .collect(Collectors.toSet()),
                texts(id, version),
                new Revision(version));
    }

    private SortedMap<Variant, TemplateText> texts(UUID id, long version) {
        return database
                .sql("select * from message_template_text where template_id = :id and version = :version")
                .param("id", id)
                .param("version", version)
                .query((row, number) -> Map.entry(
                        new Variant(
                                Channel.valueOf(row.getString("channel")),
                                Locale.forLanguageTag(row.getString("language"))),
                        new TemplateText(row.getString("subject"), row.getString("body"), row.getString("html"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }
}
