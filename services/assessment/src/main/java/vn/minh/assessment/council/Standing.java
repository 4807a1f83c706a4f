package vn.minh.assessment.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.people.Held;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.EvidenceAsk;
import vn.minh.contracts.assessment.PositionKind;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;

/**
 * What somebody is for one dossier today: the token opens the door with its role, council and dated positions say what
 * is behind it.
 *
 * @param unit whose dossier it is
 * @param council absent while the head has founded none
 * @param positions all she ever had in the unit, so that a refusal can name the days
 */
public record Standing(Actor actor, UnitRef unit, @Nullable Council council, List<Held> positions, LocalDate today) {

    public Standing {
        positions = List.copyOf(positions);
    }

    public boolean isOfUnit() {
        return actor.worksFor(unit.code());
    }

    /** Of a school the principal; of an authority, for its own dossier, its head. */
    public boolean isHead() {
        return isOfUnit() && actor.has(unit.kind().isAuthority() ? Role.AUTHORITY_HEAD : Role.PRINCIPAL);
    }

    /** She approves in the place of the head while her days last. */
    public boolean isDelegate() {
        return isOfUnit() && actor.has(Role.COUNCIL) && holds(PositionKind.DELEGATE);
    }

    /** The days on which she stands in for the head, though today is none of them: the nearest to today. */
    public Optional<Held> delegationOfAnotherDay() {
        return isDelegate()
                ? Optional.empty()
                : positions.stream()
                        .filter(held -> held.kind() == PositionKind.DELEGATE)
                        .reduce((_, later) -> later);
    }

    /** On the council, or secretary of the unit by a dated position; never without a council. */
    public boolean isOnCouncil() {
        return member().isPresent() || isSecretaryByPosition();
    }

    /** Chair, vice chair and secretary have every criterion. */
    public boolean hasEveryCriterion() {
        return leads() || isSecretaryByPosition();
    }

    /** Her own criteria, and those that are nobody's. */
    public boolean hasCriterion(String criterion) {
        if (hasEveryCriterion()) {
            return true;
        }
        return council != null && member().isPresent() && isOpenToHer(council.answering(criterion));
    }

    private boolean isOpenToHer(List<String> answering) {
        return answering.isEmpty() || answering.contains(actor.id());
    }

    /** Only who holds a post by the decision signs in the council's name: the minutes name her. */
    public boolean maySign() {
        return leads();
    }

    public boolean mayCompose() {
        return isHead() || actor.has(Role.ADMINISTRATOR);
    }

    public boolean mayAssign() {
        return mayCompose() || hasEveryCriterion();
    }

    /** The council, for what cannot be done without one. */
    Council founded(Dossier dossier) {
        if (council == null) {
            throw new Rejected(new NotFound(Council.WHAT, dossier.id().toString()));
        }
        return council;
    }

    /** What she is asked evidence for. */
    public List<EvidenceAsk> asks() {
        return council == null || !isOfUnit() ? List.of() : council.asked(actor.id());
    }

    private boolean leads() {
        return member().filter(Member::leads).isPresent();
    }

    private boolean isSecretaryByPosition() {
        return council != null && isOfUnit() && actor.has(Role.COUNCIL) && holds(PositionKind.SECRETARY);
    }

    /** Somebody of another unit is no member, whatever a decision says: her own unit's dossiers are hers. */
    private Optional<Member> member() {
        return council == null || !isOfUnit() || !actor.has(Role.COUNCIL)
                ? Optional.empty()
                : council.member(actor.id());
    }

    private boolean holds(PositionKind kind) {
        return positions.stream().anyMatch(held -> held.kind() == kind && held.on(today));
    }
}
