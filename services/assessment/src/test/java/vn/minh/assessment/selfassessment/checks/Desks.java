package vn.minh.assessment.selfassessment.checks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.SmallSet;
import vn.minh.assessment.selfassessment.Earlier;
import vn.minh.assessment.selfassessment.Frozen;
import vn.minh.assessment.selfassessment.GivenAnswer;
import vn.minh.assessment.selfassessment.KnownEvidence;
import vn.minh.assessment.selfassessment.Remarks;
import vn.minh.assessment.selfassessment.Window;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.Effect;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.evidence.LinkOutcome;
import vn.minh.grading.Given;

/** Answers to the small set, one by one: everything else about them is in order. */
final class Desks {

    static final String UNIT = "HN-THCS-VINH-QUYNH";
    static final Window WINDOW = new Window(LocalDate.parse("2026-11-01"), LocalDate.parse("2027-04-10"));
    static final Given NOT_APPLICABLE = Given.ofNoConcern();

    private final Map<String, GivenAnswer> answers = new HashMap<>();
    private final Map<UUID, KnownEvidence> evidence = new HashMap<>();
    private @Nullable Earlier earlier;

    /** Everything answered, everything proved, nothing to find. */
    static Desks inOrder() {
        var desks = new Desks();
        desks.proved("1.1.m", met(true));
        desks.proved("1.2.a", points("30"));
        desks.proved("1.2.b", met(true));
        desks.proved("1.2.c", fields("cổng thông tin"));
        desks.proved("2.1.m", met(true));
        desks.proved("2.2.a", measured("37", "25"));
        return desks.proved("2.2.b", measured("92.5", "40"));
    }

    Desks proved(String item, Given given) {
        return cites(item, given, stored(UNIT, 1).id());
    }

    Desks cites(String item, Given given, UUID... ids) {
        return says(item, given, Remarks.NONE, ids);
    }

    Desks says(String item, Given given, Remarks remarks, UUID... ids) {
        answers.put(item, new GivenAnswer(item, given, remarks, List.of(ids), "c", Instant.EPOCH, 3));
        return this;
    }

    Desks without(String item) {
        answers.remove(item);
        return this;
    }

    KnownEvidence stored(String unit, int version) {
        var content = new KnownEvidence.Content("MC.1.2.01", version, "ab");
        var known = new KnownEvidence(UUID.randomUUID(), unit, KnownEvidence.State.STORED, content);
        evidence.put(known.id(), known);
        return known;
    }

    /** Every proof of an item is in force on these days only. */
    Desks inForce(String item, @Nullable String from, @Nullable String to, boolean stillValid) {
        var known = Objects.requireNonNull(evidence.get(proofOf(item)));
        var effect = new Effect(day(from), day(to), stillValid);
        evidence.put(
                known.id(), new KnownEvidence(known.id(), known.unit(), known.state(), known.content(), effect, null));
        return this;
    }

    Desks linked(String item, LinkOutcome outcome) {
        var known = Objects.requireNonNull(evidence.get(proofOf(item)));
        evidence.put(
                known.id(), new KnownEvidence(known.id(), known.unit(), known.state(), known.content(), null, outcome));
        return this;
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    UUID proofOf(String item) {
        var answer = answers.get(item);
        if (answer == null) {
            throw new AssertionError(item);
        }
        return answer.evidence().getFirst();
    }

    Desks lastYear(Answer answer, CitedEvidence... cited) {
        var frozen = new Frozen(1, "f", List.of(answer), List.of(cited), new Result(List.of(), 1), List.of());
        earlier = new Earlier("2025-2026", new IndicatorSetRef("THU", 1, "00"), SmallSet.READ, frozen);
        return this;
    }

    Desk desk() {
        return new Desk(SmallSet.READ, UNIT, new ArrayList<>(answers.values()), evidence, List.of(), earlier, WINDOW);
    }

    /** The ids of what is found. */
    List<String> found() {
        var checked = new Checked(desk(), Map.of());
        return Stream.of(Finding.Severity.values())
                .flatMap(severity -> checked.of(severity).stream())
                .map(Finding::id)
                .toList();
    }

    static Given met(boolean met) {
        return new Given(met, null, null, null);
    }

    static Given points(String points) {
        return new Given(null, null, new BigDecimal(points), null);
    }

    static Given measured(String amount, String points) {
        return new Given(null, new BigDecimal(amount), new BigDecimal(points), null);
    }

    static Given fields(String solution) {
        return new Given(null, null, null, Map.of("solution", solution));
    }
}
