package org.advocacycrm.web.engagement.level;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.analytics.engagement.ServiceReading;
import org.advocacycrm.analytics.engagement.ServiceStages;
import org.advocacycrm.analytics.scorecard.Unit;
import org.advocacycrm.engagement.level.ServiceStage;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that says how far the company's customer service has come, and what is missing for more. */
@Controller
class ServiceStageController {

    private static final int MONTHS = 12;

    private final ServiceStages stages;
    private final MessageSource texts;
    private final Company company;
    private final Clock clock;

    ServiceStageController(ServiceStages stages, MessageSource texts, Company company, Clock clock) {
        this.stages = stages;
        this.texts = texts;
        this.company = company;
        this.clock = clock;
    }

    /** A stage with what it asks for, ready to print. */
    record Stage(String name, String text, boolean reached, boolean here, List<Line> lines) {}

    record Line(String name, String metric, String href, String value, String n, String bar, boolean met) {}

    @GetMapping("/staff/service-stage")
    String page(Locale language, Model model) {
        var last = YearMonth.from(LocalDate.ofInstant(clock.instant(), company.zone()))
                .minusMonths(1);
        var period = new Period(
                last.minusMonths(MONTHS - 1L).atDay(1), last.plusMonths(1).atDay(1));
        var reading = stages.of(period);
        var dates = Dates.in(language, company.zone());
        model.addAttribute("here", say("engagement.service." + code(reading.stage()), language));
        model.addAttribute("from", dates.day(period.from()).text());
        model.addAttribute("to", dates.day(period.to().minusDays(1)).text());
        model.addAttribute(
                "stages",
                Arrays.stream(ServiceStage.values())
                        .map(stage -> stage(stage, reading, last, language))
                        .toList());
        return "engagement/service";
    }

    private Stage stage(ServiceStage stage, ServiceReading reading, YearMonth last, Locale language) {
        return new Stage(
                say("engagement.service." + code(stage), language),
                say("engagement.service-text." + code(stage), language),
                stage.compareTo(reading.stage()) <= 0,
                stage == reading.stage(),
                reading.checks().stream()
                        .filter(check -> check.requirement().stage() == stage)
                        .map(check -> line(check, last, language))
                        .toList());
    }

    private Line line(ServiceReading.Check check, YearMonth last, Locale language) {
        var requirement = check.requirement();
        var metric = requirement.metric();
        var value = check.reading().value();
        return new Line(
                say("engagement.requirement." + code(requirement), language),
                say("metric." + metric.slug() + ".name", language),
                "/staff/scorecard/" + metric.slug() + "?period=12M-" + last,
                value == null ? say("engagement.service-no-data", language) : figure(value, metric.unit(), language),
                Figures.in(language).count(check.reading().n()),
                figure(requirement.bar(), metric.unit(), language),
                check.met());
    }

    private static String figure(double value, Unit unit, Locale language) {
        var exact = BigDecimal.valueOf(value);
        var figures = Figures.in(language);
        return switch (unit) {
            case POINTS -> figures.signed(exact);
            case RATIO, GROWTH -> figures.percent(exact);
            case SCALE_OF_7, SCALE_OF_10 -> figures.decimal(exact, 2);
            case HOURS, DAYS, COUNT, MONEY -> figures.decimal(exact, 0);
        };
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String say(String code, Locale language) {
        return texts.getMessage(code, null, language);
    }
}
