package vn.minh.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@RealServers(database = "trial", store = true)
class TokensIT {

    private static final Tokens PRINCIPAL =
            Tokens.as("a-17").unit("HN-THCS-VINH-QUYNH").roles("principal");

    @Test
    void aPrincipalIsKnownBySubjectAndUnit() {
        var answer = ask(PRINCIPAL);

        answer.statusCode(200).body("actor", equalTo("a-17")).body("unit", equalTo("HN-THCS-VINH-QUYNH"));
    }

    @Test
    void aCouncilMemberIsNoPrincipal() {
        var answer = ask(PRINCIPAL.roles("council"));

        answer.statusCode(403);
    }

    static Stream<Tokens> tokensThatProveNothing() {
        return Stream.of(
                PRINCIPAL.expired(),
                PRINCIPAL.forAnotherAudience(),
                PRINCIPAL.fromAnotherIssuer(),
                PRINCIPAL.signedByAnotherKey());
    }

    @ParameterizedTest
    @MethodSource("tokensThatProveNothing")
    void aTokenThatProvesNothingIsRefused(Tokens tokens) {
        var answer = ask(tokens);

        answer.statusCode(401);
    }

    @Test
    void nobodyIsRefused() {
        var answer = given().get("/who-am-i").then();

        answer.statusCode(401);
    }

    private static ValidatableResponse ask(Tokens tokens) {
        return given().auth().oauth2(tokens.token()).get("/who-am-i").then();
    }
}
