package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Role;

class SightTest {

    private static final Content ANEW = Samples.file(Samples.pdf("anew")).check(10_000);
    private static final Viewer REVIEWER = viewer("HN-XA-GIA-LAM", Role.REVIEWER);
    private static final UUID CAMPAIGN = UUID.randomUUID();
    private static final Mandate SEATED = new Mandate(
            REVIEWER.actor(), Set.of(new Mandate.Seat(Samples.AUTHORITY, CAMPAIGN, "HN-THCS-NGOC-HOI")), Set.of());

    private final UUID dossier = UUID.randomUUID();

    @Test
    void aReviewerSeesTheVersionHerDossierNamesAndNothingOfWhatCameLater() {
        var replaced = replaced(sealedIn(1));
        var replacing = replaced.replace(ANEW, Samples.COUNCIL, Samples.NOW).next();

        var sight = REVIEWER.sightOf(replacing, responsible(Samples.AUTHORITY), SEATED)
                .orElseThrow();

        assertThat(sight.versions()).extracting(Version::number).containsExactly(1);
        assertThat(sight.open(null).number()).isEqualTo(1);
        assertThat(sight.open(1).number()).isEqualTo(1);
        assertThatThrownBy(() -> sight.open(2)).isInstanceOf(Rejected.class);
        assertThat(sight.isWhole()).isFalse();
        assertThat(sight.dossier(sight.open(null))).hasValue(dossier);
    }

    @Test
    void sealedInSeveralRoundsSheGetsTheLatestSealedFirst() {
        var replaced = replaced(sealedIn(1));
        var again = replaced.seal(line(replaced, 2), Samples.OURS, seal(2, 2)).next();

        var sight =
                REVIEWER.sightOf(again, responsible(Samples.AUTHORITY), SEATED).orElseThrow();

        assertThat(sight.versions()).extracting(Version::number).containsExactly(1, 2);
        assertThat(sight.open(null).number()).isEqualTo(2);
    }

    @Test
    void whoIsNotResponsibleForTheDossierNowSeesNothing() {
        var sealed = sealedIn(1);

        assertThat(REVIEWER.sightOf(sealed, responsible("HN-XA-NGOC-HOI"), SEATED))
                .isEmpty();
        assertThat(REVIEWER.sightOf(sealed, responsible(null), SEATED)).isEmpty();
        assertThat(REVIEWER.sightOf(sealed, List.of(), SEATED)).isEmpty();
        assertThat(unseated(viewer(Samples.AUTHORITY, Role.REVIEWER), sealed)).isEmpty();
        assertThat(unseated(viewer(Samples.AUTHORITY, Role.COUNCIL), sealed)).isEmpty();
        assertThat(unseated(new Viewer(actor(Samples.AUTHORITY, Role.CONTRIBUTOR), Set.of("1.3")), sealed))
                .isEmpty();
        assertThat(unseated(viewer(Samples.AUTHORITY, Role.AUTHORITY_OFFICER), sealed))
                .isPresent();
    }

    @Test
    void herOwnUnitAndHerCityAreWholeAndOnlyHerOwnIsHersToBring() {
        var replacing = replaced(sealedIn(1))
                .replace(ANEW, Samples.COUNCIL, Samples.NOW)
                .next();

        var own = viewer(Samples.OURS, Role.PRINCIPAL)
                .sightOf(replacing, List.of(), SEATED)
                .orElseThrow();
        var city = viewer(Samples.DEPARTMENT, Role.DEPARTMENT_OFFICER)
                .sightOf(replacing, List.of(), SEATED)
                .orElseThrow();

        assertThat(own.versions()).isEqualTo(city.versions()).hasSize(2);
        assertThat(own.open(null).number()).isEqualTo(2);
        assertThat(own.isWhole() && own.isOwn()).isTrue();
        assertThat(city.isWhole() && !city.isOwn()).isTrue();
    }

    private Optional<Sight> unseated(Viewer viewer, Evidence sealed) {
        return viewer.sightOf(sealed, responsible(Samples.AUTHORITY), Mandate.none(viewer.actor()));
    }

    private List<Dossier> responsible(@Nullable String authority) {
        return List.of(new Dossier(dossier, Samples.OURS, authority, Samples.DEPARTMENT, CAMPAIGN));
    }

    private Evidence sealedIn(int version) {
        var announced = Samples.announced();
        var stored = announced.confirm(7, Samples.found(announced), Samples.NOW).next();
        return stored.seal(line(stored, version), Samples.OURS, seal(1, version))
                .next();
    }

    private static Evidence replaced(Evidence sealed) {
        var replacing = sealed.replace(ANEW, Samples.COUNCIL, Samples.NOW).next();
        return replacing
                .confirmReplacement(Samples.found(replacing), Samples.NOW)
                .next();
    }

    private static Manifest.Line line(Evidence evidence, int version) {
        return new Manifest.Line(
                "1.3.a",
                evidence.id().value(),
                "MC.1.3.07",
                version,
                evidence.versions().get(version - 1).original().sha256().hex());
    }

    private Seal seal(int round, int version) {
        return new Seal(
                dossier,
                round,
                version,
                new Sha256("0".repeat(64)),
                Samples.NOW,
                new Words("Kế hoạch", null, null, null));
    }

    private static Viewer viewer(String unit, String role) {
        return Viewer.ofAll(actor(unit, role));
    }

    private static Actor actor(String unit, String role) {
        return new Actor("x", unit, Set.of(role));
    }
}
