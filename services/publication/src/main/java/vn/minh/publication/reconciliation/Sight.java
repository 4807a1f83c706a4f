package vn.minh.publication.reconciliation;

import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;
import vn.minh.publication.delivery.Deliveries.Scope;

/**
 * What somebody may see: every city, her own city, or the lines of her own authority.
 *
 * @param department code of the city's department; absent for who is not bound to one
 * @param authority code of the authority; absent for who sees whole cities
 */
public record Sight(@Nullable String department, @Nullable String authority) {

    public static Sight of(Actor actor) {
        if (actor.has(Role.ADMINISTRATOR)) {
            return new Sight(null, null);
        }
        return actor.has(Role.DEPARTMENT_OFFICER) ? new Sight(actor.unit(), null) : new Sight(null, actor.unit());
    }

    /** Nobody of one authority decides for a city. */
    public Reconciliation requireCity(Reconciliation reconciliation) {
        if (authority != null || !coversCity(reconciliation.scope())) {
            throw absent(reconciliation);
        }
        return reconciliation;
    }

    /** To start, nothing is there yet that could be absent: the refusal is said as it is. */
    public void requireCity(String asked) {
        if (authority != null || (department != null && !department.equals(asked))) {
            throw new Rejected(new Forbidden(
                    "Chỉ quản trị viên và cán bộ sở của “" + asked + "” được đối soát dữ liệu của thành phố đó.",
                    "Chọn thành phố của bạn, hoặc nhờ quản trị viên."));
        }
    }

    public boolean coversCity(Scope scope) {
        return department == null || department.equals(scope.department());
    }

    static Rejected absent(Reconciliation reconciliation) {
        return new Rejected(
                new NotFound("reconciliation", reconciliation.id().value().toString()));
    }
}
