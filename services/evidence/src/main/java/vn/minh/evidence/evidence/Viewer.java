package vn.minh.evidence.evidence;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Role;

/**
 * Somebody who gathers or looks for evidence. Who is a contributor and nothing else in her unit, a school's software
 * too, has to do with what she announced and with the criteria a council asked her for; of the rest she knows nothing.
 *
 * @param askedFor codes of those criteria; absent: all of her unit is hers to see
 */
public record Viewer(Actor actor, @Nullable Set<String> askedFor) {

    private static final Set<String> MORE_THAN_CONTRIBUTOR =
            Set.of(Role.COUNCIL, Role.PRINCIPAL, Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD, Role.DEPARTMENT_OFFICER);

    public Viewer(Actor actor, @Nullable Set<String> askedFor) {
        this.actor = actor;
        this.askedFor = askedFor == null ? null : Set.copyOf(askedFor);
    }

    static Viewer ofAll(Actor actor) {
        return new Viewer(actor, null);
    }

    static boolean isMereContributor(Actor actor) {
        return actor.has(Role.CONTRIBUTOR) && MORE_THAN_CONTRIBUTOR.stream().noneMatch(actor::has);
    }

    /** Whether it is her own unit's, and hers to see there. */
    boolean owns(Evidence evidence) {
        return actor.worksFor(evidence.unit())
                && (askedFor == null
                        || evidence.description().criteria().stream().anyMatch(askedFor::contains)
                        || actor.id().equals(evidence.announcement().by()));
    }

    /** Whether it is hers to read: her own unit's, or sealed in a dossier that she may read. */
    boolean reads(Evidence evidence) {
        return owns(evidence) || evidence.anySeal(this::reads);
    }

    private boolean reads(Seal seal) {
        boolean reviews =
                actor.has(Role.REVIEWER) || actor.has(Role.AUTHORITY_OFFICER) || actor.has(Role.AUTHORITY_HEAD);
        return (reviews && actor.unit().equals(seal.authority()))
                || (actor.has(Role.DEPARTMENT_OFFICER) && actor.unit().equals(seal.department()));
    }

    void requireAskedFor(String criterion) {
        if (askedFor == null || askedFor.contains(criterion)) {
            return;
        }
        var hers = askedFor.isEmpty()
                ? "Nhờ thư ký hội đồng giao thu thập minh chứng rồi khai báo lại."
                : "Chọn một tiêu chí được giao (" + String.join(", ", new TreeSet<>(askedFor))
                        + "), hoặc nhờ thư ký hội đồng giao thêm.";
        throw new Rejected(
                new Forbidden("Bạn chưa được giao thu thập minh chứng cho tiêu chí " + criterion + ".", hers));
    }
}
