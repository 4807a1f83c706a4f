package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;
import vn.minh.evidence.evidence.Mandate.Seat;

class MandateTest {

    private static final String ELSEWHERE = "HN-XA-GIA-LAM";
    private static final UUID CAMPAIGN = UUID.randomUUID();

    private final Dossier dossier =
            new Dossier(UUID.randomUUID(), Samples.OURS, Samples.AUTHORITY, Samples.DEPARTMENT, CAMPAIGN);

    @Test
    void aSeatOpensWhatItsAuthorityReviewsInItsCampaignWhereverSheWorks() {
        var her = actor(ELSEWHERE, Role.COUNCIL);

        assertThat(seated(her, new Seat(Samples.AUTHORITY, CAMPAIGN, ELSEWHERE)).covers(dossier))
                .isTrue();
        assertThat(seated(her, new Seat("HN-XA-NGOC-HOI", CAMPAIGN, ELSEWHERE)).covers(dossier))
                .isFalse();
        assertThat(seated(her, new Seat(Samples.AUTHORITY, UUID.randomUUID(), ELSEWHERE))
                        .covers(dossier))
                .isFalse();
    }

    @Test
    void noRoleMakesAReviewer() {
        assertThat(Mandate.none(actor(Samples.AUTHORITY, Role.REVIEWER)).covers(dossier))
                .isFalse();
        assertThat(Mandate.none(actor(Samples.AUTHORITY, Role.AUTHORITY_OFFICER))
                        .covers(dossier))
                .isTrue();
    }

    @Test
    void ofHerOwnUnitASeatOpensNothingWhicheverSaysIt() {
        var bySeat = new Seat(Samples.AUTHORITY, CAMPAIGN, Samples.OURS);
        var other = new Seat(Samples.AUTHORITY, CAMPAIGN, ELSEWHERE);

        assertThat(seated(actor(ELSEWHERE, Role.REVIEWER), bySeat).covers(dossier))
                .isFalse();
        assertThat(seated(actor(Samples.OURS, Role.REVIEWER), other).covers(dossier))
                .isFalse();
    }

    @Test
    void aPanelReadsItsDossierAndNoOtherAndNeverThatOfItsOwnUnit() {
        var panels = Set.of(dossier.id());
        var another = new Dossier(UUID.randomUUID(), Samples.OURS, Samples.AUTHORITY, Samples.DEPARTMENT, CAMPAIGN);
        var her = new Mandate(actor(ELSEWHERE, Role.COUNCIL), Set.of(), panels);

        assertThat(her.covers(dossier)).isTrue();
        assertThat(her.covers(another)).isFalse();
        assertThat(new Mandate(actor(Samples.OURS, Role.COUNCIL), Set.of(), panels).covers(dossier))
                .isFalse();
    }

    private static Mandate seated(Actor actor, Seat seat) {
        return new Mandate(actor, Set.of(seat), Set.of());
    }

    private static Actor actor(String unit, String role) {
        return new Actor("x", unit, Set.of(role));
    }
}
