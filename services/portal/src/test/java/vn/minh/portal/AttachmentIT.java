package vn.minh.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "portal", broker = false, tokens = false)
@WithTestResource(Neighbourhood.class)
class AttachmentIT {

    /** Stands for the status of an answer that did not come to its end. */
    private static final int BROKEN_OFF = -1;

    private final UUID id = UUID.randomUUID();
    private final String address = "/ho-so/" + id;

    @BeforeEach
    void quietNeighbours() {
        Neighbours.fresh();
    }

    @Test
    void workbookAndArchiveAreHandedThroughAsTheyCome() {
        var evidence = "/evidence/api/v1/dossiers/" + id;
        Neighbours.play(evidence, http -> {
            var query = http.getRequestURI().getQuery();
            http.getResponseHeaders().set("Content-Type", "application/zip");
            http.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"minh-chung.zip\"");
            http.sendResponseHeaders(200, 0);
            http.getResponseBody().write(("zip " + query).getBytes(UTF_8));
            http.close();
        });
        var browser = Browser.signedInAs(Who.council());

        var answer = browser.get(address + "/minh-chung.zip?vong=2&nhayCam=co");

        assertThat(answer.body()).isEqualTo("zip sensitive=true&round=2");
        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        assertThat(answer.header("Content-Disposition")).contains("minh-chung.zip");
    }

    @Test
    void archiveThatIsRefusedIsToldOnAPage() {
        Neighbours.refuse(
                "GET",
                "/evidence/api/v1/dossiers/" + id + "/archive",
                403,
                "Bạn không có quyền",
                "Hồ sơ này không thuộc phạm vi của bạn.",
                "Nhờ cơ quan được phân công.");

        var answer = Browser.signedInAs(Who.reviewer()).get(address + "/minh-chung.zip");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("Hồ sơ này không thuộc phạm vi của bạn.");
    }

    /** Whether the break is noticed before or behind the first bytes is chance: so each is asked for many times. */
    @RepeatedTest(10)
    void archiveThatBreaksOffIsNoWholeFile(RepetitionInfo which) {
        Neighbours.play("/evidence/api/v1/dossiers/" + id, http -> {
            http.sendResponseHeaders(200, 1_000_000);
            http.getResponseBody().write(new byte[(which.getCurrentRepetition() - 1) * 50_000]);
            http.getResponseBody().flush();
            http.close();
        });

        var status = statusOfWhole(Browser.signedInAs(Who.council()), address + "/minh-chung.zip");

        assertThat(status).as("told on a page, or broken off in the middle").isIn(503, BROKEN_OFF);
    }

    private static int statusOfWhole(Browser browser, String path) {
        try {
            return browser.get(path).status();
        } catch (UncheckedIOException broken) {
            return BROKEN_OFF;
        }
    }
}
