package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;

/** Whose signature recognises the levels of the ward's schools, and takes one back. */
record HeadOfWard(Api head) {

    static HeadOfWard of(Platform platform) {
        return new HeadOfWard(Api.as(platform, "lb.lanhdao"));
    }

    /** Acts of so many reviews each; each says how many it recognised. */
    List<Callable<Integer>> acts(List<String> reviews, int perAct) {
        var acts = new ArrayList<Callable<Integer>>();
        for (int from = 0; from < reviews.size(); from += perAct) {
            var list = reviews.subList(from, from + perAct);
            acts.add(() -> recognise(list).size());
        }
        return acts;
    }

    /** The recognitions of one act. */
    List<JsonNode> recognise(List<String> reviews) {
        var done = new ArrayList<JsonNode>();
        head.post("review", "/api/v1/recognitions", Map.of("reviews", reviews), null)
                .expect(200, 201)
                .body()
                .path("results")
                .forEach(line -> {
                    assertThat(line.hasNonNull("recognition"))
                            .as(line.toString())
                            .isTrue();
                    done.add(line.path("recognition"));
                });
        return done;
    }

    void revoke(JsonNode recognition) {
        var path = "/api/v1/recognitions/" + recognition.path("id").asText();
        var seen = head.get("review", path).expect(200);
        head.put(
                        "review",
                        path + "/revocation",
                        Map.of("reason", "Số liệu của trường không đúng (trình diễn)."),
                        seen.version())
                .expect(200);
    }
}
