package org.advocacycrm.persistence.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.privacy.held.DataDownload;
import org.advocacycrm.privacy.held.DataDownloads;
import org.advocacycrm.privacy.held.DownloadId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDataDownloads implements DataDownloads {

    private static final String SELECT =
            "select id, customer_id, language, ordered_at, done, total, finished_at, length(file) as size from data_download ";

    private final JdbcClient database;

    JdbcDataDownloads(JdbcClient database) {
        this.database = database;
    }

    @Override
    public DataDownload order(CustomerId customer, Locale language, Instant at) {
        var download = new DataDownload(new DownloadId(UUID.randomUUID()), customer, language, at, 0, 0, null, null);
        database.sql(
                        "insert into data_download (id, customer_id, language, ordered_at) values (:id, :customer, :language, :at)")
                .param("id", download.id().value())
                .param("customer", customer.value())
                .param("language", language.toLanguageTag())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return download;
    }

    @Override
    public Optional<DataDownload> of(DownloadId id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, number) -> download(row))
                .optional();
    }

    @Override
    public List<DataDownload> of(CustomerId customer) {
        return database.sql(SELECT + "where customer_id = :customer order by ordered_at desc, id")
                .param("customer", customer.value())
                .query((row, number) -> download(row))
                .list();
    }

    @Override
    public void progress(DownloadId id, int done, int total) {
        database.sql("update data_download set done = :done, total = :total where id = :id")
                .param("done", done)
                .param("total", total)
                .param("id", id.value())
                .update();
    }

    @Override
    public void finish(DownloadId id, byte[] file, Instant at) {
        database.sql("update data_download set file = :file, finished_at = :at, done = total where id = :id")
                .param("file", file)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    @Override
    public void fail(DownloadId id, Instant at) {
        database.sql("update data_download set finished_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    @Override
    public Optional<byte[]> file(DownloadId id) {
        return database.sql("select file from data_download where id = :id and file is not null")
                .param("id", id.value())
                .query((row, number) -> row.getBytes("file"))
                .optional();
    }

    @Override
    public void removeOrderedBefore(Instant moment) {
        database.sql("delete from data_download where ordered_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static DataDownload download(ResultSet row) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        var size = row.getObject("size", Integer.class);
        return new DataDownload(
                new DownloadId(row.getObject("id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                Locale.forLanguageTag(row.getString("language")),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                row.getInt("done"),
                row.getInt("total"),
                finished == null ? null : finished.toInstant(),
                size == null ? null : size.longValue());
    }
}
