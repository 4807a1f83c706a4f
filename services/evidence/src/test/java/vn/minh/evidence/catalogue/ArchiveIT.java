package vn.minh.evidence.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.CitedEvidence;
import vn.minh.evidence.evidence.Bench;
import vn.minh.evidence.evidence.Shelves;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;

@QuarkusTest
@RealServers(database = "evidence", store = true)
class ArchiveIT {

    @Inject
    Shelves shelves;

    @Inject
    Tell tell;

    private Facts facts;

    @BeforeEach
    void schools() {
        Bench.knowTheSchools(shelves);
        facts = new Facts(tell, shelves);
    }

    @Test
    void everyByteIsThereOnceAndTheManifestsHashCanBeComputedAgain() throws Exception {
        var plan = stored("1.3.a", "Kế hoạch: \"năm\" học?.pdf");
        var rooms = stored("2.1.a", "Phòng máy.pdf");
        var shared = new CitedEvidence("1.4.a", plan.evidenceId(), plan.code(), 1, plan.sha256());
        facts.opened().approved(1, List.of(rooms, plan, shared));

        var answer = archive();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/zip");
        assertThat(answer.headers().firstValue("content-disposition"))
                .hasValue("attachment; filename=\"minh-chung-HN-THCS-VINH-QUYNH-2026-2027-vong-1.zip\"");
        var entries = unzip(answer.body());
        assertThat(entries.keySet())
                .containsExactly(
                        "MANIFEST.txt",
                        "SHA256SUMS.txt",
                        "danh-muc.xlsx",
                        "1.3/" + plan.code() + ".v1 Kế hoạch_ _năm_ học_.pdf",
                        "2.1/" + rooms.code() + ".v1 Phòng máy.pdf");
        assertThat(Bench.sha256(entry(entries, "MANIFEST.txt")))
                .isEqualTo(Bench.ask(
                                shelves,
                                "select manifest_sha256 from catalogue_round where self_assessment_id = '%s'"
                                        .formatted(facts.dossier))
                        .getFirst());
        var sums = new String(entry(entries, "SHA256SUMS.txt"), UTF_8).lines().toList();
        assertThat(sums)
                .hasSize(2)
                .allSatisfy(sum -> assertThat(Bench.sha256(entry(entries, sum.substring(66))))
                        .isEqualTo(sum.substring(0, 64)));
        assertThat(sums.getFirst()).startsWith(plan.sha256());
    }

    @Test
    void anotherLengthOfALaterObjectBreaksTheTransfer() {
        var list = firstLarge();
        facts.opened().approved(1, list);

        Bench.put(shelves, list.getLast().sha256(), Bench.pdf("something of another length"));

        assertThatThrownBy(this::archive).isInstanceOf(IOException.class);
    }

    @Test
    void otherBytesOfTheSameLengthBreakTheTransfer() {
        var list = firstLarge();
        facts.opened().approved(1, list);
        var other = Bench.pdf("Phòng máy.pdf" + UUID.randomUUID());

        Bench.put(shelves, list.getLast().sha256(), other);

        assertThatThrownBy(this::archive).isInstanceOf(IOException.class);
    }

    @Test
    void aMissingObjectBreaksTheTransfer() {
        var list = firstLarge();
        facts.opened().approved(1, list);

        Bench.remove(shelves, list.getLast().sha256());

        assertThatThrownBy(this::archive).isInstanceOf(IOException.class);
    }

    @Test
    void whatCannotEvenBeginIsAProblemThatNamesTheFile() throws Exception {
        var only = stored("1.3.a", "Kế hoạch.pdf");
        facts.opened().approved(1, List.of(only));

        Bench.remove(shelves, only.sha256());

        var answer = archive();
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(new String(answer.body(), UTF_8)).contains(only.code());
    }

    /** The first is so large that the answer has begun before the last is looked at. */
    private List<CitedEvidence> firstLarge() {
        var noise = new byte[400_000];
        new Random(1).nextBytes(noise);
        var large = Bench.pdf("large" + UUID.randomUUID() + HexFormat.of().formatHex(noise));
        return List.of(
                Bench.stored("1.3.a", "Lớn", "Lớn.pdf", large),
                Bench.stored("2.1.a", "Nhỏ", "Nhỏ.pdf", Bench.pdf("Phòng máy.pdf" + UUID.randomUUID())));
    }

    private CitedEvidence stored(String item, String name) {
        return Bench.stored(item, "Minh chứng", name, Bench.pdf(name + UUID.randomUUID()));
    }

    private HttpResponse<byte[]> archive() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/dossiers/"
                                    + facts.dossier + "/archive"))
                            .header(
                                    "Authorization",
                                    "Bearer "
                                            + Bench.as(Bench.AUTHORITY, "authority-officer")
                                                    .token())
                            .build(),
                    BodyHandlers.ofByteArray());
        }
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entries.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }
        return entries;
    }

    private static byte[] entry(Map<String, byte[]> entries, String path) {
        return Objects.requireNonNull(entries.get(path), path);
    }
}
