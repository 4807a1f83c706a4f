package vn.minh.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static vn.minh.testing.Rooms.EVENTS;
import static vn.minh.testing.Rooms.SERVICE;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** What the doors of a service owe to whoever knocks, and how things are called. */
final class DoorRules {

    private static final DescribedPredicate<JavaMethod> ANSWERS_HTTP =
            describe("answer HTTP", method -> method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod"));

    private static final List<String> READS =
            List.of("jakarta.ws.rs.GET", "jakarta.ws.rs.HEAD", "jakarta.ws.rs.OPTIONS");

    /** The portal's forms and the stand-in for the sector database are no API of ours. */
    private static final DescribedPredicate<JavaMethod> WRITES = ANSWERS_HTTP.and(describe(
            "write through the API",
            method -> READS.stream().noneMatch(method::isAnnotatedWith)
                    && !List.of("vn.minh.portal", "vn.minh.sandbox").contains(Rooms.service(method.getOwner()))));

    private static final String IDEMPOTENT = "vn.minh.web.Idempotent";

    static final ArchRule RESOURCE_METHODS_ARE_PUBLIC = methods()
            .that(ANSWERS_HTTP)
            .should()
            .bePublic()
            .as("resource methods are public: Quarkus REST ignores others with only a warning");

    static final ArchRule WRITES_MAY_BE_SENT_AGAIN = methods()
            .that(WRITES)
            .should(ArchCondition.from(carry(IDEMPOTENT)
                    .or(describe("hand the writing on to one that is", DoorRules::handsOnToOneThatMayBeSentAgain))))
            .as("every write takes an Idempotency-Key: @Idempotent on the method, its class, or what it hands on to");

    /** What is kept for a repeat is the whole answer, its status and its version too. */
    static final ArchRule WHAT_MAY_BE_SENT_AGAIN_ANSWERS_WHOLE = methods()
            .that(WRITES.and(carry(IDEMPOTENT)))
            .should(ArchCondition.from(describe("answer a RestResponse", DoorRules::answersWhole)))
            .as(
                    "what takes an Idempotency-Key answers Uni<RestResponse<View>>: anything else fails when it is sent with one");

    static final ArchRule EVERY_DOOR_NAMES_A_POLICY = methods()
            .that(ANSWERS_HTTP)
            .should(ArchCondition.from(carry(
                    "jakarta.annotation.security.RolesAllowed",
                    "jakarta.annotation.security.PermitAll",
                    "io.quarkus.security.Authenticated")))
            .as("every route names who may: @RolesAllowed, @Authenticated or @PermitAll");

    static final ArchRule CONSUMERS_LIVE_IN_EVENTS = classes()
            .that(SERVICE.and(describe("listen to Kafka", DoorRules::listens)))
            .should(ArchCondition.from(EVENTS))
            .as("consumers live in events");

    static final ArchRule NAMES_SAY_WHAT_NOT_HOW = noClasses()
            .that(SERVICE)
            .should()
            .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|DTO|Dto|Processor)")
            .as("no class is called Service, Manager, Helper, Util, Impl, DTO or Processor");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = fields().should()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .as("what a bean needs stands in its constructor");

    private DoorRules() {}

    /** The key opens a transaction: what takes long comes before, in the resource method itself. */
    private static boolean handsOnToOneThatMayBeSentAgain(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTarget().isAnnotatedWith(IDEMPOTENT));
    }

    private static boolean answersWhole(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> type.getName().equals("org.jboss.resteasy.reactive.RestResponse"));
    }

    private static boolean listens(JavaClass type) {
        return type.getSimpleName().endsWith("Consumer")
                || type.isAssignableTo("vn.minh.messaging.Reader")
                || type.getMethods().stream()
                        .anyMatch(method ->
                                method.isAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming"));
    }

    private static DescribedPredicate<JavaMethod> carry(String... annotations) {
        return describe(
                "carry one of " + List.of(annotations),
                method -> Stream.of(annotations)
                        .anyMatch(name -> method.isAnnotatedWith(name)
                                || method.getOwner().isAnnotatedWith(name)));
    }
}
