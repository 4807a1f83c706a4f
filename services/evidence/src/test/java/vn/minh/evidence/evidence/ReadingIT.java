package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "evidence", store = true)
class ReadingIT {

    @Inject
    Shelves shelves;

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @Test
    void herOwnFileIsDownloadedUnderItsName() {
        var bytes = Samples.pdf("mine");
        var id = Desk.OURS.stored(bytes);

        var link = Desk.OURS.download(id).statusCode(200);

        var file = Desk.fetch(link.extract().path("url"));
        assertThat(file.body()).isEqualTo(bytes);
        assertThat(file.headers().firstValue("content-type")).hasValue("application/pdf");
        assertThat(file.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("attachment; filename=\"Ke hoach nam hoc.pdf\"")
                .endsWith("filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20n%C4%83m%20h%E1%BB%8Dc.pdf");
    }

    /** The store signs what it will say of the bytes: nobody can make a browser show them instead of saving them. */
    @ParameterizedTest
    @ValueSource(strings = {"response-content-disposition=", "response-content-type="})
    void aLinkIsGoodForSavingTheFileAndForNothingElse(String said) {
        var id = Desk.OURS.stored(Samples.pdf("saved"));
        String url = Desk.OURS.download(id).extract().path("url");

        var without = Desk.fetch(url.replaceFirst(said + "[^&]*&?", ""));
        var changed = Desk.fetch(url.replaceFirst(said + "[^&]*", said + "text%2Fhtml"));

        assertThat(url).contains(said, "X-Amz-Expires=120");
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(changed.statusCode()).isEqualTo(403);
        assertThat(Desk.fetch(url).statusCode()).isEqualTo(200);
    }

    @Test
    void anotherVersionIsAbsentAndNoBytesAreNothingToDownload() {
        var stored = Desk.OURS.stored(Samples.pdf("one version"));
        var announced = Desk.OURS.announced(Samples.pdf("none yet"));

        var second = Desk.OURS.get("/api/v1/evidence/{id}/download?version=2", stored);
        var none = Desk.OURS.download(announced.id());

        second.statusCode(404);
        none.statusCode(409).body("context.state", equalTo("ANNOUNCED"));
        Desk.OURS.get("/api/v1/evidence/{id}/download?version=1", stored).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "HN-THCS-VINH-QUYNH, contributor, 404, 404",
        "HN-THCS-VINH-QUYNH, principal, 200, 200",
        "HN-XA-DAI-THANH, reviewer, 404, 404",
        "HN-XA-DAI-THANH, authority-officer, 404, 200",
        "HN-XA-DAI-THANH, authority-head, 404, 200",
        "HN-XA-DAI-THANH, council, 404, 404",
        "HN-XA-NGOC-HOI, reviewer, 404, 404",
        "HN-XA-NGOC-HOI, authority-head, 404, 404",
        "HN-SO-GDDT, department-officer, 200, 200",
        "HN-SO-GDDT, reviewer, 404, 404",
        "HCM-SO-GDDT, department-officer, 404, 404",
        "HN-THCS-NGOC-HOI, principal, 404, 404",
        "HN-XA-DAI-THANH, administrator, 404, 404",
    })
    void whoReadsWhat(String unit, String role, int stored, int sealed) {
        var her = Desk.of("x-1", unit, role);
        var id = Desk.OURS.stored(Samples.pdf("rights"));

        var before = her.read(id).extract().statusCode();
        var linkBefore = her.download(id).extract().statusCode();
        seal(id);
        var after = her.read(id).extract().statusCode();
        var linkAfter = her.download(id).extract().statusCode();

        assertThat(before).isEqualTo(linkBefore).isEqualTo(stored);
        assertThat(after).isEqualTo(linkAfter).isEqualTo(sealed);
    }

    @Test
    void aForeignAnnouncementShowsNoUploadAddress() {
        var announced = Desk.OURS.announced(Samples.pdf("secret"));

        var answer = Desk.THEIRS.read(announced.id());

        answer.statusCode(404).body("upload", nullValue());
    }

    @Test
    void aSchoolWalksItsOwnEvidenceNewestFirst() {
        var unit = "HN-TH-" + UUID.randomUUID();
        shelves.write("insert into known_unit values ('%s', 'HN-SO-GDDT')".formatted(unit));
        var school = Desk.of("e-1", unit, "council");
        var first = school.stored(Samples.pdf("first"));
        var second = school.announced(Samples.pdf("second")).id();
        var third = school.stored(Samples.pdf("third"));

        var page = school.get("/api/v1/evidence?criterion=1.3&size=2");

        page.statusCode(200)
                .body("items.id", equalTo(java.util.List.of(third.toString(), second.toString())))
                .body("items.unit", everyItem(equalTo(unit)))
                .body("next", equalTo(second.toString()));
        school.get("/api/v1/evidence?criterion=1.3&size=2&after={after}", second)
                .body("items.id", equalTo(java.util.List.of(first.toString())))
                .body("next", nullValue());
        school.get("/api/v1/evidence?criterion=2.1").body("items", hasSize(0));
    }

    private void seal(UUID id) {
        shelves.write("update evidence set status = 'SEALED', version = version + 1 where id = '%s'".formatted(id));
        var papers = new Papers(shelves, Samples.OURS, Samples.DEPARTMENT);
        papers.seal(id, 1, papers.dossier(Samples.AUTHORITY), 1);
    }
}
