package org.advocacycrm.web.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.recognition.CustomerStar;
import org.advocacycrm.recognition.CustomerStars;
import org.advocacycrm.recognition.RecognitionPortal;
import org.advocacycrm.recognition.StarId;
import org.advocacycrm.web.security.People;
import org.advocacycrm.web.security.StaffMember;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A customer, and an employee who can be recognised. */
@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
abstract class Recognisable {

    static final String PORTAL = "/portal/recognition";

    @Autowired
    MockMvcTester browser;

    @Autowired
    RecognitionPortal portal;

    @Autowired
    CustomerStars stars;

    @Autowired
    JdbcClient database;

    CustomerId elena;

    UUID priya;

    @BeforeEach
    void somebodyToRecognise() {
        database.sql("delete from customer_star").update();
        database.sql("delete from feedback").update();
        elena = newCustomer();
        priya = newEmployee("Priya Nair", "priya@harbour.example");
    }

    static String[] fields(UUID id, String whom) {
        return new String[] {"id=" + id, "whom=" + whom, "story=Story", "happenedOn=2026-11-03", "sharing=INSIDE"};
    }

    UUID nominate(String... fields) {
        assertThat(post(People.customer(elena), PORTAL, fields)).hasStatus3xxRedirection();
        return portal.of(elena).getFirst().id().value();
    }

    void match(UUID id) {
        assertThat(post(
                        People.staff(),
                        "/staff/stars/" + id + "/match",
                        "revision=0",
                        "employee=" + priya,
                        "phase=Support"))
                .hasStatus3xxRedirection();
    }

    void verify(UUID id, StaffMember by) {
        var revision = star(id).revision().number();
        assertThat(post(by, "/staff/stars/" + id + "/verify", "revision=" + revision))
                .hasStatus3xxRedirection();
    }

    CustomerStar star(UUID id) {
        return stars.find(new StarId(id)).orElseThrow();
    }

    CustomerId newCustomer() {
        var id = UUID.randomUUID();
        database.sql("insert into customer (id, source, external_id, name) values (?, 'test', ?, 'Elena Rossi')")
                .params(id, id.toString())
                .update();
        return new CustomerId(id);
    }

    UUID newEmployee(String name, String email) {
        database.sql("delete from employee where email = ?").param(email).update();
        var id = UUID.randomUUID();
        database.sql("""
                        insert into employee (id, source, external_id, name, email, team, hired_on)
                        values (?, 'test', ?, ?, ?, 'Care', '2020-01-01')
                        """).params(id, id.toString(), name, email).update();
        return id;
    }

    MvcTestResult as(UserDetails person, String page) {
        return browser.get().uri(page).with(user(person)).exchange();
    }

    MvcTestResult post(UserDetails person, String page, String... fields) {
        var body = Stream.of(fields)
                .map(field -> field.split("=", 2))
                .map(parts -> encode(parts[0]) + "=" + encode(parts[1]))
                .collect(Collectors.joining("&"));
        return browser.post()
                .uri(page)
                .with(user(person))
                .with(csrf())
                .contentType("application/x-www-form-urlencoded")
                .content(body)
                .exchange();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
