package org.advocacycrm;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.time.Clock;
import org.advocacycrm.sending.Messenger;
import org.advocacycrm.sending.Permit;
import org.advocacycrm.sending.Sender;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

/** The shape of the product; docs/developing.md says when each rule was seen failing. */
class ArchitectureTests {

    private static final String ROOT = "org.advocacycrm";
    private static final String[] OUTSIDE_CORE = {ROOT, ROOT + ".analytics..", ROOT + ".persistence..", ROOT + ".web.."
    };
    private static final DescribedPredicate<JavaClass> CORE =
            resideInAnyPackage(ROOT + "..").and(not(resideInAnyPackage(OUTSIDE_CORE)));
    private static final DescribedPredicate<JavaClass> THE_JDK = resideInAnyPackage("java..", "org.jspecify..");
    private static final DescribedPredicate<JavaClass> THE_MATHEMATICS =
            resideInAnyPackage("org.hipparchus..", "org.apache.commons.statistics..");
    private static final DescribedPredicate<JavaClass> SHARED_BY_WEB_FEATURES = resideInAnyPackage(
            ROOT + ".web.frame..", ROOT + ".web.security..", ROOT + ".web.settings..", ROOT + ".web.export..");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // DoNotIncludeTests does not know the test jars of the other modules, packed or as directories
            .withImportOption(location -> !location.contains("-tests.jar") && !location.contains("/test-classes/"))
            .importPackages(ROOT);

    @Test
    void theCoreKnowsOnlyItselfAndTheJdk() {
        classes().that(CORE).should().onlyDependOnClassesThat(CORE.or(THE_JDK)).check(PRODUCT);
    }

    @Test
    void analyticsKnowsOnlyTheCoreAndMathematics() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".analytics..")
                .should()
                .onlyDependOnClassesThat(
                        CORE.or(THE_JDK).or(THE_MATHEMATICS).or(resideInAnyPackage(ROOT + ".analytics..")))
                .check(PRODUCT);
    }

    @Test
    void nobodyKnowsPersistenceExceptItself() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".persistence..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage(ROOT + ".persistence..")
                .check(PRODUCT);
    }

    @Test
    void persistenceKnowsNoPages() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".web..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".web..")
                .check(PRODUCT);
    }

    @Test
    void featuresOfTheCoreFormNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PRODUCT.that(CORE));
    }

    @Test
    void webFeaturesDoNotUseEachOther() {
        slices().matching(ROOT + ".web.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), SHARED_BY_WEB_FEATURES)
                .check(PRODUCT);
    }

    /** What is handed to a sender comes with a permit, so the door is the only class that can hand anything over. */
    @Test
    void onlyTheDoorIssuesPermitsAndHandsMessagesOver() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Messenger.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(Permit.class.getName())
                .should()
                .callMethodWhere(describe(
                        "issues a permit or hands a message over",
                        call -> isOf(Permit.class, "of", call) || isOf(Sender.class, "hand", call)))
                .check(PRODUCT);
    }

    @Test
    void mailLeavesThroughTheSenderOfMailOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".web.mail..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "org.springframework.mail..", "org.eclipse.angus.mail..")
                .check(PRODUCT);
    }

    @Test
    void sendersAreKnownToNobodyByName() {
        classes()
                .that()
                .areAssignableTo(Sender.class)
                .and()
                .areNotInterfaces()
                .should()
                .bePackagePrivate()
                .check(PRODUCT);
    }

    private static boolean isOf(Class<?> owner, String name, JavaMethodCall call) {
        return call.getTarget().getName().equals(name)
                && call.getTarget().getOwner().isAssignableTo(owner);
    }

    @Test
    void entitiesStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(PRODUCT);
    }

    @Test
    void controllersStayInTheirPackage() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(PRODUCT);
    }

    @Test
    void persistenceShowsNothingToOthers() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".persistence..")
                .and()
                .areTopLevelClasses()
                .should()
                .bePackagePrivate()
                .check(PRODUCT);
    }

    @Test
    void theTimeComesFromTheClock() {
        noClasses()
                .should()
                .callMethodWhere(describe("reads the time of the machine", ArchitectureTests::readsTheTime))
                .check(PRODUCT);
    }

    private static boolean readsTheTime(JavaMethodCall call) {
        var method = call.getTarget();
        var isNow = method.getName().equals("now")
                && method.getOwner().getPackageName().startsWith("java.time")
                && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return isNow || method.getFullName().equals("java.lang.System.currentTimeMillis()");
    }

    @Test
    void nothingIsInjectedIntoFields() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(PRODUCT);
    }
}
