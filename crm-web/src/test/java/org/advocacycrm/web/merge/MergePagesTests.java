package org.advocacycrm.web.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
class MergePagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    private UUID one = new UUID(0, 0);
    private UUID other = new UUID(0, 0);

    @BeforeEach
    void twoRecordsOfOnePerson() {
        one = customer("Ada Merger", "IN");
        other = customer("A. Merger", "OUT");
    }

    @Test
    void findsTheOtherRecordAndShowsWhatBecomesOfTheConsentsBeforeAnythingHappens() {
        assertThat(get("?q=Merger")).bodyText().contains("merge?with=" + other).doesNotContain("?with=" + one);

        assertThat(get("?with=" + other))
                .hasStatusOk()
                .bodyText()
                .contains("E-mail", "<strong>no</strong>", "Make one of them");
        assertThat(choice(one)).isEqualTo("IN");
    }

    @Test
    void makesOneOfTwoAndTwoOfOne() {
        assertThat(post("", "with", other.toString())).hasStatus3xxRedirection();
        assertThat(choice(one)).isEqualTo("OUT");
        var id = database.sql("select id from customer_merge where kept_id = ?")
                .param(one)
                .query(UUID.class)
                .single();
        assertThat(get("")).bodyText().contains("goes on for", id.toString());
        assertThat(post("", "with", other.toString())).hasStatus(409).bodyText().contains("cannot become one");

        assertThat(post("/undo", "merge", id.toString())).hasStatus3xxRedirection();

        assertThat(choice(one)).isEqualTo("IN");
        assertThat(get("")).bodyText().doesNotContain("goes on for");
    }

    @Test
    void isForManagersAndForRecordsThatAreThere() {
        assertThat(browser.get().uri("/staff/customers/" + one + "/merge").with(user(People.staff())))
                .hasStatus(403);
        one = UUID.randomUUID();
        assertThat(get("")).hasStatus(404);
    }

    private MvcTestResult get(String rest) {
        return browser.get()
                .uri("/staff/customers/" + one + "/merge" + rest)
                .with(user(People.manager()))
                .exchange();
    }

    private MvcTestResult post(String rest, String name, String value) {
        return browser.post()
                .uri("/staff/customers/" + one + "/merge" + rest)
                .param(name, value)
                .with(user(People.manager()))
                .with(csrf())
                .exchange();
    }

    private String choice(UUID customer) {
        return database.sql("select value from contact_setting where customer_id = ?")
                .param(customer)
                .query(String.class)
                .single();
    }

    private UUID customer(String name, String choice) {
        var id = UUID.randomUUID();
        database.sql("insert into customer (id, source, external_id, name) values (?, 'merging', ?, ?)")
                .params(id, id.toString(), name)
                .update();
        database.sql("insert into contact_preference (customer_id, revision) values (?, 0)")
                .param(id)
                .update();
        database.sql("""
                        insert into contact_setting (customer_id, setting, value, since)
                        values (?, 'channels.EMAIL.MARKETING', ?, now())
                        """).params(id, choice).update();
        return id;
    }
}
