package vn.minh.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Which room of the house a class stands in: {@code vn.minh.<service>.<feature>[.web|.store|.events]}. */
final class Rooms {

    static final DescribedPredicate<JavaClass> LIBRARY = resideInAnyPackage(
            "vn.minh.domain..",
            "vn.minh.contracts..",
            "vn.minh.grading..",
            "vn.minh.messaging..",
            "vn.minh.observability..",
            "vn.minh.web..");

    /** Code of a service, not of the libraries it stands on. */
    static final DescribedPredicate<JavaClass> SERVICE =
            resideInAPackage("vn.minh..").and(not(LIBRARY));

    static final DescribedPredicate<JavaClass> WEB = room("web");
    static final DescribedPredicate<JavaClass> STORE = room("store");
    static final DescribedPredicate<JavaClass> EVENTS = room("events");
    /** Publication's way out to a sector database: an adapter that is none of the three doors. */
    static final DescribedPredicate<JavaClass> SECTORDB = room("sectordb");

    static final DescribedPredicate<JavaClass> ADAPTER =
            WEB.or(STORE).or(EVENTS).or(SECTORDB);

    /** Use cases, ports and values: everything of a service that is not behind one of its three doors. */
    static final DescribedPredicate<JavaClass> ROOT = SERVICE.and(not(ADAPTER));

    /**
     * Records, enums, sealed types, and whatever else at a root is neither a bean nor a port. Decided by the kind of
     * type, not by a folder: a typo in a package cannot switch it off.
     */
    static final DescribedPredicate<JavaClass> VALUE = describe("values", Rooms::isValue);

    private static final List<String> SCOPES = List.of(
            "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.RequestScoped",
            "jakarta.enterprise.context.Dependent",
            "jakarta.inject.Singleton");

    private Rooms() {}

    static String service(JavaClass type) {
        return segments(type, 3);
    }

    static String feature(JavaClass type) {
        return segments(type, 4);
    }

    private static DescribedPredicate<JavaClass> room(String name) {
        return resideInAPackage("vn.minh.*.." + name + "..").as("in a room “" + name + "”");
    }

    private static boolean isValue(JavaClass type) {
        var plain = type.getBaseComponentType();
        if (!ROOT.test(plain)) {
            return false;
        }
        return plain.isRecord()
                || plain.isEnum()
                || plain.reflect().isSealed()
                || !plain.isInterface() && !isPartOfABean(plain);
    }

    private static boolean isPartOfABean(JavaClass type) {
        return SCOPES.stream().anyMatch(type::isAnnotatedWith)
                || type.getEnclosingClass().filter(Rooms::isPartOfABean).isPresent();
    }

    private static String segments(JavaClass type, int count) {
        var names = type.getBaseComponentType().getPackageName().split("\\.", -1);
        return String.join(".", List.of(names).subList(0, Math.min(count, names.length)));
    }
}
