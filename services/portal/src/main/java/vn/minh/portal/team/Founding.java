package vn.minh.portal.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A founding decision as somebody wrote it down, days and ids as text: whether it makes a team is review's to say.
 *
 * @param number of the decision
 * @param from first day of the team
 */
public record Founding(
        String campaign,
        String number,
        String decidedOn,
        String name,
        boolean blind,
        String from,
        String to,
        List<Row> members) {

    public static final Founding EMPTY = new Founding("", "", "", "", false, "", "", List.of());

    private static final int USUAL = 6;

    /** One line of the list of members. */
    public record Row(String person, String unit, String post) {}

    public Founding {
        members = List.copyOf(members);
    }

    /** What was filled, and empty lines up to what usually is enough: a head, a secretary, members. */
    public List<Row> rows() {
        return Stream.concat(
                        members.stream(),
                        IntStream.range(members.size(), USUAL).mapToObj(row -> new Row("", "", usual(row))))
                .toList();
    }

    private static String usual(int row) {
        return row == 0 ? "HEAD" : row == 1 ? "SECRETARY" : "MEMBER";
    }

    /** An empty field is not sent: review says what is missing. A line without a person is none. */
    Map<String, Object> body() {
        var charter = filled("name", name, "validFrom", from, "validTo", to);
        charter.put("blind", blind);
        charter.put(
                "members",
                members.stream()
                        .filter(row -> !row.person().isBlank())
                        .map(row -> filled("person", row.person(), "unit", row.unit(), "post", row.post()))
                        .toList());
        var body = filled("campaign", campaign, "decisionNumber", number, "decidedOn", decidedOn);
        body.put("charter", charter);
        return body;
    }

    private static Map<String, Object> filled(String... pairs) {
        var all = new HashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (!pairs[i + 1].isBlank()) {
                all.put(pairs[i], pairs[i + 1].strip());
            }
        }
        return all;
    }
}
