package vn.minh.grading;

import static vn.minh.grading.Broken.COUNT;
import static vn.minh.grading.Broken.SHARE;
import static vn.minh.grading.Broken.broken;

import java.util.List;

/** Every way to break the ranges of levels and bands. */
final class BrokenRanges {

    static final List<Broken> ALL = List.of(
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
            broken(
                    "/levels/2/range",
                    "{\"from\":60,\"to\":70,\"toInclusive\":true}",
                    "(75; 100]",
                    "RANGE_OVERLAP /levels/2/range",
                    "RANGE_HOLE /levels/2/range"),
            broken(
                    "/levels/2/range",
                    "{\"from\":60,\"to\":70,\"toInclusive\":true}",
                    "(60; 70]",
                    "RANGE_OVERLAP /levels/2/range",
                    "RANGE_HOLE /levels/2/range"),
            broken("/levels/0/range/from", "1", "[0; 1)", "RANGE_HOLE /levels/0/range"),
            broken("/levels/0/range/from", "-1", "[-1; 0)", "RANGE_BEYOND /levels/0/range"),
            broken("/levels/2/range/to", "99.9", "(99,9; 100]", "RANGE_HOLE /levels/2/range"),
            broken("/levels/2/range/toInclusive", "false", "[100; 100]", "RANGE_HOLE /levels/2/range"),
            broken("/levels/2/range/to", "101", "(100; 101]", "RANGE_BEYOND /levels/2/range"),
            broken("/levels/1/range/to", "50", "(50; 75]", "RANGE_HOLE /levels/2/range"),
            broken(
                    "/levels/1/range",
                    "{\"from\":50,\"fromInclusive\":true,\"to\":50}",
                    "[50; 50)",
                    "RANGE_EMPTY /levels/1/range",
                    "RANGE_HOLE /levels/2/range"),
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
            broken(SHARE + "/bands/2/points", "29", "cho đủ 30 điểm", "BANDS_NEVER_REACH_MAX " + SHARE + "/bands"));

    private BrokenRanges() {}
}
