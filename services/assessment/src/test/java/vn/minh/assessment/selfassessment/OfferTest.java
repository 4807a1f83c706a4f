package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.SmallSet;
import vn.minh.assessment.Town;
import vn.minh.assessment.selfassessment.KnownEvidence.Content;
import vn.minh.assessment.selfassessment.Proposal.Change;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.Wire;
import vn.minh.grading.Crosswalk;
import vn.minh.grading.Given;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Mapping;

class OfferTest {

    private static final UUID KEPT = UUID.randomUUID();
    private static final UUID LOST = UUID.randomUUID();

    @Test
    void textsAndStoredEvidenceAreOfferedAndNothingElse() {
        var proposals = offer(Crosswalk.propose(SmallSet.READ, SmallSet.READ));

        assertThat(proposals)
                .containsExactly(
                        proposal("1.2.a", List.of(), Map.of(), "theo biên bản", List.of(KEPT)),
                        proposal("1.2.c", List.of(), Map.of("solution", "cổng thông tin"), null, List.of()));
    }

    @Test
    void whatChangedAboutTheItemIsSaid() {
        var later = later(item -> {
            if (item.get("code").asText().equals("1.2.a")) {
                item.put("text", "Mục khác").put("step", 5);
            }
        });

        var proposals = offer(Crosswalk.propose(SmallSet.READ, later));

        assertThat(proposals)
                .extracting(Proposal::changes)
                .containsExactly(List.of(Change.TEXT, Change.STEP), List.of());
    }

    @Test
    void aFieldThatIsNoLongerAskedForIsNotOffered() {
        var later = later(item -> item.path("fields").forEach(field -> ((ObjectNode) field).put("code", "other")));

        var proposals = offer(Crosswalk.propose(SmallSet.READ, later));

        assertThat(proposals).extracting(Proposal::item).containsExactly("1.2.a");
    }

    @Test
    void aValueThatIsNoLongerAChoiceIsNotOffered() {
        var later = later(item -> item.path("fields")
                .forEach(field ->
                        ((ObjectNode) field).putArray("choices").add("thuê").add("mua")));

        var proposals = offer(Crosswalk.propose(SmallSet.READ, later));

        assertThat(proposals).extracting(Proposal::item).containsExactly("1.2.a");
    }

    @Test
    void whatIsOfferedFollowsTheCrosswalk() {
        var moved = new Mapping(Mapping.Kind.MOVED, List.of("1.2.a"), List.of("2.2.a"));

        var proposals = offer(new Crosswalk(SmallSet.READ, SmallSet.READ, List.of(moved)));

        assertThat(proposals).hasSize(1);
        assertThat(proposals.getFirst().item()).isEqualTo("2.2.a");
        assertThat(proposals.getFirst().from()).containsExactly("1.2.a");
        assertThat(proposals.getFirst().changes()).contains(Change.CODE, Change.TEXT, Change.MAX);
    }

    @Test
    void whatIsThereStaysAndScoresAreNeverTouched() {
        var proposal = proposal("1.2.c", List.of(), Map.of("a", "cũ", "b", "cũ"), "cũ", List.of(KEPT, LOST));
        var there = new Given(null, null, BigDecimal.TEN, Map.of("a", "mới", "b", " "));

        var merged = proposal.mergedInto(there);

        assertThat(merged.fields()).isEqualTo(Map.of("a", "mới", "b", "cũ"));
        assertThat(merged.points()).isEqualTo(BigDecimal.TEN);
        assertThat(proposal.mergedInto(new Remarks("mới", null)).note()).isEqualTo("mới");
        assertThat(proposal.mergedInto(Remarks.NONE).note()).isEqualTo("cũ");
        assertThat(proposal.mergedInto(List.of(Sheets.PROOF), known(), Dossiers.SCHOOL))
                .containsExactly(Sheets.PROOF, KEPT);
    }

    private static List<Proposal> offer(Crosswalk crosswalk) {
        var frozen = new Frozen(
                1,
                "f",
                List.of(
                        new Answer("1.1.m", true, null, null, null),
                        new Answer("1.2.a", null, null, BigDecimal.TEN, null),
                        new Answer("1.2.c", null, null, null, Map.of("solution", "cổng thông tin"))),
                List.of(
                        new CitedEvidence("1.2.a", KEPT, "MC.1.2.01", 1, "ab"),
                        new CitedEvidence("1.2.b", LOST, "MC.1.2.02", 1, "ab")),
                new Result(List.of(), 1),
                List.of("council"),
                Map.of("1.2.a", new Remarks("theo biên bản", null)),
                List.of(),
                List.of());
        var ref = new IndicatorSetRef("THU", 1, "00");
        return Offer.of(new Earlier("2025-2026", ref, crosswalk.from(), frozen), crosswalk)
                .proposals(known(), Dossiers.SCHOOL);
    }

    private static Map<UUID, KnownEvidence> known() {
        var content = new Content("MC.1.2.01", 1, "ab");
        return Map.of(
                KEPT, new KnownEvidence(KEPT, Dossiers.SCHOOL, KnownEvidence.State.SEALED, content),
                LOST, new KnownEvidence(LOST, Dossiers.SCHOOL, KnownEvidence.State.DROPPED, content));
    }

    private static Proposal proposal(
            String item, List<Change> changes, Map<String, String> fields, @Nullable String note, List<UUID> evidence) {
        return new Proposal(item, List.of(item), "2025-2026", changes, fields, note, evidence, Proposal.Status.OPEN);
    }

    private static IndicatorSet later(Consumer<ObjectNode> change) {
        var set = Town.smallSet("THU", 2);
        set.findValues("items").forEach(items -> items.forEach((JsonNode item) -> change.accept((ObjectNode) item)));
        try {
            return Wire.mapper().treeToValue(set, IndicatorSet.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
