package org.advocacycrm.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.advocacy.SegmentTable;
import org.advocacycrm.campaign.Selected;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.Outcome;
import org.advocacycrm.contact.Reason;
import org.advocacycrm.contact.Reservation;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.engagement.InteractionStage;
import org.advocacycrm.engagement.Verdict;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.feedback.ScorecardArea;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.lifeevent.LifeDeed;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.advocacycrm.lifeevent.LifeStage;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.privacy.RequestKind;
import org.advocacycrm.privacy.RequestState;
import org.advocacycrm.privacy.RequestStep;
import org.advocacycrm.privacy.RequestWay;
import org.advocacycrm.privacy.held.Held;
import org.advocacycrm.privacy.held.LawfulBasis;
import org.advocacycrm.recognition.Sharing;
import org.advocacycrm.sending.DeliveryReport;
import org.advocacycrm.service.CaseState;
import org.advocacycrm.standing.HealthBand;
import org.advocacycrm.treatment.Greeting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What the page about the own data leaves out for want of words is never one of our own codes. */
class KnownCodesTests {

    private static final List<Enum<?>[]> IN_COLUMNS = List.of(
            AdvocacySegment.values(),
            CapabilityLevel.values(),
            CaseState.values(),
            Channel.values(),
            ContactPurpose.values(),
            CustomerKind.values(),
            DeliveryReport.Kind.values(),
            FeedbackKind.values(),
            Greeting.State.values(),
            HealthBand.values(),
            InteractionStage.values(),
            LawfulBasis.values(),
            LifeDeed.values(),
            LifecycleStage.values(),
            Outcome.values(),
            RequestKind.values(),
            RequestState.values(),
            RequestStep.Kind.values(),
            Reservation.State.values(),
            ScorecardArea.values(),
            Selected.State.values(),
            Sharing.values(),
            ValueTier.values());

    @ParameterizedTest
    @MethodSource("languages")
    void everyCodeThatWeKeepAboutCustomersHasWords(String language) throws Exception {
        var privacy = PropertiesLoaderUtils.loadProperties(bundle("privacy", language));
        var life = PropertiesLoaderUtils.loadProperties(bundle("lifeevent", language));

        assertThat(privacy.stringPropertyNames())
                .containsAll(IN_COLUMNS.stream()
                        .flatMap(codes -> keys("value", codes))
                        .filter(key -> !key.equals("privacy.value." + RequestStep.Kind.ASSIGNED))
                        .toList())
                .containsAll(keys("reason", Reason.values()).toList())
                .containsAll(keys("verdict", Verdict.values()).toList())
                .containsAll(SegmentTable.PUBLISHED.rules().stream()
                        .map(rule -> "privacy.rule." + rule.code())
                        .toList())
                .contains("privacy.rule.OTHER")
                .containsAll(keys("rule", LifecycleRule.values()).toList())
                .containsAll(keys("category", Held.Category.values()).toList())
                .containsAll(keys("way", RequestWay.values()).toList());
        assertThat(life.stringPropertyNames())
                .containsAll(Arrays.stream(LifeEventKind.values())
                        .map(kind -> "lifeevent.kind." + kind)
                        .toList())
                .containsAll(Arrays.stream(LifeStage.values())
                        .map(stage -> "lifeevent.stage." + stage)
                        .toList());
        assertThat(privacy.values())
                .noneMatch(text -> text.toString().isBlank())
                .noneMatch(text -> text.toString().matches("(?s).*[A-Z]_[A-Z].*"));
    }

    static List<String> languages() {
        return List.of("", "_de", "_es");
    }

    private static EncodedResource bundle(String feature, String language) {
        return new EncodedResource(
                new ClassPathResource("messages/portal/" + feature + language + ".properties"), "UTF-8");
    }

    private static Stream<String> keys(String group, Enum<?>[] codes) {
        return Arrays.stream(codes).map(code -> "privacy." + group + "." + code);
    }
}
