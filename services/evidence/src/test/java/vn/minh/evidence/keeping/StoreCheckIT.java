package vn.minh.evidence.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.minh.evidence.keeping.Checks.ask;
import static vn.minh.evidence.keeping.Checks.check;
import static vn.minh.evidence.keeping.Checks.of;
import static vn.minh.evidence.keeping.Checks.orphan;
import static vn.minh.evidence.keeping.Checks.orphans;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Role;
import vn.minh.evidence.evidence.MovableClock;
import vn.minh.evidence.keeping.Cellar.Jar;
import vn.minh.evidence.keeping.StoreCheck.Dossier;
import vn.minh.evidence.keeping.StoreCheck.Kind;
import vn.minh.evidence.keeping.StoreCheck.Loss;
import vn.minh.evidence.keeping.StoreCheck.Problem;
import vn.minh.testing.RealServers;
import vn.minh.testing.Store;

/** Whatever is in one of the two only is named. Other tests leave things behind: what is asserted is what is ours. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class StoreCheckIT {

    @Inject
    Cellar cellar;

    @Inject
    MovableClock clock;

    private final List<UUID> pieces = new ArrayList<>();

    @AfterEach
    void cleared() {
        pieces.forEach(cellar::forget);
    }

    @Test
    void whatIsWholeIsNotNamed() {
        var jar = Jar.fresh();
        cellar.put(jar);
        piece(jar);

        var check = check(true);

        assertThat(check.toString()).doesNotContain(jar.sha256().hex());
        assertThat(check.objects()).isPositive();
        assertThat(check.versions()).isPositive();
        assertThat(check.checkedAt()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void aLostObjectIsNamedWithEveryVersionAndDossierThatNeedsIt() {
        var jar = Jar.fresh();
        var ours = piece(jar);
        var theirs = piece(jar);
        var dossier = cellar.seal(ours);

        var losses = of(check(false).losses(), jar);

        assertThat(losses)
                .containsExactlyInAnyOrder(
                        loss(ours, jar, List.of(new Dossier(dossier, 1))), loss(theirs, jar, List.of()));
    }

    private static Loss loss(UUID id, Jar jar, List<Dossier> sealedBy) {
        var hash = jar.sha256().hex();
        return new Loss(Problem.MISSING, id, "MC.1.3.01", 1, "HN-KHO-" + id, hash, jar.bytes().length, sealedBy);
    }

    @Test
    void aTruncatedObjectIsALoss() {
        var jar = Jar.fresh();
        piece(jar);
        cellar.put(Cellar.KEPT, jar.address(), new byte[] {1, 2, 3});

        var losses = of(check(false).losses(), jar);

        assertThat(losses).extracting(Loss::problem).containsExactly(Problem.OTHER_SIZE);
        cellar.remove(Cellar.KEPT, jar.address());
    }

    @Test
    void otherBytesOfTheSameLengthAreFoundByADeepCheckOnly() {
        var jar = Jar.fresh();
        piece(jar);
        cellar.put(Cellar.KEPT, jar.address(), new byte[jar.bytes().length]);

        var shallow = check(false);
        var deep = check(true);

        assertThat(shallow.toString()).doesNotContain(jar.sha256().hex());
        assertThat(of(deep.damaged(), jar)).extracting(Loss::problem).containsExactly(Problem.OTHER_CONTENT);
        assertThat(of(deep.losses(), jar)).isEmpty();
        cellar.remove(Cellar.KEPT, jar.address());
    }

    @Test
    void aForeignObjectIsAnOrphanWhateverItsName() {
        var jar = Jar.fresh();
        cellar.put(jar);
        var note = "ghi chú của ai đó " + UUID.randomUUID() + ".txt";
        cellar.put(Cellar.KEPT, note, new byte[] {1, 2});

        var check = check(false);

        assertThat(orphan(check, jar.address()).kind()).isEqualTo(Kind.OBJECT);
        assertThat(orphan(check, note).bucket()).isEqualTo(Cellar.KEPT);
        assertThat(orphan(check, note).size()).isEqualTo(2);
        assertThat(orphan(check, note).ageSeconds()).isBetween(0L, 600L);
        cellar.remove(Cellar.KEPT, jar.address());
        cellar.remove(Cellar.KEPT, note);
    }

    @Test
    void whatALookJustTouchedIsNoOrphanBeforeADayIsOver() throws Exception {
        var jar = cellar.touched();

        var now = check(false);

        assertThat(orphans(now)).doesNotContain(jar.address());
        try (var _ = clock.ahead(Duration.ofHours(25))) {
            assertThat(orphans(check(false))).contains(jar.address());
        }
    }

    @Test
    void onlyTheAdministratorMayAsk() {
        for (var role :
                List.of(Role.PRINCIPAL, Role.COUNCIL, Role.REVIEWER, Role.DEPARTMENT_OFFICER, Role.AUTHORITY_HEAD)) {
            ask(role, false).statusCode(403);
        }
    }

    @Test
    void aStoreThatIsAwayIsNoLoss() {
        Store.pause();
        try {
            ask(Role.ADMINISTRATOR, false).statusCode(503);
        } finally {
            Store.resume();
        }

        ask(Role.ADMINISTRATOR, false).statusCode(200);
    }

    private UUID piece(Jar jar) {
        var id = cellar.named(jar);
        pieces.add(id);
        return id;
    }
}
