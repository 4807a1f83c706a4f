package vn.minh.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;

/** The review team of the commune: two of its own people and one of another commune, founded for one campaign. */
final class Team {

    private static final String REVIEWS = "/api/v1/external-reviews/";
    private static final int NOT_HEARD_YET = 404;

    private final Persons persons;
    private final Api officer;
    private final Api head;
    private final Api second;

    Team(Platform platform) {
        this.persons = new Persons(platform);
        this.officer = Api.as(platform, "dt.chuyenvien");
        this.head = Api.as(platform, "dt.danhgia");
        this.second = Api.as(platform, "dt.danhgia2");
    }

    /** Empty while review has not heard of the campaign. */
    Optional<String> found(String campaign) {
        var today = LocalDate.now(Demo.VIETNAM).toString();
        var answer = officer.post(
                "review",
                "/api/v1/review-teams",
                Map.of(
                        "campaign",
                        campaign,
                        "decisionNumber",
                        "57/QĐ-UBND",
                        "decidedOn",
                        today,
                        "charter",
                        Map.of(
                                "name",
                                "Đoàn đánh giá ngoài số 1 (trình diễn)",
                                "blind",
                                false,
                                "validFrom",
                                today,
                                "members",
                                List.of(
                                        member("dt.danhgia", "HN-X-DAI-THANH", "HEAD"),
                                        member("dt.danhgia2", "HN-X-DAI-THANH", "MEMBER"),
                                        member("lb.danhgia", "HN-P-LONG-BIEN", "MEMBER")))),
                null);
        return answer.status() == NOT_HEARD_YET
                ? Optional.empty()
                : Optional.of(answer.expect(201).body().path("id").asText());
    }

    private Map<String, String> member(String account, String unit, String post) {
        return Map.of("person", persons.of(account), "unit", unit, "post", post);
    }

    /** Another member reads the dossier a second time and keeps what the school said. What the two differ on. */
    List<JsonNode> readAgain(String review) {
        move(second, review, "second-reading/reader", null);
        move(second, review, "second-reading/end", null);
        return School.stream(seen(head, review).body().path("secondReading").path("differing"))
                .toList();
    }

    /** The head of the team holds with the first reader. */
    void settle(String review, List<JsonNode> differing) {
        var items = differing.stream()
                .map(one -> Map.of(
                        "item", one.path("item").asText(),
                        "points", one.path("first").asText(),
                        "reason", "Đoàn thống nhất theo minh chứng đã đọc (trình diễn)."))
                .toList();
        move(head, review, "settlement", Map.of("items", items));
    }

    /** The meeting of the team on the dossier, in the round at hand. False where it is not asked for. */
    boolean keepMinutes(String review) {
        var meeting = Map.of(
                "heldOn",
                LocalDate.now(Demo.VIETNAM).toString(),
                "place",
                "UBND xã Đại Thanh (trình diễn)",
                "present",
                List.of(head.person(), second.person()),
                "absent",
                List.of());
        return offered(head, review, "keep-minutes", "minutes", meeting);
    }

    /** The head of the school reads what the team proposes, and agrees. False where nobody waits for that. */
    boolean agreedBy(Api principal, String review) {
        return offered(principal, review, "comment", "comment", Map.of("agreed", true));
    }

    private static boolean offered(Api who, String review, String move, String what, Object body) {
        boolean may = School.stream(seen(who, review).body().path("moves"))
                .anyMatch(one -> one.asText().equals(move));
        if (may) {
            move(who, review, what, body);
        }
        return may;
    }

    private static Api.Answer seen(Api who, String review) {
        return who.get("review", REVIEWS + review).expect(200);
    }

    private static void move(Api who, String review, String what, @Nullable Object body) {
        who.put("review", REVIEWS + review + "/" + what, body, seen(who, review).version())
                .expect(200);
    }
}
