package vn.minh.assessment.people;

import java.util.Set;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;

/** Who may look after whom. A person of another unit looks absent. */
final class PeopleRights {

    private PeopleRights() {}

    /** Her own unit, or any for the administrator. */
    static void unit(String code, Actor actor) {
        if (!looksAfter(code, actor)) {
            throw new Rejected(new NotFound("org-unit", code));
        }
    }

    static Person reader(Person person, Actor actor) {
        if (!looksAfter(person.unit(), actor)) {
            throw new Rejected(new NotFound(Person.WHAT, person.id()));
        }
        return person;
    }

    /** Nobody changes herself, and nobody changes one who is more than she may make of anybody. */
    static Person changer(Person person, Actor actor) {
        reader(person, actor);
        if (person.id().equals(actor.id())) {
            throw new Rejected(new Forbidden(
                    "Không ai được tự giao nhiệm vụ, khóa hay mở khóa cho chính mình.",
                    "Nhờ quản trị viên thực hiện."));
        }
        ceiling(person.roles(), actor);
        return person;
    }

    static void ceiling(Set<String> roles, Actor actor) {
        if (!Offices.within(actor).containsAll(roles)) {
            throw new Rejected(new Forbidden(
                    "Vai trò này cao hơn những vai trò bạn được giao cho người khác.", "Nhờ quản trị viên thực hiện."));
        }
    }

    private static boolean looksAfter(String unit, Actor actor) {
        return actor.has(Role.ADMINISTRATOR)
                || (actor.worksFor(unit) && (actor.has(Role.PRINCIPAL) || actor.has(Role.AUTHORITY_HEAD)));
    }
}
