package vn.minh.assessment.council;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.minh.contracts.assessment.ContributorsAskedV1;
import vn.minh.contracts.assessment.CouncilChangedV1;
import vn.minh.contracts.assessment.CouncilFoundedV1;
import vn.minh.contracts.assessment.CriteriaAssignedV1;
import vn.minh.contracts.assessment.CriterionAssignment;
import vn.minh.contracts.assessment.EvidenceAsk;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Transition;

/**
 * Hội đồng tự đánh giá: who works on one dossier, whose id is its own.
 *
 * <p>The head of a school may be its chair, as decisions usually have it. That weakens nothing: whoever signs for the
 * council is refused the approval of what she signed, so a head who chairs leaves the signature to the vice chair or
 * the secretary, or the approval to her delegate.
 *
 * @param assignments who answers which criterion; a criterion in none is open to all members
 * @param asks who is asked for evidence of which criterion
 */
public record Council(
        UUID dossier,
        String unit,
        Composition composition,
        List<CriterionAssignment> assignments,
        List<EvidenceAsk> asks,
        long version) {

    public static final String WHAT = "council";

    public Council {
        assignments = List.copyOf(assignments);
        asks = List.copyOf(asks);
    }

    static Transition<Council> found(Dossier dossier, Composition composition, Actor head, Instant now) {
        requireOpen(dossier, "found");
        return new Transition<>(
                new Council(dossier.id(), dossier.unit().code(), composition, List.of(), List.of(), 0),
                new CouncilFoundedV1(
                        dossier.id(),
                        dossier.campaign(),
                        dossier.unit().code(),
                        dossier.department(),
                        composition.number(),
                        composition.decidedOn(),
                        composition.toContract(),
                        head.id(),
                        now));
    }

    /** Who left loses her criteria; what she answered stays. */
    Transition<Council> change(Dossier of, Composition next, Actor head, Instant now) {
        requireOpen(of, "change");
        var kept = assignments.stream().filter(one -> next.names(one.person())).toList();
        return new Transition<>(
                new Council(dossier, unit, next, kept, asks, version),
                new CouncilChangedV1(
                        dossier, unit, next.number(), next.decidedOn(), next.toContract(), head.id(), now));
    }

    Transition<Council> assign(Dossier of, List<CriterionAssignment> whole, Actor by, Instant now) {
        requireOpen(of, "assign");
        return new Transition<>(
                new Council(dossier, unit, composition, whole, asks, version),
                new CriteriaAssignedV1(dossier, unit, whole, by.id(), now));
    }

    Transition<Council> ask(Dossier of, List<EvidenceAsk> whole, Actor by, Instant now) {
        requireOpen(of, "ask");
        return new Transition<>(
                new Council(dossier, unit, composition, assignments, whole, version),
                new ContributorsAskedV1(dossier, unit, whole, by.id(), now));
    }

    Optional<Member> member(String person) {
        return composition.members().stream()
                .filter(member -> member.person().equals(person))
                .findFirst();
    }

    /** Who answers the criterion; nobody named: every member. */
    public List<String> answering(String criterion) {
        return assignments.stream()
                .filter(one -> one.criterion().equals(criterion))
                .map(CriterionAssignment::person)
                .toList();
    }

    public List<EvidenceAsk> asked(String person) {
        return asks.stream().filter(ask -> ask.person().equals(person)).toList();
    }

    /** A dossier that was returned is open again, and so is its council. */
    private static void requireOpen(Dossier dossier, String move) {
        if (dossier.approved()) {
            throw new Rejected(new IllegalMove("self-assessment", "APPROVED", move));
        }
    }
}
