package vn.minh.portal.team.web;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.team.Founding;
import vn.minh.portal.team.Founding.Row;

/** The form that founds a team, as a browser sends it. */
public class FoundingForm {

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

    Founding filled() {
        int rows = persons == null ? 0 : persons.size();
        return new Founding(
                campaign,
                number,
                decidedOn,
                name,
                blind != null,
                from,
                to,
                IntStream.range(0, rows)
                        .mapToObj(row -> new Row(at(persons, row), at(units, row), at(posts, row)))
                        .toList());
    }

    private static String at(@Nullable List<String> column, int row) {
        return column == null || row >= column.size() ? "" : column.get(row).strip();
    }
}
