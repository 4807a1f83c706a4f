package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A good set, and every way to break one line of it. */
class IndicatorSetCheckTest {

    /** One line written otherwise ({@code null}: left out), and what must be found then, as "CODE path". */
    record Broken(String pointer, String json, String sentence, List<String> found) {}

    private static Broken broken(String pointer, String json, String sentence, String... found) {
        return new Broken(pointer, json, sentence, List.of(found));
    }

    private static final String ITEM = "/groups/0/criteria/1/items/0";
    private static final String YES_NO = "/groups/0/criteria/1/items/1";
    private static final String DECLARED = "/groups/0/criteria/1/items/2";
    private static final String COUNT = "/groups/1/criteria/1/items/0";
    private static final String SHARE = "/groups/1/criteria/1/items/1";
    private static final String BAND = "{\"range\":{\"from\":0,\"fromInclusive\":true},\"points\":%s}";

    private static final List<Broken> BROKEN = List.of(
            broken("/version", "0", "từ 1", "VERSION_NOT_POSITIVE /version"),
            broken("/appliesTo", "[]", "loại đơn vị", "APPLIES_TO_NOBODY /appliesTo"),
            broken("/joining/rule", "\"TOTAL\"", "cách ghép", "JOINING_AGAINST_SCALE /joining"),
            broken("/scoring/step", "0", "lớn hơn 0", "STEP_NOT_POSITIVE /scoring/step"),
            broken(ITEM + "/step", "-1", "lớn hơn 0", "STEP_NOT_POSITIVE " + ITEM + "/step"),
            broken(ITEM + "/step", "0.3", "40 không phải bội số của bước điểm 0,3", "MAX_OFF_STEP " + ITEM + "/max"),
            broken(
                    "/groups/0/criteria/2/items/0/step",
                    "3",
                    "không ai đạt được",
                    "MAX_OFF_STEP /groups/0/criteria/2/items/0/max"),
            broken("/code", "\"4 725\"", "“4 725”", "CODE_MALFORMED /code"),
            broken(ITEM + "/code", "\"1.2/a\"", "gạch nối", "CODE_MALFORMED " + ITEM + "/code"),
            broken(
                    COUNT + "/code",
                    "\"1.2.b\"",
                    "đã dùng ở dòng " + YES_NO + "/code",
                    "CODE_REPEATED " + COUNT + "/code"),
            broken("/groups/1/code", "\"1\"", "“1”", "CODE_REPEATED /groups/1/code"),
            broken("/groups/1/criteria/1/code", "\"1.2\"", "đặt mã khác", "CODE_REPEATED /groups/1/criteria/1/code"),
            broken(
                    DECLARED + "/fields/1/code",
                    "\"solution\"",
                    "đặt mã khác",
                    "CODE_REPEATED " + DECLARED + "/fields/1/code"),
            broken("/sources/1", "{\"key\":\"act\",\"text\":\"khác\"}", "“act”", "CODE_REPEATED /sources/1/key"),
            broken(ITEM + "/text", "\" \"", "để trống", "TEXT_BLANK " + ITEM + "/text"),
            broken("/levels/0/name", "\"\"", "để trống", "TEXT_BLANK /levels/0/name"),
            broken(DECLARED + "/fields/0/text", "\"\"", "để trống", "TEXT_BLANK " + DECLARED + "/fields/0/text"),
            broken("/sources/0/text", "\"\"", "để trống", "TEXT_BLANK /sources/0/text"),
            broken(
                    ITEM + "/provenance/source",
                    "\"press\"",
                    "nguồn “press”",
                    "SOURCE_UNKNOWN " + ITEM + "/provenance/source"),
            broken("/mandatoryEffect/capAtLevel", "4", "mức 4 không có", "LEVEL_UNKNOWN /mandatoryEffect/capAtLevel"),
            broken(
                    "/groups/0/criteria/1/levels/2/level",
                    "5",
                    "mức 5 không có",
                    "LEVEL_UNKNOWN /groups/0/criteria/1/levels/2/level"),
            broken(
                    "/levels/2/level",
                    "4",
                    "mức 4 đứng ở khoảng điểm lẽ ra của mức 3",
                    "LEVELS_OUT_OF_ORDER /levels/2/level",
                    "LEVEL_UNKNOWN /groups/0/criteria/1/levels/2/level"),
            broken("/levels/2/range/from", "76", "(75; 76]", "RANGE_HOLE /levels/2/range"),
            broken("/levels/2/range/from", "75.01", "(75; 75,01]", "RANGE_HOLE /levels/2/range"),
            broken("/levels/1/range/toInclusive", "false", "[75; 75]", "RANGE_HOLE /levels/2/range"),
            broken("/levels/2/range/fromInclusive", "true", "[75; 75]", "RANGE_OVERLAP /levels/2/range"),
            broken("/levels/2/range/from", "70", "(70; 75]", "RANGE_OVERLAP /levels/2/range"),
            broken("/levels/1/range/to", "null", "(75; 100]", "RANGE_OVERLAP /levels/2/range"),
            broken("/levels/0/range/from", "1", "[0; 1)", "RANGE_HOLE /levels/0/range"),
            broken("/levels/0/range/from", "-1", "[-1; 0)", "RANGE_BEYOND /levels/0/range"),
            broken("/levels/2/range/to", "99.9", "(99,9; 100]", "RANGE_HOLE /levels/2/range"),
            broken("/levels/2/range/toInclusive", "false", "[100; 100]", "RANGE_HOLE /levels/2/range"),
            broken("/levels/2/range/to", "101", "(100; 101]", "RANGE_BEYOND /levels/2/range"),
            broken("/levels/1/range/to", "50", "(50; 75]", "RANGE_HOLE /levels/2/range"),
            broken("/levels/1/range/to", "49", "[50; 49]", "RANGE_EMPTY /levels/1/range", "RANGE_HOLE /levels/2/range"),
            broken(
                    "/groups/0/criteria/1/levels/1/range/to",
                    "19.5",
                    "[20; 19,5]",
                    "RANGE_EMPTY /groups/0/criteria/1/levels/1/range",
                    "RANGE_HOLE /groups/0/criteria/1/levels/2/range"),
            broken(
                    "/groups/0/criteria/1/levels/2/range/to",
                    "59",
                    "(59; 60]",
                    "RANGE_HOLE /groups/0/criteria/1/levels/2/range"),
            broken(SHARE + "/bands/1/range/from", "51", "[50; 51)", "RANGE_HOLE " + SHARE + "/bands/1/range"),
            broken(SHARE + "/bands/2/range/to", "99", "(99; 100]", "RANGE_HOLE " + SHARE + "/bands/2/range"),
            broken(SHARE + "/bands/1/range/from", "40", "[40; 50)", "RANGE_OVERLAP " + SHARE + "/bands/1/range"),
            broken(COUNT + "/bands/1/range/from", "11", "[10; 11)", "RANGE_HOLE " + COUNT + "/bands/1/range"),
            broken(COUNT + "/bands/1/range/from", "9", "[9; 10)", "RANGE_OVERLAP " + COUNT + "/bands/1/range"),
            broken(COUNT + "/bands/2/range/to", "99", "[99; ∞)", "RANGE_HOLE " + COUNT + "/bands/2/range"),
            broken(
                    SHARE + "/bands/1/points",
                    "31",
                    "điểm 31 của dòng quy đổi nằm ngoài khoảng từ 0 đến 30",
                    "BAND_POINTS_OUT_OF_RANGE " + SHARE + "/bands/1/points"),
            broken(SHARE + "/bands/0/points", "-1", "-1", "BAND_POINTS_OUT_OF_RANGE " + SHARE + "/bands/0/points"),
            broken(SHARE + "/bands/2/points", "29", "cho đủ 30 điểm", "BANDS_NEVER_REACH_MAX " + SHARE + "/bands"),
            broken(
                    ITEM + "/bands",
                    "[" + BAND.formatted("40") + "]",
                    "số lượng hoặc tỉ lệ",
                    "BANDS_ON_KIND " + ITEM + "/bands"),
            broken(ITEM + "/max", "41", "là 61, khác điểm tối đa 60", "ITEMS_DO_NOT_ADD_UP /groups/0/criteria/1/max"),
            broken(
                    "/groups/0/criteria/2/items/1",
                    "null",
                    "là 20, khác điểm tối đa 40",
                    "ITEMS_DO_NOT_ADD_UP /groups/0/criteria/2/max"),
            broken(
                    "/groups/0/criteria/2",
                    "null",
                    "các tiêu chí là 60, khác điểm tối đa 100",
                    "CRITERIA_DO_NOT_ADD_UP /groups/0/max"),
            broken(
                    "/groups/0/max",
                    "90",
                    "của nhóm là 90, khác thang điểm 100",
                    "GROUP_NOT_ON_SCALE /groups/0/max",
                    "CRITERIA_DO_NOT_ADD_UP /groups/0/max"),
            broken(
                    "/scale",
                    "{\"kind\":\"ONE_TOTAL\",\"max\":100,\"provenance\":{\"confidence\":\"OFFICIAL\"}}",
                    "các nhóm là 200, khác thang điểm chung 100",
                    "JOINING_AGAINST_SCALE /joining",
                    "GROUPS_DO_NOT_ADD_UP /scale/max"),
            broken(
                    "/groups/0/criteria/0/items",
                    "[]",
                    "đúng một chỉ tiêu",
                    "MANDATORY_ITEMS /groups/0/criteria/0/items"),
            broken(
                    "/groups/0/criteria/0/items/1",
                    "{\"code\":\"x\",\"kind\":\"YES_NO\",\"text\":\"x\",\"provenance\":{\"confidence\":\"OFFICIAL\"}}",
                    "đúng một chỉ tiêu",
                    "MANDATORY_ITEMS /groups/0/criteria/0/items"),
            broken(
                    "/groups/0/criteria/0/items/0/kind",
                    "\"GRADED\"",
                    "loại có/không",
                    "MANDATORY_ITEMS /groups/0/criteria/0/items"),
            broken(
                    "/groups/0/criteria/0/items/0/max",
                    "5",
                    "không có điểm",
                    "MANDATORY_WITH_POINTS /groups/0/criteria/0/items/0/max"),
            broken("/groups/0/criteria/0/max", "5", "không có điểm", "MANDATORY_WITH_POINTS /groups/0/criteria/0/max"),
            broken(
                    YES_NO + "/max",
                    "0",
                    "lớn hơn 0",
                    "MAX_NOT_POSITIVE " + YES_NO + "/max",
                    "ITEMS_DO_NOT_ADD_UP /groups/0/criteria/1/max"),
            broken(DECLARED + "/max", "5", "không có điểm", "POINTS_ON_DECLARATION " + DECLARED + "/max"),
            broken(DECLARED + "/fields", "[]", "không có mục nào", "FIELDS_MISSING " + DECLARED + "/fields"),
            broken(
                    ITEM + "/fields",
                    "[{\"code\":\"x\",\"text\":\"x\"}]",
                    "mới có mục khai báo",
                    "FIELDS_ON_KIND " + ITEM + "/fields"),
            broken(
                    "/groups/0/criteria/1/items/3/kind",
                    "\"DERIVED\"",
                    "chưa nêu dữ liệu nào",
                    "DERIVATION_MISSING /groups/0/criteria/1/items/3/derivation",
                    "POINTS_MISSING /groups/0/criteria/1/items/3"),
            broken(
                    ITEM + "/derivation",
                    "{\"ofSet\":\"4725\",\"atLeastLevel\":2}",
                    "mới có cách tính",
                    "DERIVATION_ON_KIND " + ITEM + "/derivation"),
            broken("/scoring", "null", "chưa tính được điểm", "POINTS_MISSING /scoring"),
            broken(ITEM + "/max", "null", "chưa tính được điểm", "POINTS_MISSING " + ITEM + "/max"),
            broken(
                    "/groups/0/criteria/2/max",
                    "null",
                    "chưa tính được điểm",
                    "POINTS_MISSING /groups/0/criteria/2/max"),
            broken(
                    "/groups/0/criteria/2/items",
                    "[]",
                    "chưa tính được điểm",
                    "POINTS_MISSING /groups/0/criteria/2/items"),
            broken("/groups/0/max", "null", "chưa tính được điểm", "POINTS_MISSING /groups/0/max"),
            broken("/groups/0/criteria", "[]", "chưa tính được điểm", "POINTS_MISSING /groups/0/criteria"),
            broken("/complete", "false", "mọi dòng đều có điểm", "COMPLETE_AFTER_ALL /complete"),
            broken("/groups", "[]", "không có nhóm", "NO_GROUPS /groups"),
            broken(
                    "/levels",
                    "[]",
                    "không có mức độ nào",
                    "NO_LEVELS /levels",
                    "LEVEL_UNKNOWN /mandatoryEffect/capAtLevel",
                    "LEVEL_UNKNOWN /groups/0/criteria/1/levels/0/level",
                    "LEVEL_UNKNOWN /groups/0/criteria/1/levels/1/level",
                    "LEVEL_UNKNOWN /groups/0/criteria/1/levels/2/level"),
            broken(
                    "/scale/max",
                    "0",
                    "lớn hơn 0",
                    "MAX_NOT_POSITIVE /scale/max",
                    "RANGE_BEYOND /levels/2/range",
                    "GROUP_NOT_ON_SCALE /groups/0/max",
                    "GROUP_NOT_ON_SCALE /groups/1/max"),
            broken(ITEM + "/provenance/confidence", "\"SECONDARY\"", "chưa đối chiếu", "LINE_NOT_OFFICIAL " + ITEM),
            broken("/joining/provenance/confidence", "\"UNVERIFIED\"", "DEMONSTRATION", "LINE_NOT_OFFICIAL /joining"));

    @TestFactory
    Stream<DynamicTest> brokenLineIsNamedWithItsReason() {
        return BROKEN.stream()
                .map(b -> DynamicTest.dynamicTest(b.pointer() + " = " + b.json(), () -> {
                    var set = Sets.everyKindWith(b.pointer(), b.json());

                    var flaws = IndicatorSetCheck.check(set);

                    assertThat(flaws.stream().map(flaw -> flaw.code() + " " + flaw.path()))
                            .containsExactlyInAnyOrderElementsOf(b.found());
                    assertThat(flaws)
                            .anySatisfy(flaw -> assertThat(flaw.sentence())
                                    .startsWith("Dòng " + flaw.path() + ": ")
                                    .contains(b.sentence(), "; hãy "));
                    assertThat(flaws)
                            .allSatisfy(flaw -> assertThat(flaw.sentence()).doesNotContain("…", "{", "}"));
                }));
    }

    @Test
    void everyKindOfFlawIsShown() {
        var shown = BROKEN.stream()
                .flatMap(b -> b.found().stream())
                .map(found -> FlawCode.valueOf(found.substring(0, found.indexOf(' '))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FlawCode.class)));

        assertThat(shown).isEqualTo(EnumSet.allOf(FlawCode.class));
    }

    @Test
    void goodSetHasNoFlaw() {
        assertThat(IndicatorSetCheck.check(Sets.EVERY_KIND)).isEmpty();
    }

    @Test
    void groupsThatShareOneScaleAddUpToIt() {
        var tree = Sets.everyKind();
        Sets.changed(tree, "/scale/kind", "\"ONE_TOTAL\"");
        Sets.changed(tree, "/scale/max", "200");
        Sets.changed(tree, "/levels/2/range/to", "200");
        Sets.changed(tree, "/joining/rule", "\"TOTAL\"");

        assertThat(IndicatorSetCheck.check(Json.set(tree))).isEmpty();
    }

    @Test
    void rangesMayBeWrittenInAnyOrder() {
        var tree = Sets.everyKind();
        var first = tree.at("/levels/0").toString();
        Sets.changed(tree, "/levels/0", "null");
        Sets.changed(tree, "/levels/2", first);

        assertThat(IndicatorSetCheck.check(Json.set(tree))).isEmpty();
    }

    @Test
    void openEndReachesAsFarAsNeeded() {
        var set = Sets.everyKindWith("/levels/2/range/to", "null");

        assertThat(IndicatorSetCheck.check(set)).isEmpty();
    }

    @Test
    void demonstrationMayRestOnAnySource() {
        var tree = Sets.everyKind();
        Sets.changed(tree, "/status", "\"DEMONSTRATION\"");
        Sets.changed(tree, ITEM + "/provenance/confidence", "\"UNVERIFIED\"");

        assertThat(IndicatorSetCheck.check(Json.set(tree))).isEmpty();
    }

    @Test
    void severalFlawsAreAllListed() {
        var tree = Sets.everyKind();
        Arrays.asList("/version", "/scoring/step").forEach(pointer -> Sets.changed(tree, pointer, "0"));

        assertThat(IndicatorSetCheck.check(Json.set(tree))).hasSize(2);
    }
}
