package vn.minh.grading;

import static vn.minh.grading.Broken.COUNT;
import static vn.minh.grading.Broken.DECLARED;
import static vn.minh.grading.Broken.GRADED;
import static vn.minh.grading.Broken.YES_NO;
import static vn.minh.grading.Broken.broken;

import java.util.List;

/** Every way to break a line that is not about ranges. */
final class BrokenLines {

    private static final String BAND = "{\"range\":{\"from\":0,\"fromInclusive\":true},\"points\":%s}";

    private static final String EXEMPT = "{\"effect\":\"%s\",\"provenance\":{\"confidence\":\"OFFICIAL\"}}";

    static final List<Broken> ALL = List.of(
            broken("/version", "0", "từ 1", "VERSION_NOT_POSITIVE /version"),
            broken("/appliesTo", "[]", "loại đơn vị", "APPLIES_TO_NOBODY /appliesTo"),
            broken("/joining/rule", "\"TOTAL\"", "cách ghép", "JOINING_AGAINST_SCALE /joining"),
            broken("/scoring/step", "0", "lớn hơn 0", "STEP_NOT_POSITIVE /scoring/step"),
            broken(GRADED + "/step", "-1", "lớn hơn 0", "STEP_NOT_POSITIVE " + GRADED + "/step"),
            broken(GRADED + "/step", "0", "lớn hơn 0", "STEP_NOT_POSITIVE " + GRADED + "/step"),
            broken(
                    "/groups/0/criteria/2/max",
                    "0",
                    "lớn hơn 0",
                    "MAX_NOT_POSITIVE /groups/0/criteria/2/max",
                    "ITEMS_DO_NOT_ADD_UP /groups/0/criteria/2/max",
                    "CRITERIA_DO_NOT_ADD_UP /groups/0/max"),
            broken(
                    GRADED + "/step",
                    "0.3",
                    "40 không phải bội số của bước điểm 0,3",
                    "MAX_OFF_STEP " + GRADED + "/max"),
            broken(
                    "/groups/0/criteria/2/items/0/step",
                    "3",
                    "không ai đạt được",
                    "MAX_OFF_STEP /groups/0/criteria/2/items/0/max"),
            broken("/code", "\"4 725\"", "“4 725”", "CODE_MALFORMED /code"),
            broken(GRADED + "/code", "\"1.2/a\"", "gạch nối", "CODE_MALFORMED " + GRADED + "/code"),
            broken(
                    COUNT + "/code",
                    "\"1.2.b\"",
                    "đã dùng ở dòng " + YES_NO + "/code",
                    "CODE_REPEATED " + COUNT + "/code"),
            broken(
                    "/groups/0/evidenceAreas",
                    "[{\"code\":\"2.1\",\"text\":\"\",\"provenance\":{\"confidence\":\"OFFICIAL\"}}]",
                    "đã dùng ở dòng /groups/0/evidenceAreas/0/code",
                    "TEXT_BLANK /groups/0/evidenceAreas/0/text",
                    "CODE_REPEATED /groups/1/criteria/0/code"),
            broken("/groups/1/code", "\"1\"", "“1”", "CODE_REPEATED /groups/1/code"),
            broken("/groups/1/criteria/1/code", "\"1.2\"", "đặt mã khác", "CODE_REPEATED /groups/1/criteria/1/code"),
            broken(
                    DECLARED + "/fields/1/code",
                    "\"solution\"",
                    "đặt mã khác",
                    "CODE_REPEATED " + DECLARED + "/fields/1/code"),
            broken("/sources/1", "{\"key\":\"act\",\"text\":\"khác\"}", "“act”", "CODE_REPEATED /sources/1/key"),
            broken(GRADED + "/text", "\" \"", "để trống", "TEXT_BLANK " + GRADED + "/text"),
            broken("/levels/0/name", "\"\"", "để trống", "TEXT_BLANK /levels/0/name"),
            broken(DECLARED + "/fields/0/text", "\"\"", "để trống", "TEXT_BLANK " + DECLARED + "/fields/0/text"),
            broken("/sources/0/text", "\"\"", "để trống", "TEXT_BLANK /sources/0/text"),
            broken(
                    GRADED + "/provenance/source",
                    "\"press\"",
                    "nguồn “press”",
                    "SOURCE_UNKNOWN " + GRADED + "/provenance/source"),
            broken("/mandatoryEffect/capAtLevel", "4", "mức 4 không có", "LEVEL_UNKNOWN /mandatoryEffect/capAtLevel"),
            broken(
                    "/groups/0/criteria/1/levels/2/level",
                    "5",
                    "mức 5 không có",
                    "LEVEL_UNKNOWN /groups/0/criteria/1/levels/2/level"),
            broken(
                    GRADED + "/bands",
                    "[" + BAND.formatted("40") + "]",
                    "số lượng, tỉ lệ",
                    "BANDS_ON_KIND " + GRADED + "/bands"),
            broken(GRADED + "/max", "41", "là 61, khác điểm tối đa 60", "ITEMS_DO_NOT_ADD_UP /groups/0/criteria/1/max"),
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
                    GRADED + "/fields",
                    "[{\"code\":\"x\",\"text\":\"x\"}]",
                    "mới có mục khai báo",
                    "FIELDS_ON_KIND " + GRADED + "/fields"),
            broken(
                    "/groups/0/criteria/1/items/3/kind",
                    "\"DERIVED\"",
                    "chưa nêu dữ liệu nào",
                    "DERIVATION_MISSING /groups/0/criteria/1/items/3/derivation",
                    "POINTS_MISSING /groups/0/criteria/1/items/3/bands"),
            broken(
                    "/groups/0/criteria/0/items/0/notApplicable",
                    EXEMPT.formatted("NO_POINTS"),
                    "điều kiện bắt buộc",
                    "NOT_APPLICABLE_ON_KIND /groups/0/criteria/0/items/0/notApplicable"),
            broken(
                    "/groups/0/criteria/1/items/3/notApplicable",
                    EXEMPT.formatted("MAXIMUM"),
                    "không do ai trả lời",
                    "NOT_APPLICABLE_ON_KIND /groups/0/criteria/1/items/3/notApplicable"),
            broken(
                    DECLARED + "/notApplicable",
                    EXEMPT.formatted("MAXIMUM"),
                    "không thể cho đủ điểm",
                    "NOT_APPLICABLE_WITHOUT_POINTS " + DECLARED + "/notApplicable/effect"),
            broken(
                    GRADED + "/notApplicable",
                    "{\"effect\":\"MAXIMUM\",\"provenance\":{\"confidence\":\"UNVERIFIED\"}}",
                    "chưa đối chiếu",
                    "LINE_NOT_OFFICIAL " + GRADED + "/notApplicable"),
            broken(
                    GRADED + "/derivation",
                    "{\"ofSet\":\"4725\",\"atLeastLevel\":2}",
                    "mới có cách tính",
                    "DERIVATION_ON_KIND " + GRADED + "/derivation"),
            broken("/scoring", "null", "chưa tính được điểm", "POINTS_MISSING /scoring"),
            broken(GRADED + "/max", "null", "chưa tính được điểm", "POINTS_MISSING " + GRADED + "/max"),
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
            broken(GRADED + "/provenance/confidence", "\"SECONDARY\"", "chưa đối chiếu", "LINE_NOT_OFFICIAL " + GRADED),
            broken("/joining/provenance/confidence", "\"UNVERIFIED\"", "DEMONSTRATION", "LINE_NOT_OFFICIAL /joining"));

    private BrokenLines() {}
}
