package vn.minh.evidence.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;

/**
 * What reviewing lets a person read today: she runs the reviews of an authority, holds a seat in a review team, or sits on
 * the panel of an appeal. Wherever she works: no role and no unit makes her a reviewer.
 *
 * @param panels dossiers whose appeals she decides on
 */
public record Mandate(Actor actor, Set<Seat> seats, Set<UUID> panels) {

    /**
     * A seat in a review team (đoàn đánh giá ngoài).
     *
     * @param authority code of the authority whose team it is
     * @param unit code of the unit the team says she comes from; what it submits is not hers to review
     */
    public record Seat(String authority, UUID campaign, String unit) {

        boolean isFor(Dossier dossier) {
            return authority.equals(dossier.authority()) && campaign.equals(dossier.campaign());
        }
    }

    public Mandate {
        seats = Set.copyOf(seats);
        panels = Set.copyOf(panels);
    }

    static Mandate none(Actor actor) {
        return new Mandate(actor, Set.of(), Set.of());
    }

    /** Whether what the dossier seals is hers to read now. Of her own unit a seat opens nothing. */
    public boolean covers(Dossier dossier) {
        return runsReviewsOf(dossier)
                || (!isOfHerUnit(dossier)
                        && (panels.contains(dossier.id()) || seats.stream().anyMatch(seat -> seat.isFor(dossier))));
    }

    List<Dossier> among(Collection<Dossier> dossiers) {
        return dossiers.stream().filter(this::covers).toList();
    }

    private boolean runsReviewsOf(Dossier dossier) {
        return actor.unit().equals(dossier.authority())
                && (actor.has(Role.AUTHORITY_OFFICER) || actor.has(Role.AUTHORITY_HEAD));
    }

    private boolean isOfHerUnit(Dossier dossier) {
        return actor.worksFor(dossier.unit())
                || seats.stream().anyMatch(seat -> seat.unit().equals(dossier.unit()));
    }
}
