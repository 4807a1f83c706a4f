package vn.minh.evidence.evidence;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Optional;
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

    private static final Set<String> TRUSTED = Set.of(Role.COUNCIL, Role.PRINCIPAL, Role.AUTHORITY_HEAD);

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

    /** Whether she answers for how it is used: the head of its unit, the department of its city. */
    static boolean answersFor(Actor actor, Evidence evidence) {
        boolean isHead = actor.has(Role.PRINCIPAL) || actor.has(Role.AUTHORITY_HEAD);
        return (isHead && actor.worksFor(evidence.unit())) || oversees(actor, evidence);
    }

    private static boolean oversees(Actor actor, Evidence evidence) {
        return actor.has(Role.DEPARTMENT_OFFICER) && actor.worksFor(evidence.department());
    }

    /** Whether her unit trusts her with papers that name persons, whoever announced them. */
    public boolean isTrusted() {
        return TRUSTED.stream().anyMatch(actor::has);
    }

    /** Whether it is her own unit's, and hers to see there. */
    boolean owns(Evidence evidence) {
        return actor.worksFor(evidence.unit())
                && (isTrusted()
                        || actor.id().equals(evidence.announcement().by())
                        || (!evidence.description().sensitive() && isHerWork(evidence.description())));
    }

    private boolean isHerWork(Description description) {
        return askedFor == null
                ? MORE_THAN_CONTRIBUTOR.stream().anyMatch(actor::has)
                : description.criteria().stream().anyMatch(askedFor::contains);
    }

    /**
     * What of it is hers to see; nothing of a stranger's.
     *
     * @param sealing what is known of the dossiers that seal it
     * @param mandate what reviewing lets her read
     */
    Optional<Sight> sightOf(Evidence evidence, Collection<Dossier> sealing, Mandate mandate) {
        if (owns(evidence)) {
            return Optional.of(new Sight.Own(evidence));
        }
        if (oversees(actor, evidence)) {
            return Optional.of(new Sight.City(evidence));
        }
        var hers = mandate.among(sealing).stream().map(Dossier::id).collect(toSet());
        var seals = evidence.seals().stream()
                .filter(seal -> hers.contains(seal.selfAssessmentId()))
                .toList();
        return seals.isEmpty() ? Optional.empty() : Optional.of(new Sight.Submitted(evidence, seals));
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
