package vn.minh.assessment.workbook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.minh.assessment.selfassessment.About;
import vn.minh.assessment.selfassessment.GivenAnswer;
import vn.minh.assessment.selfassessment.KnownEvidence;
import vn.minh.assessment.selfassessment.Remarks;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.assessment.selfassessment.State;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.grading.Given;
import vn.minh.grading.IndicatorSet;

/** Dossiers laid out on sheets, and what a file is held against. */
public final class Books {

    private static final UUID ID = UUID.fromString("0b9f6c1e-54a0-4c7b-9a59-8b1a6f0c2d11");
    static final Instant NOW = Instant.parse("2026-12-04T02:00:00Z");

    private Books() {}

    public static Book of(IndicatorSet set, List<GivenAnswer> answers) {
        return of(set, answers, Map.of());
    }

    public static Book of(IndicatorSet set, List<GivenAnswer> answers, Map<UUID, KnownEvidence> evidence) {
        var about = new About(
                UUID.randomUUID(),
                new UnitRef("HN-THCS-VINH-QUYNH", "THCS Vĩnh Quỳnh", UnitKind.LOWER_SECONDARY),
                "HN-SO",
                "2026-2027",
                new IndicatorSetRef(set.code(), set.version(), "00"),
                true);
        var dossier = new SelfAssessment(new SelfAssessment.Id(ID), about, null, new State.Draft(null), null, 7);
        return Book.of(dossier, set, new Lines(set, answers, evidence, _ -> true, open(set)));
    }

    private static Set<String> open(IndicatorSet set) {
        return set.places().map(place -> place.item().code()).collect(Collectors.toSet());
    }

    public static GivenAnswer answer(String item, Given given, Remarks remarks, long version, UUID... evidence) {
        return new GivenAnswer(item, given, remarks, List.of(evidence), "council", NOW, version);
    }

    public static GivenAnswer answer(String item, Given given, long version, UUID... evidence) {
        return new GivenAnswer(item, given, List.of(evidence), "council", NOW, version);
    }

    /** The changes that the file means, or everything that is wrong with it. */
    public static List<String> changes(Book now, Filled filled) {
        var compared = Comparison.of(now, filled);
        return compared.faults().isEmpty()
                ? compared.edits().stream()
                        .flatMap(edit -> edit.changes().stream())
                        .map(one -> one.at() + " " + one.part() + ": " + one.before() + " → " + one.after())
                        .toList()
                : faults(now, filled);
    }

    public static List<String> faults(Book now, Filled filled) {
        return Comparison.of(now, filled).faults().stream()
                .map(fault -> fault.at() + " " + fault.code())
                .toList();
    }

    static List<Overtaken> overtaken(Book now, Filled filled) {
        return Comparison.of(now, filled).overtaken();
    }
}
