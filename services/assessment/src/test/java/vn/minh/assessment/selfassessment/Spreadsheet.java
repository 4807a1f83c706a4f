package vn.minh.assessment.selfassessment;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.minh.assessment.Api;
import vn.minh.assessment.workbook.web.Xlsx;
import vn.minh.testing.Tokens;

/** A dossier in the hands of somebody who works with a spreadsheet program. */
record Spreadsheet(Answering dossier, Tokens who) {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PATH = "/api/v1/self-assessments/{id}/workbook";

    Spreadsheet(Answering dossier) {
        this(dossier, dossier.council());
    }

    Xlsx export() {
        return new Xlsx(Api.as(who)
                .get(PATH, dossier.dossier())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    ValidatableResponse preview(Xlsx file) {
        return send(who, file.bytes())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(PATH + "/preview", dossier.dossier())
                .then();
    }

    ValidatableResponse write(long version, Xlsx file) {
        return send(who, file.bytes())
                .header("If-Match", "\"" + version + "\"")
                .put(PATH, dossier.dossier())
                .then();
    }

    ValidatableResponse keyed(String key, Xlsx file) {
        return send(who, file.bytes())
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .put(PATH, dossier.dossier())
                .then();
    }

    static RequestSpecification send(Tokens who, byte[] file) {
        return Api.as(who).contentType(TYPE).body(file);
    }
}
