package vn.minh.assessment.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minh.assessment.Sha256;

/**
 * A rearrangement of a city's units, as a legal text orders it: one document, recorded whole and once.
 *
 * @param code by which it is known; the same code with another text is refused
 * @param effectiveOn its first day; on the eve everything is still as it was
 * @param units that begin with it, or whose entry in the directory changes with it
 */
public record Reform(
        String code, String title, Decision decision, LocalDate effectiveOn, List<Entered> units, List<Line> lines) {

    /** The legal text. */
    public record Decision(String number, LocalDate on) {}

    /** A unit and where it stands in what was sent. */
    public record Entered(String place, OrgUnit unit) {}

    /** A step and where it stands in what was sent. */
    public record Line(String place, Step step) {}

    public Reform {
        units = List.copyOf(units);
        lines = List.copyOf(lines);
    }

    public LocalDate eve() {
        return effectiveOn.minusDays(1);
    }

    public List<Step> steps() {
        return lines.stream().map(Line::step).toList();
    }

    /** The same for the same reform, in whatever order and form it was written. */
    public String sha256() {
        var heading = Stream.of(code, title, decision.number(), decision.on(), effectiveOn);
        var entered = units.stream().map(one -> text(one.unit())).sorted();
        var steps = lines.stream().map(line -> line.step().text()).distinct().sorted();
        return Sha256.of(Stream.of(heading, entered, steps)
                .flatMap(part -> part)
                .map(Object::toString)
                .map(text -> text.length() + ":" + text)
                .collect(Collectors.joining("\n")));
    }

    private static String text(OrgUnit unit) {
        return Stream.of(
                        unit.code(),
                        unit.name(),
                        unit.kind(),
                        unit.department(),
                        unit.parent(),
                        unit.validFrom(),
                        unit.validTo(),
                        unit.demonstration())
                .map(String::valueOf)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining(" "));
    }
}
