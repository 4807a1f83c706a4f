package vn.minh.assessment.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.contracts.assessment.CouncilPost;

/**
 * A decision on the council as it is sent.
 *
 * @param members in the order of the decision
 */
public record CouncilEntry(
        @Nullable String decisionNumber,
        @Nullable String decidedOn,
        @Nullable List<MemberEntry> members) {

    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_PERSON = 64;
    private static final int LONGEST_NAME = 200;

    /** @param name for the minutes; may be left out */
    public record MemberEntry(
            @Nullable String person,
            @Nullable String post,
            @Nullable String name) {}

    /** The decision it means; refused whole with every fault. */
    Composition read(Size size, LocalDate today) {
        var reading = Reading.start();
        var number = reading.text("decisionNumber", decisionNumber, LONGEST_NUMBER);
        var day = reading.day("decidedOn", decidedOn);
        if (day != null && day.isAfter(today)) {
            reading.fault(
                    "in-future",
                    "decidedOn",
                    "Quyết định ghi ngày " + day + ", sau hôm nay " + today + ".",
                    "Ghi đúng ngày ký quyết định, hoặc chờ đến ngày đó.");
        }
        var read = members(reading);
        checkSize(reading, size, members == null ? 0 : members.size());
        checkPosts(reading, read);
        reading.verify();
        if (number == null || day == null) {
            throw new IllegalStateException("a field without a value is a fault");
        }
        return new Composition(number, day, read);
    }

    private List<Member> members(Reading reading) {
        var read = new ArrayList<Member>();
        var seen = new HashSet<String>();
        var sent = members == null ? List.<@Nullable MemberEntry>of() : members;
        for (int i = 0; i < sent.size(); i++) {
            var at = "members[" + i + "].";
            var entry = sent.get(i) == null ? new MemberEntry(null, null, null) : sent.get(i);
            var person = reading.text(at + "person", entry.person(), LONGEST_PERSON);
            var post = reading.oneOf(at + "post", entry.post(), CouncilPost.class);
            var name = entry.name() == null ? null : reading.text(at + "name", entry.name(), LONGEST_NAME);
            if (person != null && !seen.add(person)) {
                reading.fault(
                        "member-twice",
                        at + "person",
                        "“" + person + "” đã có trong hội đồng ở một dòng khác.",
                        "Mỗi người chỉ giữ một chức danh: bỏ bớt một dòng.");
            }
            if (person != null && post != null) {
                read.add(new Member(person, post, name));
            }
        }
        return read;
    }

    private static void checkSize(Reading reading, Size size, int members) {
        if (members < size.least()) {
            reading.fault(
                    "too-few-members",
                    "members",
                    "Hội đồng có " + members + " người, ít nhất phải có " + size.least() + ".",
                    "Bổ sung thành viên.");
        }
        if (size.odd() && members % 2 == 0) {
            reading.fault(
                    "even-number",
                    "members",
                    "Hội đồng có " + members + " người, là số chẵn.",
                    "Thêm hoặc bớt một người để số thành viên là số lẻ.");
        }
    }

    private static void checkPosts(Reading reading, List<Member> members) {
        var chairs = count(members, CouncilPost.CHAIR);
        if (chairs != 1) {
            reading.fault(
                    "one-chair",
                    "members",
                    "Hội đồng có " + chairs + " chủ tịch, phải có đúng một.",
                    "Ghi đúng một người với chức danh CHAIR.");
        }
        atMostOne(reading, members, CouncilPost.VICE_CHAIR, "phó chủ tịch");
        atMostOne(reading, members, CouncilPost.SECRETARY, "thư ký");
    }

    private static void atMostOne(Reading reading, List<Member> members, CouncilPost post, String label) {
        var found = count(members, post);
        if (found > 1) {
            reading.fault(
                    "post-twice",
                    "members",
                    "Hội đồng có " + found + " " + label + ", nhiều nhất là một.",
                    "Giữ một người với chức danh " + post + ".");
        }
    }

    private static long count(List<Member> members, CouncilPost post) {
        return members.stream().filter(member -> member.post() == post).count();
    }
}
