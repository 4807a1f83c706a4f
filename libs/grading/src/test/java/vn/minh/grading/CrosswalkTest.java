package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.grading.Mapping.Kind.EQUAL;
import static vn.minh.grading.Mapping.Kind.MERGED;
import static vn.minh.grading.Mapping.Kind.MOVED;
import static vn.minh.grading.Mapping.Kind.NEW;
import static vn.minh.grading.Mapping.Kind.RETIRED;
import static vn.minh.grading.Mapping.Kind.SPLIT;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

    private static final String ITEM =
            "{\"code\":\"%s\",\"kind\":\"%s\",\"text\":\"%s\",\"max\":%s,\"provenance\":{\"confidence\":\"OFFICIAL\"}}";

    /** The next version: 1.2.a split in two, 1.3.a under a new code, 2.2.c worth less, one item new, texts as they were. */
    private static final IndicatorSet NEXT = next();

    private static IndicatorSet next() {
        var tree = Sets.everyKind();
        Sets.changed(tree, "/version", "2");
        Sets.changed(tree, Broken.GRADED, ITEM.formatted("1.2.a1", "GRADED", "Chỉ tiêu 1.2.a1", "15"));
        Sets.changed(tree, "/groups/0/criteria/1/items/4", ITEM.formatted("1.2.a2", "GRADED", "Chỉ tiêu 1.2.a2", "25"));
        Sets.changed(tree, "/groups/0/criteria/2/items/0/code", "\"1.3.z\"");
        Sets.changed(tree, "/groups/1/criteria/1/items/2/max", "30");
        Sets.changed(tree, "/groups/1/criteria/1/items/3", ITEM.formatted("2.2.d", "YES_NO", "Chỉ tiêu 2.2.d", "20"));
        return Json.set(tree);
    }

    private static Crosswalk walk() {
        var mappings = new ArrayList<>(List.of(
                map(SPLIT, List.of("1.2.a"), List.of("1.2.a1", "1.2.a2")),
                map(EQUAL, List.of("1.3.a"), List.of("1.3.z")),
                map(NEW, List.of(), List.of("2.2.d"))));
        for (var same : List.of("1.1.m", "1.2.b", "1.2.c", "1.2.d", "1.3.b", "2.1.m", "2.2.a", "2.2.b", "2.2.c")) {
            mappings.add(map(EQUAL, List.of(same), List.of(same)));
        }
        return new Crosswalk(Sets.EVERY_KIND, NEXT, mappings);
    }

    @Test
    void bothVersionsAndTheWayBetweenThemAreSound() {
        assertThat(IndicatorSetCheck.check(NEXT)).isEmpty();
        assertThat(walk().check()).isEmpty();
        assertThat(walk().inverse().check()).isEmpty();
        assertThat(walk().inverse().inverse()).isEqualTo(walk());
    }

    @Test
    void whatIsTheSameIsCarriedAndWhatIsNotIsOpenWithItsReason() {
        var carried = walk().carry(Said.everything());

        assertThat(carried.answers().to("1.3.z")).isEqualTo(Said.amount("639", "20"));
        assertThat(carried.answers().to("1.2.c")).isEqualTo(Said.fields("solution", "LMS", "form", "thuê"));
        assertThat(carried.open()).containsExactly("1.2.a1", "1.2.a2", "2.2.c", "2.2.d");
        assertThat(carried.explanations().stream().map(Carried.Explanation::sentence))
                .containsExactlyInAnyOrder(
                        "Chỉ tiêu 1.2.a được tách thành 1.2.a1, 1.2.a2 nên phải trả lời lại từng chỉ tiêu: "
                                + "trước 38 điểm, nay 0 điểm.",
                        "Chỉ tiêu 2.2.d là chỉ tiêu mới, cần trả lời: trước 0 điểm, nay 0 điểm.",
                        "Điểm tối đa của chỉ tiêu 2.2.c đổi từ 50 thành 30 nên phải chấm lại: "
                                + "trước 50 điểm, nay 0 điểm.");
    }

    @Test
    void whatIsSplitIsMergedOnTheWayBack() {
        var answers = Said.mandatoryMetAnd("1.2.a1", Said.points("10"), "1.2.a2", Said.points("20.5"));

        var carried = walk().inverse().carry(answers);

        assertThat(carried.answers().to("1.2.a")).isEqualTo(Said.points("30.5"));
        assertThat(carried.explanations()).isEmpty();
    }

    @Test
    void halfOfWhatIsMergedIsOpen() {
        var carried = walk().inverse().carry(Said.mandatoryMetAnd("1.2.a1", Said.points("10")));

        assertThat(carried.open()).containsExactly("1.2.a");
        assertThat(carried.explanations().getFirst().reason()).isEqualTo(Carried.Reason.MERGED);
    }

    @Test
    void retiredPointsAreExplained() {
        var carried = walk().inverse().carry(Said.mandatoryMetAnd("2.2.d", Said.yes()));

        assertThat(carried.open()).isEmpty();
        assertThat(carried.explanations().getFirst().sentence())
                .isEqualTo("Chỉ tiêu 2.2.d không còn trong phiên bản mới: trước 20 điểm, nay 0 điểm.");
    }

    @Test
    void factsAreCarriedAndWeighedByTheNewRule() {
        var tree = Sets.everyKind();
        Sets.changed(tree, Broken.SHARE + "/bands/1/points", "10");

        var carried = equal(tree).carry(Said.mandatoryMetAnd("2.2.b", Said.amount("60", "15")));

        assertThat(carried.answers().to("2.2.b")).isEqualTo(Said.amount("60"));
        assertThat(carried.open()).isEmpty();
        assertThat(carried.explanations().getFirst().sentence())
                .isEqualTo("Cách tính điểm của chỉ tiêu 2.2.b đã đổi; câu trả lời cũ giữ nguyên và được tính lại: "
                        + "trước 15 điểm, nay 10 điểm.");
    }

    @Test
    void otherKindsAndOtherStepsAreOpen() {
        var tree = Sets.everyKind();
        Sets.changed(tree, Broken.YES_NO + "/kind", "\"GRADED\"");
        Sets.changed(tree, Broken.GRADED + "/step", "5");

        var carried = equal(tree).carry(Said.mandatoryMetAnd("1.2.b", Said.yes(), "1.2.a", Said.points("7")));

        assertThat(carried.open()).containsExactly("1.2.a", "1.2.b");
        assertThat(carried.explanations())
                .extracting(Carried.Explanation::reason)
                .containsExactly(Carried.Reason.NOT_ACCEPTED, Carried.Reason.OTHER_KIND);
        assertThat(carried.explanations())
                .allSatisfy(why -> assertThat(why.sentence()).doesNotContain("{", "…"));
    }

    @Test
    void evidenceGoesWithItsItems() {
        var followed = walk().follow(Map.of("1.2.a", List.of("E1", "E2"), "1.3.a", List.of("E2")));
        var back = walk().inverse().follow(Map.of("1.2.a1", List.of("E1"), "1.2.a2", List.of("E1", "E3")));

        assertThat(followed)
                .containsOnly(
                        Map.entry("1.2.a1", List.of("E1", "E2")),
                        Map.entry("1.2.a2", List.of("E1", "E2")),
                        Map.entry("1.3.z", List.of("E2")));
        assertThat(back).containsOnly(Map.entry("1.2.a", List.of("E1", "E3")));
    }

    @Test
    void everyItemStandsInExactlyOneMapping() {
        var mappings = new ArrayList<>(walk().mappings());
        mappings.set(0, map(SPLIT, List.of("1.2.a"), List.of("1.2.a1", "9.9")));
        mappings.set(1, map(MERGED, List.of("1.3.a"), List.of("1.3.z")));
        mappings.add(map(RETIRED, List.of("1.1.m"), List.of()));

        var faults = new Crosswalk(Sets.EVERY_KIND, NEXT, mappings).check();

        assertThat(faults.stream().map(MappingFault::sentence))
                .containsExactlyInAnyOrder(
                        "Dòng /mappings/1: loại MERGED phải có ít nhất hai chỉ tiêu trước và một chỉ tiêu sau; "
                                + "hãy sửa loại hoặc danh sách mã.",
                        "Dòng /mappings/12: chỉ tiêu 1.1.m của phiên bản trước đã đứng ở dòng /mappings/3; "
                                + "hãy để lại một dòng.",
                        "Dòng /mappings/0: phiên bản sau không có chỉ tiêu 9.9; hãy kiểm tra lại mã.",
                        "Dòng /mappings: chỉ tiêu 1.2.a2 của phiên bản sau chưa đứng ở dòng nào; "
                                + "hãy thêm vào đúng một dòng.");
    }

    @Test
    void theProposalPairsWhatHasTheSameCodeOrTheSameWords() {
        var proposal = Crosswalk.propose(Sets.EVERY_KIND, NEXT);

        assertThat(proposal.check()).isEmpty();
        assertThat(proposal.mappings())
                .contains(
                        map(EQUAL, List.of("1.3.a"), List.of("1.3.z")),
                        map(EQUAL, List.of("1.1.m"), List.of("1.1.m")),
                        map(RETIRED, List.of("1.2.a"), List.of()),
                        map(NEW, List.of(), List.of("1.2.a1")));
    }

    @Test
    void theProposalSeesWhatMoved() {
        var tree = Sets.everyKind();
        Sets.changed(tree, "/groups/1/criteria/1/code", "\"2.9\"");

        assertThat(Crosswalk.propose(Sets.EVERY_KIND, Json.set(tree)).mappings())
                .contains(map(MOVED, List.of("2.2.c"), List.of("2.2.c")));
    }

    private static Crosswalk equal(JsonNode next) {
        var to = Json.set(next);
        var all = to.places()
                .map(place -> place.item().code())
                .map(code -> map(EQUAL, List.of(code), List.of(code)))
                .toList();
        return new Crosswalk(Sets.EVERY_KIND, to, all);
    }

    private static Mapping map(Mapping.Kind kind, List<String> from, List<String> to) {
        return new Mapping(kind, from, to);
    }

    /** Used by the property tests too. */
    static Crosswalk walkToTheNext() {
        return walk();
    }

    static BigDecimal total(IndicatorSet set, Answers answers) {
        return Grading.soFar(set, answers).total();
    }
}
