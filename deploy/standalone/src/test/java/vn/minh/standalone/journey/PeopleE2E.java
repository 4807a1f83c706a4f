package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;

/** People let in, given work and shut out, on the real platform with the real identity provider. */
class PeopleE2E {

    private static final String PEOPLE = "/api/v1/people";
    private static final String UNIT = "HN-THCS-VINH-QUYNH";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** One route of each service that every signed-in member of a council may ask. */
    private static final Map<String, String> ROUTES = new LinkedHashMap<>(Map.of(
            "assessment", "/api/v1/self-assessments",
            "evidence", "/api/v1/evidence",
            "review", "/api/v1/external-reviews",
            "publication", "/api/v1/deliveries",
            "reporting", "/api/v1/reports/campaigns"));

    private final Platform platform = Running.platform();
    private final Api principal = Api.as(platform, "vq.hieutruong");

    @Test
    void sheIsInvitedComesWorksAndIsShutOutEverywhereWithinAMinute() {
        var invited = invite("vq.moi");
        var id = invited.path("person").path("id").asText();
        try (var chromium = new Chromium()) {
            var password = Newcomer.of("vq.moi")
                    .comes(chromium, platform, invited.path("firstPassword").asText());
            give(id, "1", "COUNCIL_MEMBER");
            var her = await("the role in her token")
                    .atMost(PATIENCE)
                    .until(
                            () -> platform.entrance().token("vq.moi", password),
                            token -> roles(token).contains("council"));
            assertThat(claims(her).path("unit").asText()).isEqualTo(UNIT);
            assertThat(asked(her, "assessment")).isEqualTo(200);

            var out = principal.put("assessment", PEOPLE + "/" + id + "/disabling", null, "2");

            assertThat(out.status()).as(out.text()).isEqualTo(200);
            refusedEverywhere(her);
            portalRefuses(chromium);
            await("no token any more").atMost(PATIENCE).until(() -> noToken("vq.moi", password));
        }
    }

    @Test
    void whoeverLostHerFirstPasswordIsInvitedAgain() {
        var first = invite("vq.quen").path("firstPassword").asText();

        var again = invite("vq.quen").path("firstPassword").asText();

        assertThat(again).isNotBlank().isNotEqualTo(first);
    }

    @Test
    void aNameThatIsSomebodysIsNotTakenOver() {
        for (var taken : List.of("vq.hoidong2", "cva.hoidong", "admin")) {
            var answer = principal.post("assessment", PEOPLE, Map.of("username", taken, "name", "Ai đó"), null);

            assertThat(answer.status()).as(taken).isEqualTo(409);
            assertThat(answer.text()).contains("username-taken").doesNotContain("firstPassword");
        }
        assertThat(roles(platform.token("vq.hoidong2"))).contains("council");
    }

    @Test
    void aProgramOfTheUnitGetsATokenThatSaysSo() {
        var name = "so-diem-" + UUID.randomUUID().toString().substring(0, 8);
        var made = principal
                .post("assessment", "/api/v1/software-clients", Map.of("name", name), null)
                .expect(201)
                .body();

        var token = platform.entrance()
                .clientToken(
                        made.path("clientId").asText(),
                        made.path("clientSecret").asText());

        assertThat(claims(token).path("unit").asText()).isEqualTo(UNIT);
        assertThat(roles(token)).contains("contributor").doesNotContain("council", "principal");
        assertThat(asked(token, "evidence")).isEqualTo(200);
        var person = made.path("person").path("id").asText();
        principal
                .put("assessment", PEOPLE + "/" + person + "/disabling", null, "1")
                .expect(200);
        await("refused by evidence").atMost(PATIENCE).until(() -> asked(token, "evidence") == 403);
        await("no token any more").atMost(PATIENCE).until(() -> noClientToken(made));
        var repeated = principal.post("assessment", "/api/v1/software-clients", Map.of("name", name), null);
        assertThat(repeated.status()).isEqualTo(409);
    }

    /** The sweep over accounts grants at the same moment what the invitation grants: nobody is told no for that. */
    @Test
    void manyProgramsAtOnceAllGetTheirRoles() {
        var made = IntStream.range(0, 12)
                .mapToObj(n ->
                        "chuong-trinh-" + n + "-" + UUID.randomUUID().toString().substring(0, 8))
                .parallel()
                .map(name -> principal.post("assessment", "/api/v1/software-clients", Map.of("name", name), null))
                .toList();

        assertThat(made).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
    }

    @Test
    void aPrincipalReachesIntoNoOtherUnitAndRaisesNobody() {
        var stranger = person(Api.as(platform, "cva.hieutruong"), "cva.hoidong");
        var herself = person(principal, "vq.hieutruong");

        var foreign = List.of(
                principal.get("assessment", PEOPLE + "/" + stranger),
                principal.put("assessment", PEOPLE + "/" + stranger + "/disabling", null, "0"),
                principal.post("assessment", PEOPLE + "/" + stranger + "/positions", position("DELEGATE"), "0"),
                principal.get("assessment", PEOPLE + "?unit=HN-THCS-CHU-VAN-AN-LB"),
                principal.post(
                        "assessment",
                        PEOPLE,
                        Map.of("username", "cva.la", "name", "Lạ", "unit", "HN-THCS-CHU-VAN-AN-LB"),
                        null));
        var raised = List.of(
                principal.post("assessment", PEOPLE + "/" + herself + "/positions", position("DELEGATE"), "0"),
                principal.put("assessment", PEOPLE + "/" + herself + "/disabling", null, "0"),
                principal.post(
                        "assessment",
                        PEOPLE,
                        Map.of("username", "vq.pho", "name", "Phó", "roles", List.of("principal")),
                        null));

        assertThat(foreign)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.asked()).isEqualTo(404));
        assertThat(raised)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.asked()).isEqualTo(403));
    }

    @Test
    void anAuthoritysHeadLetsHerStaffIn() {
        var head = Api.as(platform, "dt.lanhdao");
        var username = "dt.moi" + UUID.randomUUID().toString().substring(0, 6);

        var reviewer = head.post(
                "assessment", PEOPLE, Map.of("username", username, "name", "Mới", "roles", List.of("reviewer")), null);
        var another = head.post(
                "assessment",
                PEOPLE,
                Map.of("username", "dt.pho", "name", "Phó", "roles", List.of("authority-head")),
                null);

        assertThat(reviewer.status()).as(reviewer.text()).isEqualTo(201);
        assertThat(reviewer.body().path("person").path("roles").get(0).asText()).isEqualTo("reviewer");
        assertThat(another.status()).isEqualTo(403);
    }

    @Test
    void namesComeFromTheIdentityProviderAndStayThere() {
        var people = principal.get("assessment", PEOPLE).expect(200).body().path("items");

        assertThat(people.findValuesAsText("username")).contains("vq.hoidong", "vq.hoidong2", "vq.hieutruong");
        assertThat(people.findValuesAsText("name")).contains("Hiệu trưởng THCS Vĩnh Quỳnh");
        assertThat(people.findValuesAsText("unit")).containsOnly(UNIT);
    }

    private JsonNode invite(String username) {
        return principal
                .post("assessment", PEOPLE, Map.of("username", username, "name", "Giáo viên mới"), null)
                .expect(201)
                .body();
    }

    private void give(String person, String version, String kind) {
        principal
                .post("assessment", PEOPLE + "/" + person + "/positions", position(kind), version)
                .expect(201);
    }

    private static Map<String, String> position(String kind) {
        return Map.of("position", kind, "validFrom", "2026-09-01");
    }

    private static String person(Api who, String username) {
        for (var line : who.get("assessment", PEOPLE).expect(200).body().path("items")) {
            if (line.path("username").asText().equals(username)) {
                return line.path("id").asText();
            }
        }
        throw new AssertionError(username + " is not among the people of the unit");
    }

    private void refusedEverywhere(String token) {
        var since = Instant.now();
        var seconds = new LinkedHashMap<String, Double>();
        ROUTES.forEach((service, route) -> {
            await(service).atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> {
                var answer = Api.with(platform, token).get(service, route);
                return answer.status() == 403 && answer.text().contains("person-disabled");
            });
            seconds.put(service, Duration.between(since, Instant.now()).toMillis() / 1000.0);
        });
        System.out.println("shut out, seconds after the decision: " + seconds);
    }

    private void portalRefuses(Chromium chromium) {
        var since = Instant.now();
        await("the portal").atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> {
            chromium.page().navigate(platform.address("portal") + "/viec-cua-toi");
            return chromium.text().contains("Tài khoản đã bị khóa");
        });
        System.out.println("the portal after another "
                + Duration.between(since, Instant.now()).toMillis() / 1000.0 + " s");
        chromium.picture("10-tai-khoan-bi-khoa");
        assertThat(chromium.context().cookies(platform.address("portal")))
                .noneMatch(cookie -> cookie.name.equals("q_session"));
    }

    private int asked(String token, String service) {
        return Api.with(platform, token)
                .get(service, ROUTES.getOrDefault(service, "/"))
                .status();
    }

    private boolean noToken(String account, String password) {
        try {
            platform.entrance().token(account, password);
            return false;
        } catch (RuntimeException refused) {
            return true;
        }
    }

    private boolean noClientToken(JsonNode made) {
        try {
            platform.entrance()
                    .clientToken(
                            made.path("clientId").asText(),
                            made.path("clientSecret").asText());
            return false;
        } catch (RuntimeException refused) {
            return true;
        }
    }

    private static JsonNode claims(String token) {
        return Newcomer.claims(token);
    }

    private static List<String> roles(String token) {
        return Newcomer.roles(token);
    }
}
