package vn.minh.evidence.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.File;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.contracts.evidence.EvidenceStoredV1;
import vn.minh.contracts.evidence.LinkAnnouncedV1;
import vn.minh.evidence.webpage.Site;
import vn.minh.testing.RealServers;
import vn.minh.testing.Store;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "evidence", store = true)
class SnapshotIT {

    private static final String ANNOUNCED = "vn.minh.evidence.evidence.link-announced.v1";
    private static final String STORED = "vn.minh.evidence.evidence.stored.v1";
    private static final String REFUSED = "vn.minh.evidence.evidence.refused.v1";

    private final Site site = Site.open();

    @Inject
    Shelves shelves;

    @Inject
    Told told;

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @AfterEach
    void close() {
        site.close();
        var ours = "minh-page-" + ProcessHandle.current().pid() + "-";
        assertThat(new File(System.getProperty("java.io.tmpdir")).list((_, name) -> name.startsWith(ours)))
                .as("temporary files")
                .isEmpty();
    }

    @Test
    void aPageIsKeptAsItCameAndCanBeCited() {
        var html = "<title>Thông báo: công khai</title><body>Năm học " + UUID.randomUUID() + "<script>x()</script>";
        var hash = Samples.sha256(html.getBytes(UTF_8));
        site.with("/cu", Site.redirect("/moi?id=7&token=secret")).html("/moi", html);
        var id = Links.announced(Desk.OURS, site.url("/cu"));

        var answer = Desk.OURS.confirm(id, 1);

        answer.statusCode(200)
                .body("state", equalTo("STORED"))
                .body("content", equalTo("LINK"))
                .body("address", equalTo(site.url("/cu")))
                .body("fileName", equalTo("Thông báo công khai.html"))
                .body("mediaType", equalTo("text/html"))
                .body("sha256", equalTo(hash))
                .body("capturedAt", notNullValue())
                .body("upload", nullValue());
        assertThat(shelves.bytes("minh-evidence", "sha256/" + hash.substring(0, 2) + "/" + hash))
                .isEqualTo(html.getBytes(UTF_8));
        assertThat(shelves.ask("select final_address from attempt where evidence_id = '" + id + "'"))
                .containsExactly(site.url("/moi?id=7&token=secret"));
        var facts = told.eventually(EvidenceEvent.TOPIC, id.toString(), ANNOUNCED, STORED);
        assertThat(facts.getFirst().as(LinkAnnouncedV1.class).host()).isEqualTo("127.0.0.1");
        assertThat(facts.getLast().as(EvidenceStoredV1.class).capturedAt()).isNotNull();
    }

    /** Whoever opens it gets a file to save, never a page in the store's own name. */
    @Test
    void aKeptPageIsOfferedAsAnAttachment() {
        var html = "<title>Trang chủ</title><script>alert(1)</script>" + UUID.randomUUID();
        site.html("/", html);
        var id = Links.stored(Desk.OURS, site.url("/"));

        var download =
                Desk.fetch(Desk.OURS.download(id).statusCode(200).extract().path("url"));

        assertThat(download.body()).isEqualTo(html.getBytes(UTF_8));
        assertThat(download.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("attachment; filename=\"Trang chu.html\"");
        assertThat(download.headers().firstValue("content-type")).contains("application/octet-stream");
    }

    @Test
    void aLinkedPdfIsLookedAtLikeAFile() {
        var pdf = Samples.pdf("linked " + UUID.randomUUID());
        site.with("/van-ban/qd-12.pdf", Site.body("application/pdf", pdf));
        site.with("/gia.pdf", Site.body("application/pdf", "<html>".getBytes(UTF_8)));

        var sound = Links.stored(Desk.OURS, site.url("/van-ban/qd-12.pdf"));
        var fake = Desk.OURS.confirm(Links.announced(Desk.OURS, site.url("/gia.pdf")), 1);

        Desk.OURS
                .read(sound)
                .body("fileName", equalTo("qd-12.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("sha256", equalTo(Samples.sha256(pdf)));
        fake.statusCode(200).body("state", equalTo("REFUSED")).body("refusal.code", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.0.0.2/",
                "http://10.0.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://[fd00::1]/",
                "http://2130706433/",
                "http://0x7f.1/",
                "https://user:secret@truong.edu.vn/",
                "https://truong.edu.vn:22/",
                "ftp://truong.edu.vn/"
            })
    void whatIsSeenToBeNoPublicPageIsRefusedAtOnce(String address) {
        var before = shelves.traces();

        var answer = Links.announce(Desk.OURS, address);

        answer.statusCode(422)
                .body("faults[0].field", equalTo("address"))
                .body("faults[0].why", notNullValue())
                .body("faults[0].next", notNullValue());
        assertThat(shelves.traces()).isEqualTo(before);
    }

    @Test
    void whatIsKnownToBeWrongIsRefusedForGoodAndNothingIsKept() {
        site.with("/inward", Site.redirect("http://localhost:" + site.port() + "/secret"))
                .html("/secret", "the store's own page")
                .with("/metadata", Site.redirect("http://169.254.169.254/latest/meta-data/"))
                .with("/circle", Site.redirect("/circle"))
                .with("/zip", Site.body("application/zip", new byte[] {1}))
                .with("/endless", Site.endless("text/html"));
        var wanted = Map.of(
                "/inward", "link-not-public",
                "/metadata", "link-not-public",
                "/circle", "link-endless",
                "/zip", "link-wrong-type",
                "/endless", "link-too-large",
                "/absent", "link-gone");

        wanted.forEach((path, code) -> {
            var id = Links.announced(Desk.OURS, site.url(path));
            var before = shelves.keys("minh-evidence", "");

            Desk.OURS
                    .confirm(id, 1)
                    .statusCode(200)
                    .body("state", equalTo("REFUSED"))
                    .body("code", nullValue())
                    .body("refusal.code", equalTo(code))
                    .body("refusal.why", notNullValue())
                    .body("refusal.next", notNullValue());

            assertThat(shelves.keys("minh-evidence", "")).isEqualTo(before);
            told.onlyEver(EvidenceEvent.TOPIC, id.toString(), ANNOUNCED, REFUSED);
        });
    }

    @Test
    void whatNobodyCanTellNowRecordsNothingAndWorksLater() {
        site.with("/busy", Site.status(503)).with("/silent", site.silence()).with("/shy", Site.status(403));
        var wanted = Map.of("/busy", "link-unreachable", "/silent", "link-unreachable", "/shy", "link-locked");

        wanted.forEach((path, code) -> {
            var id = Links.announced(Desk.OURS, site.url(path));
            var before = shelves.traces();

            Desk.OURS
                    .confirm(id, 1)
                    .statusCode(409)
                    .body("type", endsWith("/problems/" + code))
                    .body("detail", containsString("rang"));

            assertThat(shelves.traces()).isEqualTo(before);
            site.html(path, "there again " + path);
            Desk.OURS.confirm(id, 1).statusCode(200).body("state", equalTo("STORED"));
        });
    }

    @Test
    void theStoreAwayRecordsNothingAndTheLinkIsKeptAfterwards() {
        site.html("/", "page " + UUID.randomUUID());
        var id = Links.announced(Desk.OURS, site.url("/"));
        var before = shelves.traces();

        Store.pause();
        try {
            Desk.OURS.confirm(id, 1).statusCode(503).body("detail", containsString("Kho lưu tệp"));
        } finally {
            Store.resume();
        }

        assertThat(shelves.traces()).isEqualTo(before);
        Desk.OURS.confirm(id, 1).statusCode(200).body("state", equalTo("STORED"));
    }

    @Test
    void aPageMayTakeThePlaceOfAFile() {
        site.html("/", "page " + UUID.randomUUID());
        var bytes = Samples.pdf("file " + UUID.randomUUID());
        var id = Desk.OURS.stored(bytes);

        Desk.OURS.replace(id, 2, Links.to(site.url("/"))).statusCode(201);
        Desk.OURS.confirm(id, 3).statusCode(200).body("version", equalTo(2)).body("content", equalTo("LINK"));

        Desk.OURS.read(id).body("versions.content", equalTo(Arrays.asList("FILE", "LINK")));
    }
}
