package vn.minh.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static vn.minh.testing.Rooms.ADAPTER;
import static vn.minh.testing.Rooms.EVENTS;
import static vn.minh.testing.Rooms.ROOT;
import static vn.minh.testing.Rooms.SERVICE;
import static vn.minh.testing.Rooms.STORE;
import static vn.minh.testing.Rooms.VALUE;
import static vn.minh.testing.Rooms.WEB;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;

/** What each room may import (house.md §2), one rule for each row of the table. */
final class RoomRules {

    private static final DescribedPredicate<JavaClass> DATABASE = resideInAnyPackage(
            "org.hibernate..",
            "io.quarkus.hibernate..",
            "jakarta.persistence..",
            "jakarta.transaction..",
            "io.vertx.sqlclient..",
            "io.vertx.mutiny.sqlclient..",
            "io.vertx.mutiny.pgclient..",
            "java.sql..",
            "javax.sql..",
            "io.minio..");

    private static final DescribedPredicate<JavaClass> MESSAGING = resideInAnyPackage(
            "org.eclipse.microprofile.reactive.messaging..",
            "io.smallrye.reactive.messaging..",
            "org.apache.kafka..",
            "vn.minh.messaging..");

    private static final DescribedPredicate<JavaClass> HTTP = resideInAnyPackage(
            "jakarta.ws.rs..", "org.jboss.resteasy..", "io.vertx.ext.web..", "io.quarkus.qute..", "vn.minh.web..");

    private static final DescribedPredicate<JavaClass> HTTP_CLIENT = resideInAnyPackage(
                    "java.net.http..",
                    "jakarta.ws.rs.client..",
                    "org.eclipse.microprofile.rest.client..",
                    "io.vertx.ext.web.client..",
                    "io.vertx.mutiny.ext.web.client..",
                    "org.apache.http..",
                    "okhttp3..")
            .or(DescribedPredicate.describe(
                    "a client of the JDK or of Vert.x",
                    type -> type.getName().equals("java.net.URLConnection")
                            || type.getName().equals("java.net.HttpURLConnection")
                            || type.getName().startsWith("io.vertx.core.http.HttpClient")));

    private static final DescribedPredicate<JavaClass> PLACES_THAT_CALL_OUT = resideInAnyPackage(
            "vn.minh.publication.delivery..",
            "vn.minh.publication.reconciliation.sectordb..",
            "vn.minh.portal..",
            "vn.minh.evidence.evidence.store..",
            "vn.minh.evidence.webpage.store..",
            "vn.minh.assessment.people.store..");

    static final ArchRule VALUES_ARE_PLAIN_JAVA = classes()
            .that(VALUE)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..", "vn.minh.domain..", "vn.minh.contracts..", "vn.minh.grading..", "org.jspecify..")
                    .or(VALUE))
            .as("values are plain Java");

    static final ArchRule ROOTS_KNOW_NO_ADAPTER = noClasses()
            .that(ROOT)
            .should()
            .dependOnClassesThat(ADAPTER.or(DATABASE).or(MESSAGING).or(HTTP))
            .as("use cases and ports know no database, no HTTP, no messaging and no adapter");

    static final ArchRule WEB_KNOWS_NO_OTHER_DOOR = noClasses()
            .that(WEB)
            .should()
            .dependOnClassesThat(STORE.or(EVENTS).or(MESSAGING))
            .as("web knows neither store nor events");

    static final ArchRule STORE_KNOWS_NO_OTHER_DOOR = noClasses()
            .that(STORE)
            .should()
            .dependOnClassesThat(WEB.or(EVENTS).or(HTTP))
            .as("store knows neither web nor events");

    static final ArchRule EVENTS_KNOW_NO_OTHER_DOOR = noClasses()
            .that(EVENTS)
            .should()
            .dependOnClassesThat(STORE.or(WEB).or(HTTP))
            .as("events know neither store nor web");

    static final ArchRule ONLY_STORES_KNOW_THE_DATABASE = noClasses()
            .that(SERVICE.and(not(STORE)))
            .should()
            .dependOnClassesThat(DATABASE)
            .as("only stores know the database and the object store");

    static final ArchRule FEATURES_MEET_AT_THEIR_ROOTS = classes()
            .that(SERVICE)
            .should(reachOnly(
                    "values and ports of another feature",
                    (from, to) -> ADAPTER.test(to) && !Rooms.feature(from).equals(Rooms.feature(to))))
            .as("a feature knows another's values and ports, not its adapters");

    static final ArchRule SERVICES_SHARE_WORDS_NOT_CODE = classes()
            .that(SERVICE)
            .should(reachOnly(
                    "their own service",
                    (from, to) -> SERVICE.test(to) && !Rooms.service(from).equals(Rooms.service(to))))
            .as("a service knows nothing of another service's code");

    static final ArchRule FOUR_PLACES_CALL_OUT = noClasses()
            .that(SERVICE.and(not(PLACES_THAT_CALL_OUT)))
            .should()
            .dependOnClassesThat(HTTP_CLIENT)
            .as("outgoing HTTP exists in four places only");

    private RoomRules() {}

    private static ArchCondition<JavaClass> reachOnly(String what, BiPredicate<JavaClass, JavaClass> forbidden) {
        return new ArchCondition<>("reach only " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(way -> forbidden.test(
                                way.getOriginClass(), way.getTargetClass().getBaseComponentType()))
                        .forEach(way -> events.add(SimpleConditionEvent.violated(way, way.getDescription())));
            }
        };
    }
}
