package vn.minh.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Decisions on councils as a head sends them. */
public final class Councils {

    private Councils() {}

    public static String secretary(String unit) {
        return unit + "-council";
    }

    public static String chair(String unit) {
        return unit + "-chair";
    }

    public static String member(String unit, int i) {
        return unit + "-member-" + i;
    }

    /** A chair, a secretary and three members. */
    public static Map<String, Object> of(String unit) {
        var members = new ArrayList<Map<String, Object>>();
        members.add(seat(chair(unit), "CHAIR"));
        members.add(seat(secretary(unit), "SECRETARY"));
        IntStream.range(0, 3).forEach(i -> members.add(seat(member(unit, i), "MEMBER")));
        return decision(members);
    }

    public static Map<String, Object> decision(List<Map<String, Object>> members) {
        return new HashMap<>(Map.of("decisionNumber", "12/QĐ-THCS", "decidedOn", "2026-11-02", "members", members));
    }

    public static Map<String, Object> seat(String person, String post) {
        return new HashMap<>(Map.of("person", person, "post", post, "name", "Người " + person));
    }
}
