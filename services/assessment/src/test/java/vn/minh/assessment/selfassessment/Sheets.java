package vn.minh.assessment.selfassessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.minh.assessment.selfassessment.KnownEvidence.Content;
import vn.minh.grading.Given;

/** Worksheets of the small set. */
final class Sheets {

    static final UUID PROOF = UUID.fromString("5a3c7f21-0e8d-4b96-8f14-c2d9e6a0b753");

    private Sheets() {}

    static Worksheet full() {
        return with(answers(), KnownEvidence.State.STORED, Dossiers.SCHOOL);
    }

    static Worksheet with(List<GivenAnswer> answers, KnownEvidence.State state, String unit) {
        var known = new KnownEvidence(PROOF, unit, state, new Content("MC.1.2.01", 1, "ab"));
        return new Worksheet(answers, Map.of(PROOF, known), List.of("council"));
    }

    static List<GivenAnswer> answers() {
        return new ArrayList<>(List.of(
                answer("2.2.b", new Given(null, new BigDecimal("92.5"), new BigDecimal("40"), null)),
                answer("2.2.a", new Given(null, new BigDecimal("37"), new BigDecimal("25"), null)),
                answer("2.1.m", met(true)),
                answer("1.2.c", new Given(null, null, null, Map.of("solution", "cổng thông tin"))),
                answer("1.2.b", met(true)),
                answer("1.2.a", new Given(null, null, new BigDecimal("30.0"), null), PROOF),
                answer("1.1.m", met(true))));
    }

    static GivenAnswer answer(String item, Given given, UUID... evidence) {
        return new GivenAnswer(item, given, List.of(evidence), "council", Dossiers.NOW, 1);
    }

    private static Given met(boolean met) {
        return new Given(met, null, null, null);
    }
}
