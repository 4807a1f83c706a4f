package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.standalone.Api;

/** The directory follows its system of record: what the sector database says of a school reaches everybody by itself. */
class SectorUnitsE2E {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Api anybody = Api.anonymous(Running.platform());
    private final Api department = Api.as(Running.platform(), "so.chuyenvien");
    private final String code =
            "HN-THCS-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Test
    void aSchoolFoundedAndRenamedThereStandsInTheDirectoryAndHasItsPublicPage() {
        said("THCS Mới Mở");
        await().atMost(PATIENCE).until(() -> entry().path("revision").asInt() == 1);

        said("THCS Nguyễn Trãi");

        await().atMost(PATIENCE).until(() -> entry().path("revision").asInt() == 2);
        assertThat(entry().path("name").asText()).isEqualTo("THCS Nguyễn Trãi");
        assertThat(entry().path("systemOfRecord").asText()).isEqualTo("sector-database");
        await().atMost(PATIENCE)
                .until(() -> page().status() == 200 && page().text().contains("THCS Nguyễn Trãi"));
    }

    private void said(String name) {
        anybody.put(
                        "sandbox",
                        "/units/" + code,
                        Map.of(
                                "name",
                                name,
                                "kind",
                                "LOWER_SECONDARY",
                                "parent",
                                "HN-X-DAI-THANH",
                                "validFrom",
                                "2026-08-01"),
                        null)
                .expect(200);
    }

    private JsonNode entry() {
        return department.get("assessment", "/api/v1/org-units/" + code).body();
    }

    private Api.Answer page() {
        return anybody.get("publication", "/truong/" + code);
    }
}
