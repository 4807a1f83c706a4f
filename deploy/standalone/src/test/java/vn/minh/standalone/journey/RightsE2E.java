package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;

class RightsE2E {

    private final Platform platform = Running.platform();

    @Test
    void aStrangersDossierLooksAbsent() {
        var dossier = Dossiers.of(platform).signed();
        var path = "/api/v1/self-assessments/" + dossier.id();

        var foreign = Api.as(platform, "cva.hieutruong").get("assessment", path);
        var absent = Api.as(platform, "cva.hieutruong")
                .get("assessment", "/api/v1/self-assessments/00000000-0000-4000-8000-000000000000");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.body().path("title")).isEqualTo(absent.body().path("title"));
    }

    @Test
    void aReviewerWithoutASeatFindsNothing() {
        var dossiers = Dossiers.of(platform);
        var dossier = dossiers.signed();
        dossiers.approve(dossier);
        var review = await().until(() -> dossiers.inQueue(dossier), Optional::isPresent)
                .orElseThrow();

        var foreign = Api.as(platform, "lb.danhgia").get("review", "/api/v1/external-reviews/" + review);
        var claimed = Api.as(platform, "lb.danhgia")
                .put("review", "/api/v1/external-reviews/" + review + "/holder", null, "1");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(claimed.status()).isEqualTo(404);
    }

    @Test
    void nobodyGetsInWithoutAToken() {
        var anybody = Api.anonymous(platform);

        assertThat(anybody.get("assessment", "/api/v1/self-assessments").status())
                .isEqualTo(401);
        assertThat(anybody.get("evidence", "/api/v1/evidence").status()).isEqualTo(401);
        assertThat(anybody.get("review", "/api/v1/external-reviews").status()).isEqualTo(401);
        assertThat(anybody.get("publication", "/api/v1/deliveries").status()).isEqualTo(401);
        assertThat(anybody.get("reporting", "/api/v1/reports/campaigns").status())
                .isEqualTo(401);
    }

    @Test
    void aCouncilMemberCannotApprove() {
        var dossier = Dossiers.of(platform).signed();

        var answer = Api.as(platform, "vq.hoidong")
                .put(
                        "assessment",
                        "/api/v1/self-assessments/" + dossier.id() + "/approval",
                        Map.of("fingerprint", "x"),
                        "3");

        assertThat(answer.status()).isEqualTo(403);
    }
}
