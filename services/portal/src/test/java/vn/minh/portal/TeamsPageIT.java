package vn.minh.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "portal", broker = false, tokens = false)
@WithTestResource(Neighbourhood.class)
class TeamsPageIT {

    private final UUID team = UUID.randomUUID();
    private final UUID campaign = UUID.randomUUID();
    private final UUID draw = UUID.randomUUID();
    private final String api = Said.TEAMS + "/" + team;

    @BeforeEach
    void oneTeam() {
        Neighbours.fresh();
        Neighbours.say(Said.TEAMS, Said.queue(Said.team(team, campaign, "reviewer-1", "\"allot\",\"release\"")));
        Neighbours.say(
                "/assessment/api/v1/campaigns",
                "{\"items\":[{\"id\":\"" + campaign
                        + "\",\"title\":\"Đợt trình diễn 2026-2027\",\"schoolYear\":\"2026-2027\"}]}");
        Neighbours.say("/review/api/v1/draws", "[]");
    }

    @Test
    void officerSeesTeamsWithTheirDecisionPeopleAndSchools() {
        var page = Browser.signedInAs(officer()).get("/doan-danh-gia");

        assertThat(page.text())
                .contains(
                        "Đoàn số 1",
                        "Quyết định 12/QĐ-UBND ngày 20/11/2026",
                        "Trưởng đoàn reviewer-1",
                        "Trường được giao (1)",
                        "HN-THCS-VINH-QUYNH",
                        "Đợt trình diễn 2026-2027");
        assertThat(page.hasForm("/doan-danh-gia/" + team + "/truong")).isTrue();
        assertThat(page.hasForm("/doan-danh-gia/" + team + "/giai-the")).isFalse();
    }

    @Test
    void teamIsFoundedByItsDecisionAndEmptyRowsAreNone() {
        Neighbours.say("POST", Said.TEAMS, 201, Said.team(team, campaign, "p-1", ""));
        var browser = Browser.signedInAs(officer());
        var page = browser.get("/doan-danh-gia");

        var answer = browser.submit(
                page,
                "/doan-danh-gia/moi",
                Map.of(
                        "dot", campaign.toString(),
                        "ten", "Đoàn số 2",
                        "so", "13/QĐ-UBND",
                        "ngayKy", "2026-11-20",
                        "tuNgay", "2026-11-22",
                        "nguoi", "p-1",
                        "donVi", "HN-P-LONG-BIEN",
                        "chucDanh", "HEAD"));

        assertThat(answer.location()).contains("xong=da-lap-doan", "dot=" + campaign);
        assertThat(Neighbours.asked("POST", Said.TEAMS)).singleElement().satisfies(asked -> {
            assertThat(asked.body())
                    .contains(
                            "\"decisionNumber\":\"13/QĐ-UBND\"", "\"campaign\":\"" + campaign + "\"", "\"blind\":false")
                    .contains("\"person\":\"p-1\"", "\"unit\":\"HN-P-LONG-BIEN\"", "\"post\":\"HEAD\"")
                    .doesNotContain("validTo");
            assertThat(asked.key()).hasSize(36);
        });
    }

    @Test
    void refusedFoundingKeepsWhatWasFilled() {
        Neighbours.refuse("POST", Said.TEAMS, 422, "Chưa hợp lệ", "Đoàn phải có một trưởng đoàn.", "Chọn trưởng đoàn.");
        var browser = Browser.signedInAs(officer());

        var answer = browser.submit(
                browser.get("/doan-danh-gia"), "/doan-danh-gia/moi", Map.of("ten", "Đoàn Tên Dài", "nguoi", "p-77"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Đoàn phải có một trưởng đoàn", "Chọn trưởng đoàn");
        assertThat(answer.body()).contains("value=\"Đoàn Tên Dài\"", "value=\"p-77\"");
    }

    @Test
    void schoolMovesWithItsReasonOnTheVersionThatWasSeen() {
        Neighbours.say("PUT", api + "/schools/HN-THCS-X", 200, Said.team(team, campaign, "r", ""));
        var browser = Browser.signedInAs(officer());
        var action = "/doan-danh-gia/" + team + "/truong";

        var answer = browser.submit(
                browser.get("/doan-danh-gia"), action, Map.of("truong", "HN-THCS-X", "lyDo", "Đoàn kia quá tải"));

        assertThat(answer.location()).contains("xong=da-giao-truong");
        assertThat(Neighbours.asked("PUT", api + "/schools/HN-THCS-X"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.ifMatch()).isEqualTo("\"3\"");
                    assertThat(asked.body()).isEqualTo("{\"reason\":\"Đoàn kia quá tải\"}");
                });
    }

    @Test
    void drawIsLookedAtFirstAndThenMadeWithTheSeedThatWasShown() {
        Neighbours.say("POST", "/review/api/v1/draws/preview", 200, Said.draw(draw, campaign, team));
        Neighbours.say("POST", "/review/api/v1/draws", 201, Said.draw(draw, campaign, team));
        Neighbours.say("/review/api/v1/draws/" + draw, Said.draw(draw, campaign, team));
        var browser = Browser.signedInAs(officer());

        var preview = browser.submit(
                browser.get("/doan-danh-gia?dot=" + campaign), "/boc-tham/xem-truoc", Map.of("hatGiong", ""));
        var drawn = browser.submit(preview, "/boc-tham", Map.of());

        assertThat(preview.text()).contains("Hạt giống 4711", "Xem trước, chưa lưu gì", "Đoàn số 1", "HN-THCS-X");
        assertThat(drawn.location()).endsWith("/boc-tham/" + draw + "?xong=da-boc-tham");
        assertThat(Neighbours.asked("POST", "/review/api/v1/draws"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains("\"seed\":4711", campaign.toString()));
        assertThat(browser.get("/boc-tham/" + draw).text()).contains("Đã lưu", "ra đúng kết quả này");
    }

    @Test
    void memberReadsHerTeamAndHasNothingToPress() {
        Neighbours.say(Said.TEAMS, Said.queue(Said.team(team, campaign, "council-1", "")));

        var page = Browser.signedInAs(Who.council()).get("/doan-danh-gia");

        assertThat(page.text()).contains("Đoàn số 1", "Trưởng đoàn (bạn)").doesNotContain("Thành lập đoàn");
        assertThat(page.hasForm("/doan-danh-gia/moi")).isFalse();
    }

    private static Who officer() {
        return Who.of("officer-1", "Chuyên viên", Who.AUTHORITY, "authority-officer");
    }
}
