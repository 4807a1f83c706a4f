package vn.minh.evidence.keeping;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import vn.minh.contracts.Wire;
import vn.minh.domain.Role;
import vn.minh.evidence.keeping.Cellar.Jar;
import vn.minh.evidence.keeping.StoreCheck.Loss;
import vn.minh.evidence.keeping.StoreCheck.Orphan;
import vn.minh.testing.Tokens;

/** The operator asks, and looks for what is hers in the answer: other tests leave things behind. */
final class Checks {

    private Checks() {}

    static ValidatableResponse ask(String role, boolean deep) {
        return given().auth()
                .oauth2(Tokens.as("admin-1").unit("HN-SO-GDDT").roles(role).token())
                .queryParam("deep", deep)
                .get("/api/v1/store-check")
                .then();
    }

    static StoreCheck check(boolean deep) {
        var body = ask(Role.ADMINISTRATOR, deep).statusCode(200).extract().asString();
        try {
            return Wire.mapper().readValue(body, StoreCheck.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(body, e);
        }
    }

    static List<Loss> of(List<Loss> all, Jar jar) {
        return all.stream()
                .filter(loss -> loss.sha256().equals(jar.sha256().hex()))
                .toList();
    }

    static List<String> orphans(StoreCheck check) {
        return check.orphans().stream().map(Orphan::key).toList();
    }

    static Orphan orphan(StoreCheck check, String key) {
        return check.orphans().stream()
                .filter(orphan -> orphan.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not among " + orphans(check)));
    }
}
