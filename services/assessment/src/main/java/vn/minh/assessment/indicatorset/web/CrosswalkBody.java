package vn.minh.assessment.indicatorset.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.grading.Mapping;

/** A crosswalk as somebody sends it. */
record CrosswalkBody(@Nullable List<@Nullable Entry> mappings) {

    record Entry(
            Mapping.@Nullable Kind kind,
            @Nullable List<String> from,
            @Nullable List<String> to) {}

    List<Mapping> read() {
        var reading = Reading.start();
        var read = new ArrayList<Mapping>();
        if (mappings == null) {
            reading.missing("mappings");
        }
        var entries = mappings == null ? List.<@Nullable Entry>of() : mappings;
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry == null || entry.kind() == null) {
                reading.missing("/mappings/" + i + "/kind");
            } else {
                read.add(new Mapping(entry.kind(), orNone(entry.from()), orNone(entry.to())));
            }
        }
        reading.verify();
        return read;
    }

    private static List<String> orNone(@Nullable List<String> codes) {
        return codes == null
                ? List.of()
                : codes.stream().map(code -> code == null ? "" : code).toList();
    }
}
