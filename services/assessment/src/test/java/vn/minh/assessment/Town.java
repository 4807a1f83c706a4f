package vn.minh.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import vn.minh.testing.Body;
import vn.minh.testing.Tokens;

/**
 * A department of its own for one test, with a commune that reviews, schools, people and a set; entered through the
 * doors an administrator and an officer use.
 *
 * @param code what all codes of this town start with
 * @param set code of its indicator set, version 1
 */
public record Town(String code, String set, List<String> schools) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger COUNT = new AtomicInteger();
    public static final Tokens ADMINISTRATOR =
            Tokens.as("administrator").unit("HE-THONG").roles("administrator");

    /** Who drafts a set does not publish it. */
    public static final Tokens SECOND_ADMINISTRATOR =
            Tokens.as("second-administrator").unit("HE-THONG").roles("administrator");

    /** A town with a set, units and an assignment of the commune; no campaign yet. */
    public static Town with(int schools) {
        var code = "T" + COUNT.incrementAndGet();
        var town = new Town(
                code,
                "THU-" + code,
                IntStream.range(0, schools).mapToObj(i -> code + "-THCS-" + i).toList());
        publish(smallSet(town.set, 1));
        Api.put(ADMINISTRATOR, town.units(), "/org-units").statusCode(200);
        Api.put(ADMINISTRATOR, List.of(town.assignment("2026-01-01")), "/reviewing-assignments")
                .statusCode(200);
        return town;
    }

    /** A set of one total whose second group rests on what units were recognised at by another set. */
    public static ObjectNode derivedSet(String code, String ofSet) {
        var set = read("/derived-set.json").put("code", code);
        set.findValues("derivation").forEach(rests -> ((ObjectNode) rests).put("ofSet", ofSet));
        return set;
    }

    /** Drafted by one, published by another. */
    public static void publish(ObjectNode set) {
        Api.post(ADMINISTRATOR, set, "/indicator-sets").statusCode(201);
        Api.move(
                        SECOND_ADMINISTRATOR,
                        1,
                        "",
                        "/indicator-sets/{code}/{version}/publication",
                        set.get("code").asText(),
                        set.get("version").asInt())
                .statusCode(200);
    }

    /** A set with two groups of 100 points, every kind of item but the derived, one line unverified. */
    public static ObjectNode smallSet(String code, int version) {
        return read("/small-set.json").put("code", code).put("version", version);
    }

    private static ObjectNode read(String resource) {
        try (var file = Town.class.getResourceAsStream(resource)) {
            return (ObjectNode) JSON.readTree(new String(file.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String department() {
        return code + "-SO";
    }

    public String commune() {
        return code + "-XA";
    }

    public String school() {
        return schools.getFirst();
    }

    public Tokens officer() {
        return Tokens.as(code + "-officer").unit(department()).roles("department-officer");
    }

    /** The secretary of the unit's council. */
    public Tokens council(String unit) {
        return Tokens.as(Councils.secretary(unit)).unit(unit).roles("council");
    }

    /** One of the three who hold no post. */
    public Tokens member(String unit, int i) {
        return Tokens.as(Councils.member(unit, i)).unit(unit).roles("council");
    }

    public Tokens principal(String unit) {
        return Tokens.as(unit + "-principal").unit(unit).roles("principal");
    }

    public Map<String, Object> assignment(String from) {
        return new HashMap<>(Map.of(
                "department",
                department(),
                "unitKind",
                "LOWER_SECONDARY",
                "setCode",
                set,
                "authority",
                commune(),
                "validFrom",
                from));
    }

    public Map<String, Object> plan(String schoolYear) {
        int year = Integer.parseInt(schoolYear.substring(0, 4));
        return new HashMap<>(Map.of(
                "title",
                "Đợt đánh giá " + schoolYear,
                "schoolYear",
                schoolYear,
                "setCode",
                set,
                "setVersion",
                1,
                "unitKinds",
                List.of("LOWER_SECONDARY"),
                "demonstration",
                true,
                "opensOn",
                year + "-11-02",
                "closesOn",
                year + 1 + "-05-20",
                "submissionDueOn",
                year + 1 + "-05-31"));
    }

    /** Plans and opens a campaign of the year; its id. */
    public UUID campaign(String schoolYear) {
        var id = Body.of(Api.post(officer(), plan(schoolYear), "/campaigns").statusCode(201))
                .path("id")
                .asText();
        var opened = Api.move(officer(), 1, "", "/campaigns/{id}/opening", id).statusCode(200);
        assertThat(Body.of(opened).path("expected").asInt(-1)).isNotNegative();
        return UUID.fromString(id);
    }

    /** The unit's dossier of the campaign, with a council founded: all criteria are everybody's. */
    public UUID dossier(UUID campaign, String unit) {
        var id = dossierWithoutCouncil(campaign, unit);
        Api.move(ADMINISTRATOR, 0, Councils.of(unit), "/self-assessments/{id}/council", id)
                .statusCode(201);
        return id;
    }

    public UUID dossierWithoutCouncil(UUID campaign, String unit) {
        return UUID.fromString(Body.of(Api.get(council(unit), "/self-assessments?campaign={campaign}", campaign)
                        .statusCode(200))
                .at("/items/0/id")
                .asText());
    }

    public List<Map<String, Object>> units() {
        var units = new ArrayList<Map<String, Object>>();
        units.add(unit(department(), "DEPARTMENT"));
        units.add(unit(commune(), "COMMUNE"));
        schools.forEach(school -> units.add(unit(school, "LOWER_SECONDARY")));
        return units;
    }

    public Map<String, Object> unit(String unitCode, String kind) {
        return new HashMap<>(Map.of(
                "code",
                unitCode,
                "name",
                "Đơn vị " + unitCode,
                "kind",
                kind,
                "department",
                department(),
                "validFrom",
                "2025-07-01",
                "demonstration",
                true));
    }
}
