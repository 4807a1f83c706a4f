package vn.minh.publication.register.web;

import java.util.List;
import java.util.stream.Stream;
import vn.minh.publication.register.GroupResult;
import vn.minh.publication.register.RegisterEntry;

/** Why a school has its level, in sentences that a parent can check against the points beside them. */
final class Reasons {

    private Reasons() {}

    static List<String> of(RegisterEntry entry) {
        var groups = entry.groups().stream().map(Reasons::ofGroup);
        return (entry.lowestCounts() ? Stream.concat(groups, Stream.of(ofSchool(entry))) : groups).toList();
    }

    private static String ofGroup(GroupResult group) {
        var scored = "Nhóm " + group.code() + " được " + VietnameseText.number(group.points()) + " điểm";
        var byPoints = group.byPoints();
        var max = group.max();
        if (byPoints == null || max == null) {
            return scored + ", xếp mức " + group.level() + ".";
        }
        if (byPoints.level() == group.level()) {
            return scored + ", trong khoảng " + VietnameseText.range(byPoints.range(), max) + ", nên đạt mức "
                    + group.level() + ".";
        }
        return group.mandatoryMet()
                ? scored + ", xếp mức " + group.level() + "."
                : scored + " nhưng còn tiêu chí bắt buộc chưa đạt, nên chỉ xếp mức " + group.level() + ".";
    }

    private static String ofSchool(RegisterEntry entry) {
        return "Mức của trường là mức thấp nhất trong các nhóm tiêu chí: mức " + entry.level() + " – "
                + VietnameseText.level(entry.level()) + ".";
    }
}
