package vn.minh.assessment.people;

import static java.util.stream.Collectors.toCollection;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.minh.contracts.UnitKind;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;

/** Which roles somebody may give, and to which kind of unit a role belongs. */
final class Offices {

    /** They follow from positions and are never given by themselves. */
    static final Set<String> OF_POSITIONS = Set.of(Role.CONTRIBUTOR, Role.COUNCIL);

    private static final Set<String> OF_AUTHORITY_STAFF = Set.of(Role.REVIEWER, Role.AUTHORITY_OFFICER);
    private static final Set<String> OF_ADMINISTRATION =
            Set.of(Role.PRINCIPAL, Role.AUTHORITY_HEAD, Role.DEPARTMENT_OFFICER, Role.ADMINISTRATOR);

    private Offices() {}

    /** What she may make others, and so whom she may change: nobody who is more than that. */
    static Set<String> within(Actor actor) {
        var roles = new TreeSet<String>();
        if (actor.has(Role.PRINCIPAL) || actor.has(Role.AUTHORITY_HEAD) || actor.has(Role.ADMINISTRATOR)) {
            roles.addAll(OF_POSITIONS);
        }
        if (actor.has(Role.AUTHORITY_HEAD) || actor.has(Role.ADMINISTRATOR)) {
            roles.addAll(OF_AUTHORITY_STAFF);
        }
        if (actor.has(Role.ADMINISTRATOR)) {
            roles.addAll(OF_ADMINISTRATION);
        }
        return roles;
    }

    /** Every role that an invitation may name. */
    static Set<String> all() {
        return Stream.concat(OF_AUTHORITY_STAFF.stream(), OF_ADMINISTRATION.stream())
                .collect(toCollection(TreeSet::new));
    }

    static boolean fits(String role, UnitKind kind) {
        return switch (role) {
            case Role.PRINCIPAL -> !kind.isAuthority();
            case Role.REVIEWER, Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD -> kind.isAuthority();
            case Role.DEPARTMENT_OFFICER -> kind == UnitKind.DEPARTMENT;
            default -> true;
        };
    }
}
