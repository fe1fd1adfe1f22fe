package org.advocacycrm.web.care;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.care.CareBook;
import org.advocacycrm.care.Tied;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.CustomerPanel;
import org.advocacycrm.web.frame.customer.CustomerPanel.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What of all this is on the page about a customer. */
@Configuration(proxyBeanMethods = false)
class CarePanels {

    record OwnerPart(String customer, String owner, String chosen, List<Choice> people) {}

    record PinPart(String customer, boolean pinned) {}

    record TaskPart(String customer, List<TaskRows.Row> tasks) {}

    record ComposerPart(String customer, String today, List<Choice> people, String reader) {}

    record TiePart(String customer, List<Line> lines) {}

    record Line(String tie, String customer, String name, String role, boolean outward, String icon) {}

    private final CareBook book;
    private final Staff staff;

    CarePanels(CareBook book, Staff staff) {
        this.book = book;
        this.staff = staff;
    }

    @Bean
    CustomerPanel ownerPanel() {
        return new Panel<>(Place.HEADING, "care/_owner", customer -> {
            var owner = book.owner(customer.id()).orElse(null);
            return Optional.of(new OwnerPart(
                    customer.id().toString(),
                    staff.name(owner, customer.language()),
                    text(owner),
                    staff.choices(owner, customer.language())));
        });
    }

    @Bean
    CustomerPanel pinPanel() {
        return new Panel<>(
                Place.ACTION,
                "care/_pin",
                customer -> staff.account(customer.actor())
                        .map(reader -> new PinPart(customer.id().toString(), book.pinned(customer.id(), reader))));
    }

    @Bean
    @Order(0)
    CustomerPanel taskPanel(TaskRows rows) {
        return new Panel<>(
                Place.NEXT,
                "care/_tasks",
                customer -> Optional.of(new TaskPart(
                        customer.id().toString(), rows.of(book.open(customer.id()), customer.language()))));
    }

    @Bean
    CustomerPanel composerPanel() {
        return new Panel<>(Place.COMPOSER, "care/_composer", customer -> Optional.of(composer(customer)));
    }

    private ComposerPart composer(CustomerInView customer) {
        return new ComposerPart(
                customer.id().toString(),
                staff.today().toString(),
                staff.choices(null, customer.language()),
                text(staff.account(customer.actor()).orElse(null)));
    }

    @Bean
    @Order(0)
    CustomerPanel tiePanel() {
        return new Panel<>(
                Place.BACKGROUND,
                "care/_ties",
                customer -> Optional.of(new TiePart(
                        customer.id().toString(),
                        book.tied(customer.id()).stream().map(CarePanels::line).toList())));
    }

    private static Line line(Tied tied) {
        return new Line(
                tied.tie().toString(),
                tied.customer().toString(),
                tied.name(),
                tied.role(),
                tied.outward(),
                tied.kind() == CustomerKind.ORGANIZATION ? "building" : "user");
    }

    private static String text(@Nullable AccountId account) {
        return account == null ? "" : account.toString();
    }
}
