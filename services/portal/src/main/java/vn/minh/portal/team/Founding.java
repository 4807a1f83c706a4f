package vn.minh.portal.team;

import jakarta.ws.rs.DefaultValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form that founds a team, as it was filled; whether it makes a team is review's to say. */
public class Founding {

    private static final int USUAL = 6;

    @RestForm("dot")
    @DefaultValue("")
    public String campaign = "";

    @RestForm("so")
    @DefaultValue("")
    public String number = "";

    @RestForm("ngayKy")
    @DefaultValue("")
    public String decidedOn = "";

    @RestForm("ten")
    @DefaultValue("")
    public String name = "";

    @RestForm("an")
    public @Nullable String blind;

    @RestForm("tuNgay")
    @DefaultValue("")
    public String from = "";

    @RestForm("denNgay")
    @DefaultValue("")
    public String to = "";

    @RestForm("nguoi")
    public @Nullable List<String> persons;

    @RestForm("donVi")
    public @Nullable List<String> units;

    @RestForm("chucDanh")
    public @Nullable List<String> posts;

    /** One row of the form. */
    public record Row(String person, String unit, String post) {}

    /** As many as were filled, and empty ones up to what usually is enough: a head, a secretary, members. */
    public List<Row> rows() {
        int filled = persons == null ? 0 : persons.size();
        return IntStream.range(0, Math.max(USUAL, filled))
                .mapToObj(row -> new Row(at(persons, row), at(units, row), row < filled ? at(posts, row) : usual(row)))
                .toList();
    }

    private static String usual(int row) {
        return row == 0 ? "HEAD" : row == 1 ? "SECRETARY" : "MEMBER";
    }

    Map<String, Object> body() {
        return filled(
                "campaign", campaign,
                "decisionNumber", number,
                "decidedOn", decidedOn,
                "charter", charter());
    }

    private Map<String, Object> charter() {
        var charter = filled("name", name, "validFrom", from, "validTo", to, "members", members());
        charter.put("blind", blind != null);
        return charter;
    }

    /** A row without a person is none. */
    private List<Map<String, Object>> members() {
        return persons == null
                ? List.of()
                : IntStream.range(0, persons.size())
                        .filter(row -> !persons.get(row).isBlank())
                        .mapToObj(row -> filled(
                                "person", persons.get(row).strip(),
                                "unit", at(units, row),
                                "post", at(posts, row)))
                        .toList();
    }

    private static String at(@Nullable List<String> column, int row) {
        return column == null || row >= column.size() ? "" : column.get(row).strip();
    }

    /** An empty field is not sent: review says what is missing. */
    private static Map<String, Object> filled(Object... pairs) {
        var all = new HashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (!(pairs[i + 1] instanceof String text) || !text.isBlank()) {
                all.put((String) pairs[i], pairs[i + 1]);
            }
        }
        return all;
    }
}
