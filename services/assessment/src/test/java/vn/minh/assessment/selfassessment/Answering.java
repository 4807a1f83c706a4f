package vn.minh.assessment.selfassessment;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.testing.Body;
import vn.minh.testing.Tokens;

/** A dossier in the hands of its unit, through the doors the unit uses. */
record Answering(Town town, String unit, UUID dossier) {

    /** 70 points in group 1, 65 in group 2: level 2. */
    static final Map<String, Map<String, Object>> FULL = full();

    static Answering ready() {
        var town = Town.with(1);
        return new Answering(town, town.school(), town.dossier(town.campaign("2026-2027"), town.school()));
    }

    static Answering answered() {
        return ready().answerAll();
    }

    static Answering signed() {
        var answered = answered();
        answered.sign(2).statusCode(200);
        return answered;
    }

    static Answering approved() {
        var signed = signed();
        signed.approve(3, signed.fingerprint()).statusCode(200);
        return signed;
    }

    Answering answerAll() {
        FULL.forEach((item, answer) -> answer(item, 0, answer).statusCode(200));
        return this;
    }

    Tokens council() {
        return town.council(unit);
    }

    Tokens principal() {
        return town.principal(unit);
    }

    ValidatableResponse answer(String item, long version, Map<String, Object> answer) {
        return Api.move(council(), version, answer, "/self-assessments/{id}/answers/{item}", dossier, item);
    }

    ValidatableResponse sign(long version) {
        return Api.move(council(), version, "", "/self-assessments/{id}/signature", dossier);
    }

    ValidatableResponse approve(long version, String fingerprint) {
        return Api.move(
                principal(), version, Map.of("fingerprint", fingerprint), "/self-assessments/{id}/approval", dossier);
    }

    ValidatableResponse sendBack(long version, String reason) {
        return Api.move(principal(), version, Map.of("reason", reason), "/self-assessments/{id}/sending-back", dossier);
    }

    ValidatableResponse see(Tokens who) {
        return Api.get(who, "/self-assessments/{id}", dossier);
    }

    String fingerprint() {
        return Body.of(see(principal()).statusCode(200)).path("fingerprint").asText();
    }

    private static Map<String, Map<String, Object>> full() {
        var answers = new LinkedHashMap<String, Map<String, Object>>();
        answers.put("1.1.m", Map.of("met", true));
        answers.put("1.2.a", Map.of("points", "30"));
        answers.put("1.2.b", Map.of("met", true));
        answers.put("1.2.c", Map.of("fields", Map.of("solution", "cổng thông tin")));
        answers.put("2.1.m", Map.of("met", true));
        answers.put("2.2.a", Map.of("amount", 37, "points", "25"));
        answers.put("2.2.b", Map.of("amount", "92.5", "points", "40"));
        return answers;
    }
}
