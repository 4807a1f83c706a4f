package vn.minh.assessment.organization;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;

/**
 * A step of a reform as it is sent, not yet read.
 *
 * @param step MERGE, SPLIT, TRANSFER or CLOSE
 * @param from what is less after it: several for MERGE and CLOSE, one for SPLIT and TRANSFER
 * @param to what is more after it; may be left out when a school closes, and when a SPLIT has {@code parts}
 * @param units what goes from one to the other, for SPLIT and TRANSFER
 * @param parts of a SPLIT
 */
public record StepEntry(
        @Nullable String step,
        @Nullable List<String> from,
        @Nullable String to,
        @Nullable List<String> units,
        @Nullable List<Part> parts) {

    /** A part of what was divided, and what it takes over. */
    public record Part(@Nullable String to, @Nullable List<String> units) {}

    private enum Kind {
        MERGE,
        SPLIT,
        TRANSFER,
        CLOSE
    }

    /** The steps it means, one for each unit it is about; fewer when a field is at fault. */
    List<Step> read(Reading reading) {
        var kind = reading.oneOf("step", step, Kind.class);
        var sources = codes(reading, "from", from);
        if (from == null || from.isEmpty()) {
            reading.missing("from");
        }
        if (kind == null) {
            return List.of();
        }
        return switch (kind) {
            case MERGE -> {
                absent(reading, "units", units);
                absent(reading, "parts", parts);
                yield merged(sources, reading.unitCode("to", to));
            }
            case CLOSE -> {
                absent(reading, "units", units);
                absent(reading, "parts", parts);
                yield closed(sources, to == null ? null : reading.unitCode("to", to));
            }
            case TRANSFER -> {
                one(reading, sources);
                absent(reading, "parts", parts);
                yield transferred(reading, sources);
            }
            case SPLIT -> {
                one(reading, sources);
                yield split(reading, sources);
            }
        };
    }

    private static List<Step> merged(List<String> sources, @Nullable String target) {
        return target == null
                ? List.of()
                : sources.stream().<Step>map(one -> new Step.Merge(one, target)).toList();
    }

    private static List<Step> closed(List<String> sources, @Nullable String target) {
        return sources.stream().<Step>map(one -> new Step.Close(one, target)).toList();
    }

    private List<Step> transferred(Reading reading, List<String> sources) {
        var target = reading.unitCode("to", to);
        var moved = codes(reading, "units", units);
        if (units == null || units.isEmpty()) {
            reading.missing("units");
        }
        return target == null || sources.isEmpty()
                ? List.of()
                : moved.stream()
                        .<Step>map(unit -> new Step.Transfer(sources.getFirst(), target, unit))
                        .toList();
    }

    /** With its parts, or one part written as the step itself. */
    private List<Step> split(Reading reading, List<String> sources) {
        var steps = new ArrayList<Step>();
        if (parts == null) {
            part(reading, sources, new Part(to, units), steps);
            return steps;
        }
        absent(reading, "to", to);
        absent(reading, "units", units);
        if (parts.isEmpty()) {
            reading.missing("parts");
        }
        for (int i = 0; i < parts.size(); i++) {
            part(reading.within("parts[" + i + "]."), sources, parts.get(i), steps);
        }
        return steps;
    }

    private static void part(Reading reading, List<String> sources, @Nullable Part part, List<Step> steps) {
        var target = reading.unitCode("to", part == null ? null : part.to());
        var taken = part == null ? List.<String>of() : codes(reading, "units", part.units());
        if (target == null || sources.isEmpty()) {
            return;
        }
        if (taken.isEmpty()) {
            steps.add(new Step.Split(sources.getFirst(), target, null));
        }
        taken.forEach(unit -> steps.add(new Step.Split(sources.getFirst(), target, unit)));
    }

    private static void one(Reading reading, List<String> sources) {
        if (sources.size() > 1) {
            reading.fault(
                    "one-source", "from", "Bước này chỉ có một đơn vị giao.", "Tách thành mỗi đơn vị giao một bước.");
        }
    }

    private static void absent(Reading reading, String field, @Nullable Object value) {
        if (value != null) {
            reading.fault("not-of-this-step", field, "Bước này không có trường " + field + ".", "Bỏ trường này.");
        }
    }

    private static List<String> codes(Reading reading, String field, @Nullable List<String> sent) {
        var codes = new ArrayList<String>();
        for (int i = 0; sent != null && i < sent.size(); i++) {
            var code = reading.unitCode(sent.size() == 1 ? field : field + "[" + i + "]", sent.get(i));
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }
}
