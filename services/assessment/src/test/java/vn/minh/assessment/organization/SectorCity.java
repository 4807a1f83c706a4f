package vn.minh.assessment.organization;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.sector.SectorUnitEvent;
import vn.minh.contracts.sector.SectorUnitRecordedV1;
import vn.minh.testing.Tell;

/**
 * A city that the sector database founds, and what came of it.
 *
 * @param code what all codes start with
 */
record SectorCity(Tell tell, String code) {

    private static final Instant AT = Instant.parse("2026-11-20T01:00:00Z");

    /** A department, a commune and a primary school, heard. */
    static SectorCity withSchool(Tell tell, String code) {
        var city = new SectorCity(tell, code);
        tell.that(city.unit("SO", UnitKind.DEPARTMENT, null), 1);
        tell.that(city.unit("XA", UnitKind.COMMUNE, "SO"), 1);
        tell.that(city.unit("TH", UnitKind.PRIMARY, "XA"), 1);
        eventually(city.of("TH"), 1);
        return city;
    }

    String of(String part) {
        return code + "-" + part;
    }

    SectorUnitRecordedV1 unit(String part, UnitKind kind, @Nullable String parent) {
        return unit(1, part, kind, parent);
    }

    SectorUnitRecordedV1 unit(int revision, String part, UnitKind kind, @Nullable String parent) {
        return unit(revision, of(part), "Đơn vị " + of(part), kind, parent == null ? null : of(parent), null);
    }

    SectorUnitRecordedV1 school(int revision, String name) {
        return unit(revision, of("TH"), name, UnitKind.PRIMARY, of("XA"), null);
    }

    static SectorUnitRecordedV1 unit(
            int revision,
            String code,
            String name,
            UnitKind kind,
            @Nullable String parent,
            @Nullable LocalDate validTo) {
        return new SectorUnitRecordedV1(
                code, revision, name, kind, parent, LocalDate.parse("2025-07-01"), validTo, AT.plusSeconds(revision));
    }

    /** As it was recorded on a day, valid from long before. */
    SectorUnitRecordedV1 recorded(
            int revision, String part, UnitKind kind, @Nullable String parent, String on, @Nullable String validTo) {
        return new SectorUnitRecordedV1(
                of(part),
                revision,
                "Đơn vị " + of(part) + " lần " + revision,
                kind,
                parent == null ? null : of(parent),
                LocalDate.parse("2010-09-05"),
                validTo == null ? null : LocalDate.parse(validTo),
                Instant.parse(on + "T02:00:00Z"));
    }

    /** All of them in some order that keeps the order of each. */
    static <T> List<T> mingled(List<List<T>> each, Random random) {
        var rest = new ArrayList<ArrayDeque<T>>();
        each.forEach(one -> rest.add(new ArrayDeque<>(one)));
        var all = new ArrayList<T>();
        while (!rest.isEmpty()) {
            var next = rest.get(random.nextInt(rest.size()));
            all.add(next.removeFirst());
            rest.removeIf(ArrayDeque::isEmpty);
        }
        return all;
    }

    /** Waits until the directory has followed so far. */
    static void eventually(String unit, int revision) {
        await(unit + " as revision " + revision)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> Api.get(Town.ADMINISTRATOR, "/org-units/{code}", unit)
                                .extract()
                                .path("revision"),
                        found -> Integer.valueOf(revision).equals(found));
    }

    /** Waits until the unit's messages are held so; why. */
    static String held(String unit, String state) {
        List<String> reasons = await(unit + " " + state)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> Api.get(Town.ADMINISTRATOR, "/operations/parked")
                                .extract()
                                .path("findAll { it.key == '%s' && it.state == '%s' }.reason".formatted(unit, state)),
                        found -> !found.isEmpty());
        return requireNonNull(reasons).getFirst();
    }

    static void operate(String what, String unit) {
        Api.post(
                        Town.ADMINISTRATOR,
                        Map.of("reason", "đã xem"),
                        "/operations/parked/{consumer}/{topic}/{key}/{what}",
                        "assessment.organization",
                        SectorUnitEvent.TOPIC,
                        unit,
                        what)
                .statusCode(200);
    }
}
