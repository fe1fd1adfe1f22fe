package org.advocacycrm.web.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.UUID;
import org.advocacycrm.web.security.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class SegmentPagesTests {

    private static final String SPAN = "from=2019-01-31&to=2019-06-30&country=AQ";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void aFewWhoMoved() {
        moved("Anna Up", "NEUTRAL", "MIGHT_RECOMMEND");
        moved("Bert Up", "NEUTRAL", "MIGHT_RECOMMEND");
        moved("Carl Down", "SUPPORTER", "LEAVING");
    }

    @AfterEach
    void forget() {
        database.sql("delete from customer where source = 'moved'").update();
    }

    @Test
    void saysHowManyMovedAndLeadsToWhoTheyAre() {
        assertThat(open("/staff/segments?" + SPAN))
                .hasStatusOk()
                .bodyText()
                .contains("2 customers moved up, 1 down, no new dissenter")
                .contains("3 active customers on the first day, 3 on the last")
                .contains("was=neutral&amp;is=supporter")
                .doesNotContain("Nobody was active");

        assertThat(open("/staff/segments/moves?" + SPAN + "&was=neutral&is=supporter"))
                .hasStatusOk()
                .bodyText()
                .contains("From Neutral to Supporter", "2 customers", "Anna Up", "Bert Up", "Would recommend us 7 or 8")
                .doesNotContain("Carl Down");
    }

    @Test
    void saysWhenNobodyWasThere() {
        assertThat(open("/staff/segments?from=1990-01-31&to=1990-06-30"))
                .hasStatusOk()
                .bodyText()
                .contains("Nobody was active on either day")
                .doesNotContain("From where to where");
        assertThat(open("/staff/segments/moves?from=1990-01-31&to=1990-06-30&was=neutral&is=outside"))
                .bodyText()
                .contains("No customer made this move");
    }

    @Test
    void thereIsNoListOfAMoveThatDoesNotExist() {
        assertThat(open("/staff/segments/moves?was=neutral&is=happy")).hasStatus(404);
        assertThat(open("/staff/segments/moves")).hasStatus(404);
    }

    private void moved(String name, String before, String rule) {
        var id = UUID.randomUUID();
        database.sql("insert into customer (id, source, external_id, name, country) values (?, 'moved', ?, ?, 'AQ')")
                .params(id, id.toString(), name)
                .update();
        spell(id, LocalDate.of(2019, 1, 1), LocalDate.of(2019, 4, 1), before, "NOTHING_ELSE_MATCHED");
        spell(id, LocalDate.of(2019, 4, 1), null, rule.equals("LEAVING") ? "DEFECTOR" : "SUPPORTER", rule);
    }

    private void spell(UUID customer, LocalDate from, @Nullable LocalDate to, String segment, String rule) {
        database.sql("""
                        insert into standing_spell
                        values (:customer, :from, :to, 'AT_RISK', 'HEALTH_LOW', :segment, :rule)
                        """)
                .param("customer", customer)
                .param("from", from)
                .param("to", to)
                .param("segment", segment)
                .param("rule", rule)
                .update();
    }

    private MvcTestResult open(String path) {
        return mvc.get().uri(path).with(user(People.staff())).exchange();
    }
}
